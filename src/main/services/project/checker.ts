import type { Step } from '../../../shared/edit/step.ts';
import type { Alignment } from '../../../shared/model/alignment.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import type { EngineThread } from '../engine/engine-thread.ts';
import type { Report } from '../engine/messages.ts';

/** What a checker is given by the project it checks. */
export interface Checked {
  /** What is true now. */
  state(): { readonly alignment: Alignment; readonly revision: number };
  start(): EngineThread;
  /** Told whenever the findings of the present state are known. */
  tell(revision: number, findings: readonly Finding[]): void;
  trouble(message: string): void;
}

/** Keeps the findings of one project up to date in a thread of its own, so that no edit waits for them. */
export interface Checker {
  /** All findings of the present state; none when checking itself has failed, which the log tells. */
  findings(): Promise<readonly Finding[]>;
  /** The state has changed by `steps`. */
  follow(steps: readonly Step[]): void;
  /** The state has become another altogether. */
  forget(): void;
  stop(): Promise<void>;
}

/** @param warm a thread that holds the present state already, with the findings it has told */
export function createChecker(
  checked: Checked,
  warm?: { readonly thread: EngineThread; readonly findings: readonly Finding[] },
): Checker {
  let thread: EngineThread | null = null;
  let known: { revision: number; findings: readonly Finding[] } | null = null;
  let waiting: ((findings: readonly Finding[]) => void)[] = [];

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
  };
  const hear = (report: Report | null) => {
    if (report === null) giveUp('the engine stopped');
    else if (report.type === 'failed') giveUp(report.error.message);
    else if (report.type === 'findings' && report.revision === checked.state().revision) {
      known = { revision: report.revision, findings: report.findings };
      settle(report.findings);
      checked.tell(report.revision, report.findings);
    }
  };
  const begin = (): void => {
    thread = checked.start();
    thread.listen(hear);
    thread.send({ type: 'hold', ...checked.state() });
  };

  if (warm !== undefined) {
    thread = warm.thread;
    thread.listen(hear);
    known = { revision: checked.state().revision, findings: warm.findings };
  }

  return {
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
      if (thread !== null) thread.send({ type: 'hold', ...checked.state() });
    },
    async stop() {
      const ending = thread;
      thread = null;
      settle([]);
      await ending?.stop();
    },
  };
}
