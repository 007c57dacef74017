import type { Client } from '../../shared/api/contract.ts';
import { type ErrorCode, TriglotError } from '../../shared/api/errors.ts';
import type { Answer } from '../../shared/api/methods/edit.ts';
import type { ProjectState } from '../../shared/api/methods/projects.ts';
import type { Selection } from '../../shared/edit/command.ts';
import type { Travel } from '../../shared/edit/history.ts';
import { signOf } from '../../shared/edit/sign.ts';
import { toldError } from '../words/troubles.ts';
import { drawn } from './breath.ts';
import {
  type EditRequest,
  type Ledger,
  openLedger,
  propose,
  type Run,
  rebase,
  receive,
  wind,
  withdraw,
} from './ledger.ts';
import type { Direction } from './trail.ts';
import { wholeState } from './whole.ts';

/** What the edit queue tells about itself. */
export interface EditsWatch {
  /** What is shown has changed. */
  shown(ledger: Ledger): void;
  /** An edit was tried on what is shown; `label` tells it, `refused` says why it does not apply. */
  tried(
    outcome: { readonly label: string; readonly select: Selection | null } | { readonly refused: string },
  ): void;
  /** So many rows of a project that is shown in part have been fetched. */
  read(rows: number): void;
  /** True once the project is no longer shown: nothing more is fetched. */
  gone(): boolean;
  /** Undo or redo is shown; `pending` while it is not acknowledged yet. */
  wound(travel: Pick<Travel, 'label' | 'select'>, direction: Direction, pending: boolean): void;
  /** The state was fetched anew. */
  fetched(state: ProjectState): void;
  /** An edit that was shown could not be kept, or an undo not made. */
  failed(message: string, code: ErrorCode): void;
  /** Everything asked so far is on disk, or has failed and is no longer shown. */
  idle(): void;
}

/** Makes an edit out of the state of the moment it runs in; null when there is nothing to do. */
export type MakeRequest = () => EditRequest | null;

export interface Edits {
  /** `then` follows once the edit is shown. */
  edit(make: MakeRequest, then?: () => void): void;
  wind(direction: Direction): void;
  /** Another window's change, or an echo of our own. */
  heard(change: Answer): void;
  /** Fetches the state anew and lays on top what is not acknowledged. */
  refresh(): void;
  /** The project is being closed: rows that are still coming are not waited for, unless an edit needs them. */
  leave(): void;
  /** Resolves once everything asked so far is acknowledged or has failed. */
  settled(): Promise<void>;
}

/** The most times an edit is tried again because the project had moved on. */
const attempts = 4;

/**
 * Edits of one project: shown at once, sent one after the other. So is taking back what was done in this window; of other
 * entries only the service knows what they bring back, and an edit after such an undo waits for it.
 */
export function createEdits(client: Client, state: ProjectState, run: Run, watch: EditsWatch): Edits {
  const { project } = state;
  const { window } = client;
  let ledger = openLedger(state);
  let work: Promise<void> = Promise.resolve();
  let winding = 0;
  let queued = 0;
  let busy = false;
  let left = false;
  const echoes: Answer[] = [];

  const show = (next: Ledger) => {
    ledger = next;
    watch.shown(ledger);
  };
  const gone = () => left || watch.gone();
  const whole = (state: ProjectState) => wholeState(client, state, watch.read, gone);
  const refetch = async () => {
    const fresh = await whole(await client.call('projects.state', { project }));
    show(rebase(ledger, openLedger(fresh), run));
    watch.fetched(fresh);
  };
  /** `then` follows in the same breath as what is shown, so that both are drawn together. */
  const take = async (change: Answer, own: boolean, then: () => void = () => {}) => {
    const next = receive(ledger, change, own, run);
    if (next !== null) {
      // An echo of what is shown already changes nothing.
      if (next !== ledger) show(next);
      return then();
    }
    if (own) show(withdraw(ledger, run));
    await refetch();
    then();
  };
  const drain = async () => {
    for (let change = echoes.shift(); change !== undefined; change = echoes.shift()) {
      await take(change, false);
    }
  };
  /** Runs `task` after everything before it; a failure is told and never ends the chain. */
  const enqueue = (task: () => Promise<void>) => {
    queued += 1;
    work = work.then(async () => {
      busy = true;
      try {
        await task();
        await drain();
      } catch (thrown) {
        await recover(thrown);
        // What others did meanwhile was put off until now.
        await drain().catch(() => watch.shown(ledger));
      } finally {
        busy = false;
        queued -= 1;
        if (queued === 0) watch.idle();
      }
    });
  };
  const recover = async (thrown: unknown) => {
    const { code, message } = toldError(thrown);
    if (code === 'cancelled' && gone()) return;
    watch.failed(message, code);
    if (code === 'refused' && ledger.pending.length === 0) return;
    await refetch().catch(() => watch.shown(ledger));
  };

  const send = async (): Promise<void> => {
    for (let attempt = 1; ; attempt += 1) {
      const head = ledger.pending[0];
      if (head === undefined) return;
      try {
        const { request, steps } = head;
        const { revision } = ledger;
        await drawn();
        const expected = signOf(steps);
        const answer =
          'wind' in request
            ? await client.call(`edit.${request.wind}`, { project, expected, window })
            : await client.call('edit.run', { ...request, project, revision, expected, window });
        return await take(answer, true);
      } catch (thrown) {
        const stale = thrown instanceof TriglotError && thrown.code === 'stale';
        if (stale && attempt < attempts) {
          await refetch();
          continue;
        }
        show(withdraw(ledger, run));
        throw thrown;
      }
    }
  };
  const tryNow = (make: MakeRequest, then?: () => void): boolean => {
    const request = make();
    if (request === null) return false;
    const { ledger: next, outcome } = propose(ledger, request, run);
    if ('refused' in outcome) {
      watch.tried(outcome);
      return false;
    }
    show(next);
    watch.tried({ label: outcome.label, select: outcome.select ?? null });
    then?.();
    return true;
  };

  const windNow = (direction: Direction): boolean => {
    const wound = winding > 0 ? null : wind(ledger, direction);
    if (wound === null) return false;
    show(wound.ledger);
    watch.wound(wound.travel, direction, true);
    return true;
  };

  // What is asked of a project that is shown in part waits, like after an undo, until all of it is there.
  if (state.part !== null) {
    winding += 1;
    enqueue(async () => {
      try {
        const fresh = await whole(state);
        show(openLedger(fresh));
        watch.fetched(fresh);
      } finally {
        winding -= 1;
      }
    });
  }

  return {
    edit(make, then) {
      if (winding > 0) enqueue(async () => (tryNow(make, then) ? send() : undefined));
      else if (tryNow(make, then)) enqueue(send);
    },
    wind(direction) {
      if (windNow(direction)) return enqueue(send);
      winding += 1;
      enqueue(async () => {
        try {
          const change = await client.call(`edit.${direction}`, { project, window });
          await take(change, false, () => watch.wound(change, direction, false));
        } finally {
          winding -= 1;
        }
      });
    },
    heard(change) {
      if (busy) echoes.push(change);
      else enqueue(() => take(change, false));
    },
    refresh: () => enqueue(refetch),
    leave() {
      left = ledger.part != null && queued === 1;
    },
    async settled() {
      for (let seen: Promise<void> | null = null; seen !== work; ) {
        seen = work;
        await seen;
      }
    },
  };
}
