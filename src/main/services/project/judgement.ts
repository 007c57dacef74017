import { TriglotError } from '../../../shared/api/errors.ts';
import type { IgnoredFinding } from '../../../shared/api/methods/projects.ts';
import { isIgnored, judgedFindings } from '../../../shared/check/judging/ignoring.ts';
import { profiled } from '../../../shared/check/judging/profile.ts';
import type { ReportInput } from '../../../shared/export/report/report-input.ts';
import { trouble } from '../../../shared/lib/trouble.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import type { Loaded } from '../store/load.ts';
import type { Store } from '../store/open-store.ts';
import type { Checker } from './checker.ts';
import type { Surroundings } from './surroundings.ts';
import { createToldFindings } from './told-findings.ts';

/** What is to be said of a project's differences: what stands, and what somebody has called all right. */
export interface Judgement {
  /** What stands of `findings`, and counts as the user has it, to be given to a window. */
  give(findings: readonly Finding[]): readonly Finding[];
  /** Tells the windows what is new in what stands of `findings`, which are those of `share` of the rows. */
  tell(findings: readonly Finding[], share: number): void;
  /** Findings of the present state, ignored ones left out. */
  findings(): Promise<readonly Finding[]>;
  /** Findings of the present state that somebody has called all right. */
  ignoredFindings(): Promise<readonly Finding[]>;
  /** The present state with both. */
  judged(): Promise<ReportInput>;
  /** Calls a finding all right in the name of `by`, which may be empty. Refuses an empty reason. */
  ignore(key: string, reason: string, by: string): Promise<readonly IgnoredFinding[]>;
  restore(key: string): Promise<readonly IgnoredFinding[]>;
  /** Tells the findings anew to whoever listens, once they are known. */
  retell(): void;
}

/** The project whose differences are judged. */
interface Judged {
  readonly id: string;
  readonly store: Store;
  readonly around: Surroundings;
  checker(): Checker;
  state(): Pick<Loaded, 'alignment' | 'documents' | 'ignored' | 'meta'>;
  setIgnored(ignored: readonly IgnoredFinding[]): void;
}

export function createJudgement({ id, store, around, checker, state, setIgnored }: Judged): Judgement {
  const counted = (findings: readonly Finding[]) =>
    profiled(findings, state().alignment.languages, around.checks());
  const shown = (findings: readonly Finding[]) => {
    const ignored = new Set(state().ignored.map(({ key }) => key));
    if (ignored.size === 0) return counted(findings);
    return counted(findings.filter((finding) => !isIgnored(finding, ignored)));
  };
  const told = createToldFindings((change, checked) =>
    around.emit({ type: 'findings', project: id, revision: state().meta.revision, change, checked }),
  );
  const findings = async () => shown(await checker().findings());
  const judged = async () => {
    const found = counted(numbered(await checker().findings()));
    const { alignment, documents, ignored } = state();
    const { open, passed } = judgedFindings(found, ignored);
    return { alignment, documents, findings: open, passed };
  };
  const set = async (ignored: readonly IgnoredFinding[]) => {
    setIgnored(ignored);
    const { findings, share } = checker().known();
    told.tell(shown(findings), share);
    return ignored;
  };
  const tell = (found: readonly Finding[], share: number) => told.tell(shown(found), share);
  return {
    give(found) {
      const given = shown(found);
      told.given(given);
      return given;
    },
    tell,
    findings,
    judged,
    ignoredFindings: async () => (await judged()).passed.map(({ finding }) => finding),
    async ignore(key, reason, by) {
      if (reason.trim() === '') throw new TriglotError('refused', trouble('say-why'));
      return set(store.ignore({ key, reason: reason.trim(), at: new Date().toISOString(), by }));
    },
    restore: async (key) => set(store.restore(key)),
    retell() {
      const { findings, share } = checker().known();
      tell(findings, share);
    },
  };
}

/** Findings that have come at several times, with ids as if they had been made at once. */
function numbered(findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding, at) => ({ ...finding, id: `f${at + 1}` }));
}
