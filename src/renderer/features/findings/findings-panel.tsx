import { useMemo, useState } from 'react';
import { activeFinding } from '../../keys/commands/findings.ts';
import { useProject, useSession } from '../../state/use-session.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { t } from '../../words/t.ts';
import { FindingItem } from './finding-item.tsx';
import { type FindingGroup, groupFindings } from './grouping.ts';
import { IgnoredList } from './ignored-list.tsx';
import './findings-panel.css';

/** The list of what differs, with the ignored ones one step away. */
export function FindingsPanel() {
  const [showIgnored, setShowIgnored] = useState(false);
  const ignored = useProject((project) => project.ignored.length);
  if (showIgnored) return <IgnoredList onBack={() => setShowIgnored(false)} />;
  return (
    <div className="findings">
      <div className="findings-scroll">
        <Groups />
      </div>
      {ignored === 0 ? null : (
        <footer className="findings-foot">
          <button type="button" className="findings-ignored" onClick={() => setShowIgnored(true)}>
            {t('findings.ignored', ignored)}
          </button>
        </footer>
      )}
    </div>
  );
}

function Groups() {
  const findings = useProject((project) => project.findings);
  const units = useProject((project) => project.alignment.units);
  const ignored = useProject((project) => project.ignored.length);
  const checked = useProject((project) => project.checked);
  const groups = useMemo(() => groupFindings(findings, units), [findings, units]);
  if (!checked) return <EmptyState title={t('findings.checking')}>{t('findings.checking.more')}</EmptyState>;
  if (groups.length === 0)
    return (
      <EmptyState title={t('findings.none')}>
        {ignored > 0 ? t('findings.none.ignored') : t('findings.none.more')}
      </EmptyState>
    );
  return (
    <ul className="findings-list" aria-label={t('findings.title')}>
      {groups.map((group) => (
        <Group key={group.id} group={group} />
      ))}
    </ul>
  );
}

/** This many of a group are shown until more are asked for, so that a thousand of them cost nothing. */
const page = 100;

function Group({ group }: { readonly group: FindingGroup }) {
  const active = useSession((state) => activeFinding(state)?.id ?? null);
  const [limit, setLimit] = useState(page);
  const { findings } = group;
  const reach = Math.max(limit, findings.findIndex(({ finding }) => finding.id === active) + 1);
  const rest = findings.length - reach;
  return (
    <>
      {findings.slice(0, reach).map((placed, at) => (
        <FindingItem
          key={placed.finding.id}
          placed={placed}
          active={placed.finding.id === active}
          heading={
            at > 0 ? null : (
              <h2 className="findings-heading">
                {t(`findings.${group.id}`)} <span>{t('number', findings.length)}</span>
              </h2>
            )
          }
        />
      ))}
      {rest > 0 ? (
        <li className="findings-more">
          <Button kind="quiet" onClick={() => setLimit(reach + page)}>
            {t('findings.more', Math.min(rest, page))}
          </Button>
        </li>
      ) : null}
    </>
  );
}
