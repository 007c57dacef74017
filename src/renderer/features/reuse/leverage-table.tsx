import { useEffect, useRef, useState } from 'react';
import type { ReferenceFile } from '../../../shared/api/methods/reference.ts';
import type { Leverage } from '../../../shared/model/reuse.ts';
import { useActions } from '../../state/use-session.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Progress } from '../../ui/progress.tsx';
import { t } from '../../words/t.ts';
import { toldError } from '../../words/troubles.ts';

export interface LeverageTableProps {
  readonly project: string;
  readonly files: readonly ReferenceFile[];
}

type Known =
  | { readonly step: 'unasked' }
  | { readonly step: 'asking'; readonly done: number; readonly of: number }
  | { readonly step: 'known'; readonly leverage: Leverage }
  | { readonly step: 'failed'; readonly why: string };

/** How much of the project the memories know, worked out when asked for. */
export function LeverageTable({ project, files }: LeverageTableProps) {
  const { client } = useActions();
  const [known, setKnown] = useState<Known>({ step: 'unasked' });
  const cancel = useRef<() => void>(() => {});
  // Other files, other figures.
  useEffect(() => {
    if (files.length > 0) setKnown({ step: 'unasked' });
    return () => cancel.current();
  }, [files]);
  const ask = () => {
    setKnown({ step: 'asking', done: 0, of: 1 });
    client
      .call(
        'reference.leverage',
        { project },
        {
          onProgress: (_, done, of) => setKnown({ step: 'asking', done, of }),
          onCancel: (stop) => {
            cancel.current = stop;
          },
        },
      )
      .then(
        (leverage) => setKnown({ step: 'known', leverage }),
        (thrown: unknown) => {
          const { code, message } = toldError(thrown);
          setKnown(code === 'cancelled' ? { step: 'unasked' } : { step: 'failed', why: message });
        },
      );
  };
  if (known.step === 'asking')
    return (
      <div className="reuse-reading">
        <Progress label={t('reuse.leverage')} done={known.done} of={known.of} />
        <Button onClick={() => cancel.current()}>{t('start.cancel')}</Button>
      </div>
    );
  if (known.step === 'known') return <Table leverage={known.leverage} />;
  return (
    <>
      {known.step === 'failed' ? <Banner kind="error">{known.why}</Banner> : null}
      <Button kind="quiet" onClick={ask}>
        {t('reuse.leverage')}
      </Button>
    </>
  );
}

function Table({ leverage: { bands } }: { readonly leverage: Leverage }) {
  const words = bands.reduce((sum, band) => sum + band.words, 0);
  return (
    <table className="reuse-leverage">
      <caption>{t('reuse.leverage')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('reuse.band')}</th>
          <th scope="col">{t('reuse.units')}</th>
          <th scope="col">{t('reuse.words')}</th>
        </tr>
      </thead>
      <tbody>
        {bands.map(({ from, units, words: count }, at) => (
          <tr key={from}>
            <th scope="row">{t('reuse.band.of', from, at === 0 ? 100 : (bands[at - 1]?.from ?? 100) - 1)}</th>
            <td>{t('number', units)}</td>
            <td>{t('reuse.share', count, words === 0 ? 0 : count / words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
