import { useEffect, useState } from 'react';
import type { CallOptions } from '../../../shared/api/contract.ts';
import type { Segmentation, SrxText } from '../../../shared/api/methods/projects.ts';
import type { CutPreview } from '../../../shared/api/methods/sources.ts';
import { canonicalTag } from '../../../shared/model/language-tag.ts';
import { nameOf, writing } from '../../state/languages.ts';
import { useActions } from '../../state/use-session.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Select } from '../../ui/select.tsx';
import { t, wordsLanguage } from '../../words/t.ts';
import { toldError } from '../../words/troubles.ts';
import type { ReadEntry } from './draft.ts';

export interface CutViewProps {
  readonly sources: readonly ReadEntry[];
  readonly segmentation: Segmentation;
  readonly srx: SrxText | null;
}

type Seen =
  | { readonly step: 'waiting' }
  | { readonly step: 'seen'; readonly preview: CutPreview }
  | { readonly step: 'failed'; readonly why: string };

/** How one of the versions would be cut, worked out while it is looked at. */
export function CutView({ sources, segmentation, srx }: CutViewProps) {
  const [open, setOpen] = useState(srx !== null);
  const [wanted, setWanted] = useState<string | null>(null);
  const cuttable = sources.filter(({ language }) => canonicalTag(language) !== null);
  const chosen = cuttable.find(({ key }) => key === wanted) ?? cuttable[0];
  const seen = useCut(open ? (chosen ?? null) : null, segmentation, srx);
  // Whoever brings rules wants to see what they do.
  useEffect(() => {
    if (srx !== null) setOpen(true);
  }, [srx]);
  if (chosen === undefined) return null;
  return (
    <details className="cut-view" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('start.cut.view')}</summary>
      {cuttable.length > 1 ? (
        <Select
          label={t('start.cut.view.of')}
          labelUnseen
          value={chosen.key}
          options={cuttable.map(({ key, language }) => ({
            value: key,
            label: nameOf(language, wordsLanguage()),
          }))}
          onValue={setWanted}
        />
      ) : null}
      {seen.step === 'waiting' ? <p role="status">{t('start.reading')}</p> : null}
      {seen.step === 'failed' ? <Banner kind="error">{seen.why}</Banner> : null}
      {seen.step === 'seen' ? <Segments preview={seen.preview} language={chosen.language} /> : null}
    </details>
  );
}

function Segments({ preview, language }: { readonly preview: CutPreview; readonly language: string }) {
  const { count, segments, odd } = preview;
  return (
    <>
      {odd === null ? null : <Banner kind="warn">{odd}</Banner>}
      <p className="cut-count">{t('start.cut.view.count', count, segments.length)}</p>
      <ol className="cut-segments reading" {...writing(language)}>
        {segments.map((text, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same text may stand twice, and nothing moves.
          <li key={at}>{text}</li>
        ))}
      </ol>
    </>
  );
}

function useCut(entry: ReadEntry | null, segmentation: Segmentation, srx: SrxText | null): Seen {
  const { client } = useActions();
  const [seen, setSeen] = useState<Seen>({ step: 'waiting' });
  const source = entry?.source;
  const language = entry?.language;
  useEffect(() => {
    if (source === undefined || language === undefined) return;
    let wanted = true;
    let cancel = () => {};
    const options: CallOptions = {
      onCancel: (stop) => {
        cancel = stop;
      },
    };
    setSeen({ step: 'waiting' });
    const order = { id: source.id, language, segmentation, ...(srx !== null && { srx }) };
    client.call('sources.cut', order, options).then(
      (preview) => wanted && setSeen({ step: 'seen', preview }),
      (thrown: unknown) => wanted && setSeen({ step: 'failed', why: toldError(thrown).message }),
    );
    return () => {
      wanted = false;
      cancel();
    };
  }, [client, source, language, segmentation, srx]);
  return seen;
}
