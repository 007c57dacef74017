import { useEffect, useRef, useState } from 'react';
import type { CallOptions } from '../../../shared/api/contract.ts';
import type { Segmentation, SrxText } from '../../../shared/api/methods/projects.ts';
import type { CutPreview } from '../../../shared/api/methods/sources.ts';
import { canonicalTag } from '../../../shared/model/language-tag.ts';
import type { Given } from '../../state/given.ts';
import { writing } from '../../state/languages.ts';
import { useActions } from '../../state/use-session.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Select } from '../../ui/select.tsx';
import { t } from '../../words/t.ts';
import { toldError } from '../../words/troubles.ts';
import { readGiven } from './intake.ts';

/** A version that may be looked at. */
export interface CutVersion {
  readonly key: string;
  /** What tells it from the others. */
  readonly label: string;
  readonly language: string;
  /** A file that is held by the program, or one that still has to be read. */
  readonly source: { readonly id: string } | Given;
}

export interface CutViewProps {
  readonly versions: readonly CutVersion[];
  readonly segmentation: Segmentation;
  readonly srx: SrxText | null;
}

type Seen =
  | { readonly step: 'waiting' }
  | { readonly step: 'seen'; readonly preview: CutPreview }
  | { readonly step: 'failed'; readonly why: string };

/** How one of the versions would be cut, worked out while it is looked at. */
export function CutView({ versions, segmentation, srx }: CutViewProps) {
  const [open, setOpen] = useState(srx !== null);
  const [wanted, setWanted] = useState<string | null>(null);
  const cuttable = versions.filter(({ language }) => canonicalTag(language) !== null);
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
          options={cuttable.map(({ key, label }) => ({ value: key, label }))}
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

function useCut(version: CutVersion | null, segmentation: Segmentation, srx: SrxText | null): Seen {
  const { client } = useActions();
  const [seen, setSeen] = useState<Seen>({ step: 'waiting' });
  const held = useRef(new WeakMap<Given, Promise<string>>());
  const source = version?.source;
  const language = version?.language;
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
    const idOf = (given: Given): Promise<string> => {
      const reading = held.current.get(given) ?? readGiven(client, given, options).then(({ id }) => id);
      held.current.set(given, reading);
      return reading;
    };
    const look = async () => {
      const id = 'id' in source ? source.id : await idOf(source);
      if (!wanted) return;
      const order = { id, language, segmentation, ...(srx !== null && { srx }) };
      const preview = await client.call('sources.cut', order, options);
      if (wanted) setSeen({ step: 'seen', preview });
    };
    look().catch((thrown: unknown) => {
      // It may have been let go meanwhile, or its reading was given up: the next look reads it anew.
      if (!('id' in source)) held.current.delete(source);
      if (wanted) setSeen({ step: 'failed', why: toldError(thrown).message });
    });
    return () => {
      wanted = false;
      cancel();
    };
  }, [client, source, language, segmentation, srx]);
  return seen;
}
