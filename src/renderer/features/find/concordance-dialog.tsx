import { useMemo, useRef, useState } from 'react';
import { directionOf, languageName } from '../../../shared/model/language-tag.ts';
import type { Hit, Search } from '../../state/hits.ts';
import { segmentsOf } from '../../state/places.ts';
import { patternOf } from '../../state/query.ts';
import type { Dialog as Open } from '../../state/session-state.ts';
import { useActions, useProject } from '../../state/use-session.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { capital } from '../../words/engine/capital.ts';
import { t, wordsLanguage } from '../../words/t.ts';
import { type Piece, wholeOf } from './excerpts.ts';
import { useHits } from './use-hits.ts';
import './concordance.css';

const page = 60;

/** How words were put elsewhere: every unit that holds them, with all its languages side by side. */
export function ConcordanceDialog({ dialog }: { readonly dialog: Extract<Open, { id: 'concordance' }> }) {
  const session = useActions();
  const alignment = useProject((project) => project.alignment);
  const [words, setWords] = useState(dialog.words);
  const [limit, setLimit] = useState(page);
  const field = useRef<HTMLInputElement>(null);
  const search = useMemo((): Search | null => {
    const query = { words: words.trim(), regex: false, wholeWord: false, matchCase: false, language: null };
    const pattern = patternOf(query);
    if (pattern === null || 'problem' in pattern) return null;
    return { regex: pattern.regex, scope: 'texts', language: null, replacement: '', regular: false };
  }, [words]);
  const { hits, done } = useHits(alignment, search);
  const units = useMemo(() => [...Map.groupBy(hits, ({ at }) => at)], [hits]);
  const { languages } = alignment;
  return (
    <Dialog
      title={t('concordance.title')}
      closeLabel={t('concordance.close')}
      width="full"
      onClose={session.close}
    >
      <TextField
        ref={field}
        label={t('concordance.words')}
        value={words}
        spellCheck={false}
        autoComplete="off"
        dir="auto"
        onValue={(value) => {
          setWords(value);
          setLimit(page);
        }}
      />
      <p className="concordance-count" role="status">
        {search === null
          ? t('concordance.hint')
          : done
            ? t('concordance.count', units.length)
            : t('find.searching', units.length)}
      </p>
      <table className="concordance">
        <thead>
          <tr>
            <th scope="col">{t('concordance.unit')}</th>
            {languages.map((language) => (
              <th key={language} scope="col">
                {capital(languageName(language, wordsLanguage()), wordsLanguage())}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {units.slice(0, limit).map(([at, found]) => (
            <tr key={at}>
              <th scope="row">
                <Button
                  kind="quiet"
                  aria-label={t('concordance.go', at + 1)}
                  onClick={() => {
                    const [{ unit, language, segmentAt }] = found as [Hit];
                    session.close();
                    session.go({ unit, language: language ?? alignment.pivot, segmentAt });
                  }}
                >
                  {t('number', at + 1)}
                </Button>
              </th>
              {languages.map((language) => (
                <td key={language} className="reading" lang={language} dir={directionOf(language)}>
                  <Side at={at} language={language} hits={found} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {units.length > limit ? (
        <Button kind="quiet" onClick={() => setLimit(limit + page)}>
          {t('find.more', Math.min(page, units.length - limit))}
        </Button>
      ) : null}
    </Dialog>
  );
}

interface SideProps {
  readonly at: number;
  readonly language: string;
  readonly hits: readonly Hit[];
}

function Side({ at, language, hits }: SideProps) {
  const alignment = useProject((project) => project.alignment);
  const unit = alignment.units[at];
  if (unit === undefined) return null;
  return segmentsOf(alignment, unit, language).map((segment) => (
    <p key={segment.id}>
      {wholeOf(segment.text, hits.find((hit) => hit.segment === segment.id)?.places ?? []).map(marked)}
    </p>
  ));
}

function marked({ kind, text, at }: Piece) {
  return kind === 'found' ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>;
}
