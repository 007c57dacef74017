import { useEffect, useState } from 'react';
import type { IgnoredFinding } from '../../../shared/api/methods/projects.ts';
import { likeKey, likeOf } from '../../../shared/check/judging/ignoring.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import { findingWords } from '../../state/finding-words.ts';
import { useActions, useProject } from '../../state/use-session.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { t, wordsLanguage } from '../../words/t.ts';
import { kindIn } from './kind-in.ts';

/** What was ignored and why, each to be restored. */
export function IgnoredList({ onBack }: { readonly onBack: () => void }) {
  const { client, restoreFinding } = useActions();
  const project = useProject(({ project: id }) => id);
  const ignored = useProject((state) => state.ignored);
  const alignment = useProject((state) => state.alignment);
  const sentenceOf = (finding: Finding | undefined) => (finding ? findingWords(finding, alignment) : null);
  const wordsOf = (key: string) => {
    const like = likeOf(key);
    if (like === null) return sentenceOf(found.find((finding) => finding.key === key));
    return t('findings.ignored.alike', found.filter((one) => likeKey(one) === key).length, kindIn(like));
  };
  const [found, setFound] = useState<readonly Finding[]>([]);
  useEffect(() => {
    let wanted = true;
    client.call('findings.list', { project }).then(
      (list) => wanted && setFound(list.ignored),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [client, project]);
  return (
    <div className="findings">
      <header className="ignored-head">
        <IconButton icon="left" label={t('findings.ignored.back')} onClick={onBack} />
        <h2>{t('findings.ignored.title')}</h2>
      </header>
      <div className="findings-scroll">
        {ignored.length === 0 ? <EmptyState title={t('findings.ignored.none')} /> : null}
        <ul aria-label={t('findings.ignored.title')}>
          {ignored.map((one) => (
            <Ignored
              key={one.key}
              ignored={one}
              message={wordsOf(one.key)}
              onRestore={() => void restoreFinding(one.key)}
            />
          ))}
        </ul>
      </div>
    </div>
  );
}

interface IgnoredProps {
  readonly ignored: IgnoredFinding;
  /** Its sentence, null once it no longer stands. */
  readonly message: string | null;
  readonly onRestore: () => void;
}

function Ignored({ ignored: { reason, at, by }, message, onRestore }: IgnoredProps) {
  const date = new Date(at).toLocaleDateString(wordsLanguage(), { dateStyle: 'medium' });
  return (
    <li className="finding ignored">
      {message === null ? null : <p className="finding-sentence">{message}</p>}
      <p className="ignored-reason">{reason}</p>
      <p className="finding-facts">{t('findings.ignored.on', date, by)}</p>
      <Button aria-label={t('findings.restore.it', message ?? reason)} onClick={onRestore}>
        {t('findings.restore')}
      </Button>
    </li>
  );
}
