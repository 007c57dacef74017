import { useDeferredValue, useMemo, useState } from 'react';
import type { FindingType } from '../../../shared/model/finding.ts';
import { languageName } from '../../../shared/model/language-tag.ts';
import { activeFinding } from '../../keys/commands/findings.ts';
import { Later, useProject, useSession } from '../../state/use-session.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Progress } from '../../ui/progress.tsx';
import { t, wordsLanguage } from '../../words/t.ts';
import { type Arranged, type Arrangement, arranged } from './arranging.ts';
import { FindingItem } from './finding-item.tsx';
import { FindingsTools } from './findings-tools.tsx';
import type { GroupId } from './grouping.ts';
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
        <Later>
          <Groups />
        </Later>
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
  const [by, setBy] = useState<Arrangement>('weight');
  const [wanted, setWanted] = useState<FindingType | null>(null);
  // The list may come a moment after the rows: a key that changes them does not wait for it.
  const findings = useDeferredValue(useProject((project) => project.findings));
  const units = useDeferredValue(useProject((project) => project.alignment.units));
  const ignored = useProject((project) => project.ignored.length);
  const checked = useProject((project) => project.checked);
  // A kind whose last finding is gone shows all again.
  const type = findings.some((finding) => finding.type === wanted) ? wanted : null;
  const groups = useMemo(() => arranged(findings, units, by, type), [findings, units, by, type]);
  if (checked < 1 && findings.length === 0)
    return (
      <>
        <Looking share={checked} />
        <EmptyState title={t('findings.checking')}>{t('findings.checking.more')}</EmptyState>
      </>
    );
  if (groups.length === 0)
    return (
      <EmptyState title={t('findings.none')}>
        {ignored > 0 ? t('findings.none.ignored') : t('findings.none.more')}
      </EmptyState>
    );
  return (
    <>
      {checked < 1 ? <Looking share={checked} /> : null}
      <FindingsTools by={by} type={type} onBy={setBy} onType={setWanted} />
      <ul className="findings-list" aria-label={t('findings.title')}>
        {groups.map((group) => (
          <Group key={group.id} group={group} heading={headingOf(group.id, by)} />
        ))}
      </ul>
    </>
  );
}

/** How much of a large project has been looked through. */
function Looking({ share }: { readonly share: number }) {
  const words = t('findings.checking.share', share);
  return (
    <div className="findings-looking">
      <span>{words}</span>
      <Progress label={words} done={share} />
    </div>
  );
}

/** This many of a group are shown until more are asked for, so that a thousand of them cost nothing. */
const page = 100;

/** What stands over a group: a name of the catalogue, or the languages that stand out. */
function headingOf(id: string, by: Arrangement): string {
  if (by === 'order') return t('findings.by.order');
  if (by === 'type') return t(`findings.type.${id as FindingType}`);
  if (by === 'weight') return t(`findings.${id as GroupId}`);
  return id
    .split('+')
    .map((tag) => languageName(tag, wordsLanguage()))
    .join(', ');
}

function Group({ group, heading }: { readonly group: Arranged; readonly heading: string }) {
  const active = useSession((state) => activeFinding(state)?.key ?? null);
  const [limit, setLimit] = useState(page);
  const { findings } = group;
  const reach = Math.max(limit, findings.findIndex(({ finding }) => finding.key === active) + 1);
  const rest = findings.length - reach;
  return (
    <>
      {findings.slice(0, reach).map((placed, at) => (
        <FindingItem
          key={placed.finding.key}
          placed={placed}
          active={placed.finding.key === active}
          heading={
            at > 0 ? null : (
              <h2 className="findings-heading">
                {heading} <span>{t('number', findings.length)}</span>
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
