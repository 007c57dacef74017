import { useEffect, useMemo, useState } from 'react';
import { segmentsIn, unitOfSegment } from '../../../shared/model/alignment.ts';
import { languageName } from '../../../shared/model/language-tag.ts';
import { unitAt } from '../../state/places.ts';
import { useActions, useProject, useSession } from '../../state/use-session.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { encodingName } from '../../words/encoding-name.ts';
import { t, wordsLanguage } from '../../words/t.ts';
import { segmentFinder } from './segment-at.ts';
import { SourceView } from './source-view.tsx';
import { useSource } from './use-source.ts';
import './source-panel.css';

/** The files as they are, page furniture and all, beside what was made of them. Follows the grid, and leads it. */
export function SourcePanel() {
  const languages = useProject((project) => project.alignment.languages);
  const followed = useSession(({ place }) => place?.language ?? null);
  const [language, setLanguage] = useState(followed ?? languages[0] ?? '');
  useEffect(() => {
    if (followed !== null) setLanguage(followed);
  }, [followed]);
  return (
    <Tabs
      small
      label={t('source.languages')}
      tabs={languages.map((tag) => ({ id: tag, label: languageName(tag, wordsLanguage()) }))}
      active={language}
      onActive={setLanguage}
    >
      <Source key={language} language={language} />
    </Tabs>
  );
}

function Source({ language }: { readonly language: string }) {
  const session = useActions();
  const alignment = useProject((project) => project.alignment);
  const file = useProject((project) => project.documents.find((one) => one.language === language));
  const place = useSession((state) => state.place);
  const source = useSource(language);
  /** The unit the source itself has led to: no need to jump there. */
  const [led, setLed] = useState<string | null>(null);

  const segments = alignment.segments[language];
  const find = useMemo(() => segmentFinder(segments ?? []), [segments]);
  const unit = unitAt(alignment, place)?.unit;
  const here = useMemo(
    () => (unit === undefined ? [] : segmentsIn(alignment, unit, language).flatMap(({ spans }) => spans)),
    [alignment, unit, language],
  );
  useEffect(() => {
    if (unit?.id !== led) setLed(null);
  }, [unit?.id, led]);
  const goTo = (offset: number) => {
    const segment = find(offset);
    const found = segment && alignment.units[unitOfSegment(alignment.units).get(segment.id) ?? -1];
    if (!found) return;
    setLed(found.id);
    session.go({ unit: found.id, language, segmentAt: found.segments[language]?.indexOf(segment.id) ?? 0 });
  };
  return (
    <div className="source">
      {file === undefined ? null : (
        <p className="source-facts" title={file.path}>
          {t('source.facts', file.path.split(/[/\\]/).at(-1) ?? file.path, encodingName(file.encoding))}
        </p>
      )}
      {source !== null && 'trouble' in source ? <Banner kind="error">{source.trouble}</Banner> : null}
      {source !== null && 'text' in source ? (
        <SourceView
          source={source.text}
          language={language}
          here={here}
          follow={unit?.id !== led}
          onCaret={goTo}
        />
      ) : (
        <p className="source-wait">{t('source.loading')}</p>
      )}
      <p className="source-legend">
        <span className="source-here">{t('source.legend.here')}</span>
        <span className="source-aside">{t('source.legend.aside')}</span>
      </p>
    </div>
  );
}
