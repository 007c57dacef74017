import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Checking, createChecking } from '../../src/main/workers/checking.ts';
import { findingsOf } from '../../src/shared/check/check.ts';
import { runCommand } from '../../src/shared/edit/commands.ts';
import { applyAll, type Step } from '../../src/shared/edit/step.ts';
import type { Alignment } from '../../src/shared/model/alignment.ts';
import type { Finding } from '../../src/shared/model/finding.ts';
import { changedFindings } from '../../src/shared/model/findings-change.ts';
import { largeProject } from '../bench/scale/large-project.ts';
import { contract, resolution, treaty } from '../unit/check/documents.ts';
import { alignmentOf, type Row } from '../unit/check/rows.ts';

const rows: readonly Row[] = [...resolution, ...treaty, ...contract];
const words = { words: [] };

/** One who is told, and has the findings as they become. */
function listener() {
  let findings: readonly Finding[] = [];
  const shares: number[] = [];
  const told: (readonly Finding[])[] = [];
  let settle: () => void = () => {};
  let revision = -1;
  return {
    shares,
    told,
    findings: () => findings,
    /** Resolves when all findings of `wanted` are known. */
    async until(wanted: number) {
      while (revision !== wanted) await new Promise<void>((resolve) => (settle = resolve));
    },
    tell: (report: Parameters<Parameters<typeof createChecking>[0]>[0]) => {
      if (report.type !== 'findings') return;
      const next = changedFindings(findings, report.change);
      if (next === null) throw new Error('what is new was told of other findings');
      findings = next;
      told.push(findings);
      shares.push(report.share);
      if (report.final) revision = report.revision;
      settle();
    },
  };
}

/** What was told bit by bit, with the ids of a list that is made at once. */
const numbered = (findings: readonly Finding[]) =>
  findings.map((finding, at) => ({ ...finding, id: `f${at + 1}` }));

/** The steps of an edit of unit `at`, null where it does not apply. */
function edited(alignment: Alignment, name: string, at: number, text: string): readonly Step[] | null {
  const unit = alignment.units[at % alignment.units.length]!;
  const segment = unit.segments.fr?.[0] ?? '';
  const params = { unit: unit.id, units: [unit.id], language: 'fr', segment, direction: 'down', text };
  const outcome = runCommand({ alignment, pivotUnlocked: true }, name, params);
  return 'refused' in outcome ? null : outcome.steps;
}

const move = fc.record({
  name: fc.constantFrom('retext', 'move', 'push-column', 'confirm', 'merge-next', 'omit', 'detach'),
  at: fc.nat(60),
  text: fc.constantFrom('Les parties paient 31 jours après.', 'M. Dupont ne peut pas signer.'),
  soon: fc.boolean(),
});

describe('checking in stages', () => {
  it('ends with what checking all at once finds, whatever is done meanwhile', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(move, { maxLength: 6 }), fc.nat(60), async (moves, place) => {
        let alignment = alignmentOf(['en', 'fr', 'zh'], rows);
        let revision = 0;
        const heard = listener();
        const checking: Checking = createChecking(heard.tell, 0);
        checking.hold({ alignment, context: words, revision }, place % alignment.units.length);
        for (const { name, at, text, soon } of moves) {
          const steps = edited(alignment, name, at, text);
          if (steps === null) continue;
          alignment = applyAll(alignment, steps);
          revision += 1;
          checking.follow(steps, revision);
          if (!soon) await heard.until(revision);
        }
        await heard.until(revision);
        expect(numbered(heard.findings())).toEqual(findingsOf(structuredClone(alignment), words));
        expect(numbered(heard.findings())).toEqual(checking.findings());
      }),
      { numRuns: 25 },
    );
  });
});

describe('a large alignment', () => {
  it('is told of from where somebody looks, in growing stretches, and what was told stays', async () => {
    const { alignment } = largeProject(3000);
    const heard = listener();
    const place = 2000;
    createChecking(heard.tell, 1000).hold({ alignment, context: words, revision: 0 }, place);
    await heard.until(0);
    const positions = new Map(alignment.units.map(({ id }, at) => [id, at]));
    const first = heard.told.find((findings) => findings.length > 0) ?? [];
    const distances = first.map(({ unit }) => Math.abs((positions.get(unit) ?? 0) - place));
    expect(Math.max(...distances)).toBeLessThanOrEqual(600);
    expect(heard.told.length).toBeGreaterThan(2);
    expect(heard.shares).toEqual(heard.shares.toSorted((a, b) => a - b));
    expect(heard.shares.at(-1)).toBe(1);
    const last = new Set(heard.findings().map(({ key }) => key));
    for (const { key } of first) expect(last).toContain(key);
    expect(numbered(heard.findings())).toEqual(findingsOf(alignment, words));
  });
});
