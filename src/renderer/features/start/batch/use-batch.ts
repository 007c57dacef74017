import { useCallback, useRef, useState } from 'react';
import { useActions } from '../../../state/use-session.tsx';
import { toldError } from '../../../words/troubles.ts';
import { type DocumentOrder, type MadeDocument, makeDocument } from './make-document.ts';

/** How far a document is on its way to a project. */
export type Outcome =
  | { readonly state: 'waiting' | 'stopped' }
  | { readonly state: 'working'; readonly phase: string; readonly done: number; readonly of: number }
  | { readonly state: 'made'; readonly made: MadeDocument }
  | { readonly state: 'failed'; readonly why: string };

export interface KeyedOrder extends DocumentOrder {
  readonly key: string;
}

export interface BatchRun {
  /** The documents of the run in their order; empty while none is there. */
  readonly orders: readonly KeyedOrder[];
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly running: boolean;
  run(orders: readonly KeyedOrder[]): void;
  /** Stops what is under way; what is made stays. */
  cancel(): void;
  forget(): void;
}

/** This many documents are worked on at once, each in a thread of its own. */
const atOnce = Math.max(1, Math.min(4, navigator.hardwareConcurrency - 1));

/** Makes projects of many documents; one that fails does not keep the others. */
export function useBatch(): BatchRun {
  const { client } = useActions();
  const [orders, setOrders] = useState<readonly KeyedOrder[]>([]);
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const [running, setRunning] = useState(false);
  const stop = useRef<AbortController | null>(null);

  const run = useCallback(
    async (wanted: readonly KeyedOrder[]) => {
      if (stop.current !== null) return;
      const control = new AbortController();
      stop.current = control;
      const tell = (key: string, outcome: Outcome) => setOutcomes((now) => new Map([...now, [key, outcome]]));
      setOrders(wanted);
      setOutcomes(new Map(wanted.map(({ key }) => [key, { state: 'waiting' }])));
      setRunning(true);
      const waiting = [...wanted];
      const work = async (): Promise<void> => {
        for (let order = waiting.shift(); order !== undefined; order = waiting.shift()) {
          const { key } = order;
          if (control.signal.aborted) tell(key, { state: 'stopped' });
          else tell(key, await outcomeOf(order, control.signal, tell));
        }
      };
      const outcomeOf = async (
        order: KeyedOrder,
        signal: AbortSignal,
        report: typeof tell,
      ): Promise<Outcome> => {
        try {
          const made = await makeDocument(client, order, signal, (phase, done, of) =>
            report(order.key, { state: 'working', phase, done, of }),
          );
          return { state: 'made', made };
        } catch (thrown) {
          const { code, message } = toldError(thrown);
          return code === 'cancelled' ? { state: 'stopped' } : { state: 'failed', why: message };
        }
      };
      await Promise.all(Array.from({ length: atOnce }, work));
      stop.current = null;
      setRunning(false);
    },
    [client],
  );
  return {
    orders,
    outcomes,
    running,
    run: useCallback((wanted) => void run(wanted), [run]),
    cancel: useCallback(() => stop.current?.abort(), []),
    forget: useCallback(() => setOrders([]), []),
  };
}
