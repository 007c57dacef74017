import { memo, useRef } from 'react';
import { ariaKeysOf, keysOf } from '../../keys/print-keys.ts';
import { type CommandId, command, run } from '../../keys/registry.ts';
import { segmentAt, unitAt } from '../../state/places.ts';
import { selectedCount } from '../../state/selected.ts';
import { useActions, useSession } from '../../state/use-session.tsx';
import { Button } from '../../ui/button.tsx';
import { t } from '../../words/t.ts';
import { reasonsOf } from './reasons.ts';
import { useFit } from './use-fit.ts';
import { useRefusals } from './use-refusals.ts';
import './actions.css';

const single: readonly CommandId[] = ['segment.join', 'segment.split'];
const after: readonly CommandId[] = ['unit.merge', 'segment.detach'];

/** What can be done with the focused unit, and why its segments stand together. */
export function Actions() {
  const found = useSession(({ project, place }) => project && unitAt(project.alignment, place)?.unit);
  const at = useSession(({ project, place }) => (project && unitAt(project.alignment, place)?.at) ?? -1);
  /** Of a large project only the rows from here on are known at first. */
  const before = useSession(({ project }) => project?.part?.from ?? 0);
  const imported = useSession(
    ({ project, place }) =>
      (project ? segmentAt(project.alignment, place)?.imported : undefined) !== undefined,
  );
  const selected = useSession(selectedCount);
  const refusals = useRefusals();
  const buttons = useRef<HTMLDivElement>(null);
  const drawn = useSession(({ settings }) => settings);
  useFit(buttons, 'actions-tight', drawn, imported, found === null);
  if (!found) return null;
  const why = reasonsOf(found);
  return (
    <div className="actions" role="toolbar" aria-label={t('actions.name', before + at + 1)}>
      <p className="actions-why">
        <strong>{selected > 1 ? t('actions.selected', selected) : t('actions.name', before + at + 1)}</strong>
        {selected > 1 ? null : <span>{why}</span>}
        {found.comment === undefined || selected > 1 ? null : (
          <span className="actions-comment">{found.comment}</span>
        )}
        {imported ? <span>{t('actions.edited')}</span> : null}
      </p>
      <div ref={buttons} className="actions-buttons">
        {single.map((id) => (
          <Action key={id} id={id} refusal={refusals[id]} />
        ))}
        <Pair
          label={t('actions.move')}
          shown
          ids={['segment.move-up', 'segment.move-down']}
          refusals={refusals}
        />
        <Pair
          label={t('actions.column')}
          ids={['column.push', 'column.pull']}
          words={[t('actions.push'), t('actions.pull')]}
          refusals={refusals}
        />
        {after.map((id) => (
          <Action key={id} id={id} refusal={refusals[id]} />
        ))}
        {imported ? <Action id="segment.restore" words={t('actions.restore')} refusal={null} /> : null}
        <span className="actions-space" />
        <Action id="unit.confirm-next" primary refusal={null} />
      </div>
    </div>
  );
}

interface ActionProps {
  readonly id: CommandId;
  readonly words?: string;
  readonly refusal: string | null | undefined;
  readonly primary?: boolean;
  readonly hideKeys?: boolean;
  /** Its full name, where the words alone do not say it. */
  readonly label?: string;
}

/** Drawn anew only when it says something else: the bar follows every step through the rows. */
const Action = memo(function Action({
  id,
  words,
  refusal,
  primary = false,
  hideKeys = false,
  label,
}: ActionProps) {
  const session = useActions();
  const found = command(id);
  return (
    <Button
      kind={primary ? 'primary' : 'plain'}
      keys={hideKeys ? undefined : keysOf(id)}
      aria-keyshortcuts={ariaKeysOf(id)}
      disabledReason={refusal}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        run(session, found);
        if (session.store.get().editing === null) session.grid?.focus();
      }}
    >
      {label === undefined ? (
        (words ?? t(found.short ?? found.label))
      ) : (
        <>
          <span aria-hidden="true">{words}</span>
          <span className="unseen">{label}</span>
        </>
      )}
    </Button>
  );
});

interface PairProps {
  readonly label: string;
  /** The label is shown; without words of their own the buttons show their keys alone. */
  readonly shown?: boolean;
  readonly ids: readonly [CommandId, CommandId];
  readonly words?: readonly [string, string];
  readonly refusals: Readonly<Partial<Record<CommandId, string | null>>>;
}

/** Two ways of one thing, side by side. */
function Pair({ label, shown = false, ids, words, refusals }: PairProps) {
  return (
    <fieldset className="actions-pair">
      <legend className={shown ? undefined : 'unseen'}>{label}</legend>
      {ids.map((id, at) => (
        <Action
          key={id}
          id={id}
          words={words?.[at] ?? keysOf(id) ?? t(command(id).label)}
          hideKeys={words === undefined}
          label={t(command(id).label)}
          refusal={refusals[id]}
        />
      ))}
    </fieldset>
  );
}
