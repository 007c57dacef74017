import { useState } from 'react';
import {
  printProfile,
  type Verdict,
  verdictOf,
  verdicts,
  withVerdict,
} from '../../../shared/check/judging/profile.ts';
import { type FindingType, findingTypes } from '../../../shared/model/finding.ts';
import { useActions, useSession } from '../../state/use-session.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { t } from '../../words/t.ts';
import { allPairs, pairLabel, pairsOffered } from './pairs.ts';
import { useProfileFile } from './use-profile-file.ts';
import './checks-dialog.css';

/** What kinds of findings count as, for all pairs of languages or for one; every choice takes effect at once and is kept. */
export function ChecksDialog() {
  const { close, configure } = useActions();
  const checks = useSession(({ settings }) => settings.checks);
  const languages = useSession(({ project }) => project?.alignment.languages ?? none);
  const [pair, setPair] = useState<string>(allPairs);
  const { outcome, load, save } = useProfileFile();
  const count = (type: FindingType, verdict: Verdict | 'usual') =>
    void configure({ checks: withVerdict(checks, pair, type, verdict === 'usual' ? null : verdict) });
  return (
    <Dialog
      title={t('checks.title')}
      closeLabel={t('checks.close')}
      width="wide"
      onClose={close}
      foot={
        <>
          <Button onClick={() => void load()}>{t('checks.load')}</Button>
          <Button onClick={() => void save(printProfile(checks))}>{t('checks.save')}</Button>
          <Button
            disabledReason={checks === null ? t('checks.reset.none') : null}
            onClick={() => void configure({ checks: null })}
          >
            {t('checks.reset')}
          </Button>
          <Button kind="primary" onClick={close}>
            {t('checks.close')}
          </Button>
        </>
      }
    >
      <p className="checks-what">{t('checks.what')}</p>
      <div aria-live="polite">
        {outcome === null ? null : <Banner kind={outcome.kind}>{outcome.text}</Banner>}
      </div>
      <Select
        label={t('checks.pair')}
        hint={pair === allPairs ? undefined : t('checks.pair.hint')}
        value={pair}
        options={pairsOffered(languages, checks).map((value) => ({ value, label: pairLabel(value) }))}
        onValue={setPair}
      />
      <ul className="checks-kinds" aria-label={t('checks.kinds')}>
        {findingTypes.map((type) => (
          <li key={type} className={verdictOf(checks, pair, type) === null ? '' : 'checks-set'}>
            <Select
              label={t(`findings.type.${type}`)}
              value={verdictOf(checks, pair, type) ?? 'usual'}
              options={[
                { value: 'usual' as const, label: t(pair === allPairs ? 'checks.usual' : 'checks.as-all') },
                ...verdicts.map((value) => ({ value, label: t(`checks.${value}`) })),
              ]}
              onValue={(value) => count(type, value)}
            />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

const none: readonly string[] = [];
