import { memo, type ReactNode, useEffect, useRef } from 'react';
import type { Finding } from '../../../shared/model/finding.ts';
import { showColumn } from '../../keys/commands/columns.ts';
import { ariaKeysOf, keysOf } from '../../keys/print-keys.ts';
import { shownLanguages } from '../../state/columns.ts';
import { fixOf } from '../../state/finding-fix.ts';
import { useActions, useProject, useSessionAtOnce } from '../../state/use-session.tsx';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { t } from '../../words/t.ts';
import { FindingSentence } from './finding-sentence.tsx';
import { agreement, type Placed } from './grouping.ts';
import { IgnoreForm } from './ignore-form.tsx';

export interface FindingItemProps {
  readonly placed: Placed;
  readonly active: boolean;
  /** The heading of its group, when it is the first there. */
  readonly heading: ReactNode;
}

/** One finding: its sentence, where it is, and what can be done; the active one shows it all. */
export const FindingItem = memo(function FindingItem({ placed, active, heading }: FindingItemProps) {
  const session = useActions();
  const { finding } = placed;
  const asking = useSessionAtOnce(({ dialog }) => dialog?.id === 'ignore' && dialog.key === finding.key);
  const item = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active || asking) item.current?.scrollIntoView({ block: 'nearest' });
  }, [active, asking]);
  return (
    <li>
      {heading}
      <div
        ref={item}
        className={classes('finding', `finding-${finding.severity}`, active && 'finding-active')}
        data-finding={finding.key}
      >
        <button
          type="button"
          className="finding-words"
          aria-current={active ? 'true' : undefined}
          onClick={() => session.goToFinding(finding)}
        >
          <span className="finding-sentence">
            <FindingSentence finding={finding} />
          </span>
          <Facts placed={placed} />
        </button>
        {asking ? <IgnoreForm finding={finding} /> : null}
        {active && !asking ? (
          <div className="finding-actions">
            <FixButton finding={finding} />
            <ShowButton finding={finding} />
            <Button
              keys={keysOf('finding.next')}
              aria-keyshortcuts={ariaKeysOf('finding.next')}
              onClick={() => session.goToFinding(finding)}
            >
              {t('findings.go')}
            </Button>
            <Button
              keys={keysOf('finding.ignore')}
              aria-keyshortcuts={ariaKeysOf('finding.ignore')}
              onClick={() => session.open({ id: 'ignore', key: finding.key })}
            >
              {t('findings.ignore')}
            </Button>
          </div>
        ) : null}
      </div>
    </li>
  );
});

/** The obvious edit, where there is one. */
function FixButton({ finding }: { readonly finding: Finding }) {
  const session = useActions();
  const kind = useProject((project) => fixOf(finding, project.alignment)?.kind ?? null);
  if (kind === null) return null;
  return (
    <Button
      keys={keysOf('finding.fix')}
      aria-keyshortcuts={ariaKeysOf('finding.fix')}
      onClick={() =>
        session.edit(({ project }) => (project && fixOf(finding, project.alignment)?.edit) ?? null)
      }
    >
      {t(`findings.fix.${kind}`)}
    </Button>
  );
}

/** Shows the columns that the finding is about and that are hidden. */
function ShowButton({ finding }: { readonly finding: Finding }) {
  const session = useActions();
  const hidden = useHidden(finding);
  return hidden.map((language) => (
    <Button
      key={language}
      onClick={() => {
        showColumn(session, language);
        session.goToFinding(finding);
      }}
    >
      {t('columns.show', language)}
    </Button>
  ));
}

/** Languages that the finding is about whose columns are hidden. */
function useHidden({ languages }: Finding): readonly string[] {
  const shown = useProject(shownLanguages);
  return languages.filter((language) => !shown.includes(language));
}

function Facts({ placed: { finding, first, last } }: { readonly placed: Placed }) {
  const languages = useProject((project) => project.alignment.languages);
  const hidden = useHidden(finding);
  const agreed = agreement(finding, languages);
  const facts = [
    first === last ? t('findings.unit', first) : t('findings.units', first, last),
    t(`findings.type.${finding.type}`),
    agreed === null ? null : t('findings.agree', agreed.agree, agreed.of),
    hidden.length === 0 ? null : t('columns.hidden-here', hidden),
  ];
  return <span className="finding-facts">{facts.filter((fact) => fact !== null).join(' · ')}</span>;
}
