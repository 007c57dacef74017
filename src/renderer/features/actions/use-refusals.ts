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
/** How long one of them may be put off, in milliseconds. */
const patience = 60;
type Refusals = Readonly<Partial<Record<CommandId, string | null>>>;

/** Why each action does not apply now, worked out one after the other when the window has nothing better to do. */
export function useRefusals(): Refusals {
  const session = useActions();
  const alignment = useSession(({ project }) => project?.alignment);
  const place = useSession((state) => state.place);
  const anchor = useSession((state) => state.anchor);
  const unlocked = useSession(({ project }) => project?.pivotUnlocked);
  const [refusals, setRefusals] = useState<Refusals>({});
  useEffect(() => {
    if (alignment === undefined || place === null || unlocked === undefined || anchor === undefined) return;
    const next: { [Id in CommandId]?: string | null } = {};
    let idle = 0;
    const ask = (at: number) => {
      idle = requestIdleCallback(
        () => {
          const id = asked[at];
          if (id === undefined) {
            setRefusals((known) => (asked.every((one) => known[one] === next[one]) ? known : next));
            return;
          }
          next[id] = command(id).refusal?.(session.store.get()) ?? null;
          ask(at + 1);
        },
        { timeout: patience },
      );
    };
    ask(0);
    return () => cancelIdleCallback(idle);
  }, [session, alignment, place, anchor, unlocked]);
  return refusals;
}
