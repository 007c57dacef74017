import { describe, expect, it } from 'vitest';
import {
  type EditRequest,
  openLedger,
  propose,
  type Run,
  rebase,
  receive,
  shown,
  shownHistory,
  withdraw,
} from '../../../../src/renderer/state/ledger.ts';
import { answerTo } from '../../../../src/shared/api/answer.ts';
import type { Change } from '../../../../src/shared/api/methods/edit.ts';
import { runCommand } from '../../../../src/shared/edit/commands.ts';
import { signOf } from '../../../../src/shared/edit/sign.ts';
import { alignmentOf } from '../../../helpers/rows.ts';

const alignment = alignmentOf(
  ['en', 'fr'],
  [
    ['One.', 'Un.'],
    ['Two.', 'Deux.'],
    ['Three.', 'Trois.'],
  ],
);
const history = { labels: ['Opened'], applied: 1 };
const start = openLedger({ revision: 4, alignment, history });
const run: Run = (state, { command, params }) =>
  runCommand({ alignment: state, pivotUnlocked: true }, command, params);
const ask = (command: string, params: EditRequest['params']): EditRequest => ({
  command,
  params,
  selection: null,
});
const confirm = (unit: string) => ask('confirm', { units: [unit] });
const join = (segment: string) => ask('join-next', { segment });

/** What a service at the state of `before` answers to `request`. */
function answer(before: typeof start, request: EditRequest, label = 'Done'): Change {
  const outcome = run(before.truth, request);
  if ('refused' in outcome) throw new Error(outcome.refused);
  const { steps, select = null } = outcome;
  const from = before.history.labels.length;
  const history = { from, labels: [label], applied: from + 1 };
  return { revision: before.revision + 1, steps, label, history, select };
}
const statuses = (ledger: typeof start) => shown(ledger).units.map(({ status }) => status);
const texts = (ledger: typeof start) => shown(ledger).segments.fr?.map(({ text }) => text);

describe('a proposed edit', () => {
  it('shows at once, in the history too, while the truth stays', () => {
    const { ledger } = propose(start, confirm('u2'), run);
    expect(statuses(ledger)).toEqual(['auto', 'confirmed', 'auto']);
    expect(statuses({ ...ledger, pending: [] })).toEqual(['auto', 'auto', 'auto']);
    expect(shownHistory(ledger).applied).toBe(2);
    expect(ledger.revision).toBe(4);
  });

  it('that is refused changes nothing and says why', () => {
    const { ledger, outcome } = propose(start, join('fr:3'), run);
    expect(ledger).toBe(start);
    expect(outcome).toHaveProperty('refused');
  });
});

describe('the service’s answer', () => {
  it('that was expected changes nothing that is shown', () => {
    const first = propose(start, confirm('u1'), run).ledger;
    const both = propose(first, confirm('u3'), run).ledger;
    const after = receive(both, answer(start, confirm('u1')), true, run);
    expect(after?.revision).toBe(5);
    expect(after && shown(after)).toBe(shown(both));
    expect(after?.pending).toHaveLength(1);
  });

  it('needs no steps where they are those that were expected, and says so where they are not', () => {
    const { ledger } = propose(start, join('fr:1'), run);
    const change = answer(start, join('fr:1'));
    const brief = answerTo(change, signOf(ledger.pending[0]!.steps));
    expect(brief.steps).toBeNull();
    expect(receive(ledger, brief, true, run)?.truth).toBe(shown(ledger));
    const other = propose(start, join('fr:2'), run).ledger.pending[0]!;
    expect(answerTo(change, signOf(other.steps))).toBe(change);
    expect(receive(start, brief, false, run)).toBeNull();
  });

  it('that differs is taken, and what waits is done again on top of it', () => {
    const both = propose(propose(start, confirm('u1'), run).ledger, confirm('u3'), run).ledger;
    const after = receive(both, answer(start, confirm('u2')), true, run);
    expect(after && statuses(after)).toEqual(['auto', 'confirmed', 'confirmed']);
  });

  it('with a gap before it asks for the state', () => {
    const change = { ...answer(start, confirm('u1')), revision: 9 };
    expect(receive(start, change, false, run)).toBeNull();
  });

  it('that is known already is let pass', () => {
    expect(receive(start, { ...answer(start, confirm('u1')), revision: 4 }, false, run)).toBe(start);
  });
});

describe('another window’s change', () => {
  it('goes under the edits that wait', () => {
    const mine = propose(start, confirm('u3'), run).ledger;
    const after = receive(mine, answer(start, join('fr:1')), false, run);
    expect(after && texts(after)).toEqual(['Un. Deux.', 'Trois.']);
    expect(after && shown(after).units.find(({ id }) => id === 'u3')?.status).toBe('confirmed');
  });

  it('drops a waiting edit that no longer applies', () => {
    const mine = propose(start, ask('retext', { segment: 'fr:2', text: 'Deux !' }), run).ledger;
    const after = receive(mine, answer(start, join('fr:1')), false, run);
    expect(after?.pending).toHaveLength(0);
    expect(after && texts(after)).toEqual(['Un. Deux.', 'Trois.']);
  });
});

describe('a failed edit', () => {
  it('is taken back, what came after it stays', () => {
    const both = propose(propose(start, confirm('u1'), run).ledger, confirm('u3'), run).ledger;
    expect(statuses(withdraw(both, run))).toEqual(['auto', 'auto', 'confirmed']);
  });

  it('is laid over a state that was fetched anew', () => {
    const mine = propose(start, confirm('u3'), run).ledger;
    const moved = receive(start, answer(start, confirm('u1')), false, run);
    const after = rebase(mine, moved ?? start, run);
    expect([after.revision, ...statuses(after)]).toEqual([5, 'confirmed', 'auto', 'confirmed']);
  });
});
