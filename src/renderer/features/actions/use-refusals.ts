import { useEffect, useState } from 'react';
import { type CommandId, command } from '../../keys/registry.ts';
import { useActions, useSession } from '../../state/use-session.tsx';

const asked: readonly CommandId[] = [
  'segment.join',
  'segment.move-up',
  'segment.move-down',
  'column.push',
  'column.pull',
  'unit.merge',
  'segment.detach',
];
type Refusals = Readonly<Partial<Record<CommandId, string | null>>>;

/** Why each action does not apply now, worked out when the window has nothing better to do. */
export function useRefusals(): Refusals {
  const session = useActions();
  const alignment = useSession(({ project }) => project?.alignment);
  const place = useSession((state) => state.place);
  const anchor = useSession((state) => state.anchor);
  const unlocked = useSession(({ project }) => project?.pivotUnlocked);
  const [refusals, setRefusals] = useState<Refusals>({});
  useEffect(() => {
    if (alignment === undefined || place === null || unlocked === undefined || anchor === undefined) return;
    const idle = requestIdleCallback(
      () => {
        const state = session.store.get();
        const next = Object.fromEntries(asked.map((id) => [id, command(id).refusal?.(state) ?? null]));
        setRefusals((known) => (asked.every((id) => known[id] === next[id]) ? known : next));
      },
      { timeout: 200 },
    );
    return () => cancelIdleCallback(idle);
  }, [session, alignment, place, anchor, unlocked]);
  return refusals;
}
