import type { CallContext } from '../../../shared/api/contract.ts';
import { TriglotError } from '../../../shared/api/errors.ts';
import type { Step } from '../../../shared/edit/step.ts';
import { trouble } from '../../../shared/lib/trouble.ts';
import { Cancelled } from '../../../shared/lib/watch.ts';
import type { Alignment } from '../../../shared/model/alignment.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import { changedFindings } from '../../../shared/model/findings-change.ts';
import type { EngineThread } from '../engine/engine-thread.ts';
import type { Exported, ExportOrder, GlossaryOrder, Report } from '../engine/messages.ts';
import { createExports } from './exports-under-way.ts';

/** What a checker is given by the project it checks. */
export interface Checked {
  /** What is true now. */
  state(): { readonly alignment: Alignment; readonly revision: number };
  start(): EngineThread;
  /** The project's file, from which a thread takes a large alignment. */
  readonly path: string;
  /** The folder of the core lexicon, which checks lean on. */
  readonly lexicon: string;
  /** What the texts are held against: the user's own glossaries and the project's. */
  glossaries(): GlossaryOrder;
  /** Told what is found whenever more is known. */
  tell(findings: readonly Finding[], share: number): void;
  trouble(message: string): void;
}

/** What has been found by now, in `share` (0–1) of the rows. */
export interface Known {
  readonly findings: readonly Finding[];
  readonly share: number;
}

/** Keeps the findings of one project up to date in a thread of its own, so that no edit waits for them. */
export interface Checker {
  /** All findings of the present state; none when checking itself has failed, which the log tells. */
  findings(): Promise<readonly Finding[]>;
  /** What was told last; whatever of the present state is not among it is on its way and will be told. */
  known(): Known;
  /** The state has changed by `steps`. */
  follow(steps: readonly Step[]): void;
  /** The state has become another altogether. */
  forget(): void;
  /** Other glossaries are kept with the project now. */
  changeGlossaries(): void;
  /** Has the present state written in the thread, telling `context` of progress. Rejects with what went wrong, or `Cancelled`. */
  export(order: Omit<ExportOrder, 'id'>, context: CallContext): Promise<Exported>;
  stop(): Promise<void>;
}

/** An alignment of more units is not handed to the thread, which would hold everything up meanwhile: it reads the file. */
const mostHanded = 5000;

/** @param warm a thread that holds the present state already, with the findings it has told */
export function createChecker(
  checked: Checked,
  warm?: { readonly thread: EngineThread; readonly findings: readonly Finding[] },
): Checker {
  let thread: EngineThread | null = null;
  let known: { revision: number; findings: readonly Finding[] } | null = null;
  /** What the thread has told last, of whatever revision. */
  let told: readonly Finding[] = [];
  /** What was passed on last. */
  let latest: Known = { findings: [], share: 0 };
  let waiting: ((findings: readonly Finding[]) => void)[] = [];

  const exports = createExports();

  const settle = (findings: readonly Finding[]) => {
    const told = waiting;
    waiting = [];
    for (const tell of told) tell(findings);
  };
  const giveUp = (message: string) => {
    checked.trouble(message);
    void thread?.stop();
    thread = null;
    settle([]);
    exports.fail(new TriglotError('internal', trouble('engine-stopped')));
  };
  const hear = (report: Report | null) => {
    if (report !== null && exports.hear(report)) return;
    if (report === null) giveUp('the engine stopped');
    else if (report.type === 'failed') giveUp(report.error.message);
    else if (report.type === 'findings') {
      const findings = changedFindings(told, report.change);
      if (findings === null) return giveUp('the engine told of other findings');
      const { revision, share } = report;
      told = findings;
      const present = revision === checked.state().revision;
      // A thread that begins anew knows less at first than what is shown.
      if (report.final ? present : share >= latest.share) {
        latest = { findings, share };
        checked.tell(findings, share);
      }
      if (!present || !report.final) return;
      known = { revision, findings };
      settle(findings);
    }
  };
  const hold = (holder: EngineThread): void => {
    const { lexicon, path } = checked;
    const state = checked.state();
    if (state.alignment.units.length > mostHanded) holder.send({ type: 'hold-file', path, lexicon });
    else holder.send({ type: 'hold', ...state, lexicon });
  };
  const begin = (): void => {
    thread = checked.start();
    told = [];
    thread.listen(hear);
    const order = checked.glossaries();
    if ((order.own ?? []).length + order.shelf.length > 0) thread.send({ type: 'glossaries', order });
    hold(thread);
  };

  if (warm !== undefined) {
    thread = warm.thread;
    thread.listen(hear);
    known = { revision: checked.state().revision, findings: warm.findings };
    told = warm.findings;
    latest = { findings: warm.findings, share: 1 };
  }

  return {
    known() {
      if (thread === null) begin();
      return latest;
    },
    findings() {
      if (known !== null && known.revision === checked.state().revision)
        return Promise.resolve(known.findings);
      const answer = new Promise<readonly Finding[]>((resolve) => waiting.push(resolve));
      if (thread === null) begin();
      return answer;
    },
    follow(steps) {
      if (thread === null) begin();
      else thread.send({ type: 'change', steps, revision: checked.state().revision });
    },
    forget() {
      if (thread !== null) hold(thread);
    },
    changeGlossaries() {
      known = null;
      if (thread === null) return;
      thread.send({ type: 'glossaries', order: { ...checked.glossaries(), own: null } });
    },
    export(order, context) {
      if (thread === null) begin();
      // Nothing can reach a thread at work: it is ended, and the next question starts another.
      const cancelled = () => {
        void thread?.stop();
        thread = null;
        known = null;
        exports.fail(new Cancelled());
        if (waiting.length > 0) begin();
      };
      return exports.send(
        (numbered) => thread?.send({ type: 'export', order: numbered }),
        order,
        context,
        cancelled,
      );
    },
    async stop() {
      const ending = thread;
      thread = null;
      exports.fail(new Cancelled());
      settle([]);
      await ending?.stop();
    },
  };
}
