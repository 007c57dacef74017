import { checks, findingsFrom, nearChecks, wholeChecks } from '../../shared/check/check.ts';
import type { Check, CheckContext, Draft } from '../../shared/check/draft.ts';
import { draftsAmong } from '../../shared/check/draft-places.ts';
import { sameForChecks } from '../../shared/check/same-for-checks.ts';
import { applyAll, type Step } from '../../shared/edit/step.ts';
import type { Alignment } from '../../shared/model/alignment.ts';
import type { Concept } from '../../shared/model/concept.ts';
import type { Finding } from '../../shared/model/finding.ts';
import { findingsChange } from '../../shared/model/findings-change.ts';
import type { Report } from '../services/engine/messages.ts';
import { nearlyAll, readAlong, turn } from './read-along.ts';

/** What is checked, and what the checks lean on. */
export interface Held {
  readonly alignment: Alignment;
  readonly context: CheckContext;
  readonly revision: number;
}

/** Follows an alignment with its findings: what a change makes of them is told as soon as it is known. */
export interface Checking {
  held(): Held | null;
  /** Takes what is true from now on; `place` is the position of the unit that somebody looks at. */
  hold(next: Held, place: number): void;
  /** Takes what was checked elsewhere, with `findings` that are known to whoever is told. */
  adopt(next: Held, findings: readonly Finding[]): void;
  /** What is held has changed by `steps` and is `revision` now. What it knows already it passes over. */
  follow(steps: readonly Step[], revision: number): void;
  /** What was found in the state that is held, null while that is not known yet. */
  findings(): readonly Finding[] | null;
  /** Checks lean on other terms from now on. */
  lean(terms: readonly Concept[]): void;
}

/** A larger alignment is checked in stages, since nobody would wait for the end. */
export const mostAtOnce = 5000;
/** Checking that takes less follows at once, longer one after a rest as long as itself, but for so long at most; ms. */
const quick = 50;
const longestRest = 3000;

/** @param most units of an alignment that is checked at once */
export function createChecking(tell: (report: Report) => void, most = mostAtOnce): Checking {
  let held: Held | null = null;
  let told: readonly Finding[] = [];
  /** What each check found last; null where it was not kept apart. */
  let drafts: Map<Check, readonly Draft[]> | null = null;
  /** Where the first look through a large alignment begins; null once everything has been seen. */
  let begin: number | null = null;
  /** Counts the states that checks may tell apart. */
  let state = 0;
  /** The state that was checked last; -1 when none was. */
  let checked = -1;
  let running = false;
  let took = 0;

  const tellFindings = (findings: readonly Finding[], share: number, final: boolean) => {
    const change = findingsChange(told, findings);
    tell({ type: 'findings', revision: held?.revision ?? 0, change, share, final });
    told = findings;
  };
  const atOnce = async () => {
    await (took < quick ? turn() : rest(took));
    if (held === null) return;
    checked = state;
    const { alignment, context } = held;
    const began = Date.now();
    const found = checks.map((check) => check.run(alignment, context));
    tellFindings(findingsFrom(alignment.units, found), 1, true);
    took = Date.now() - began;
  };
  /** First what a row shows with its neighbours, then what only the whole document shows, once hands rest. */
  const inStages = async () => {
    const now = state;
    if (held === null) return;
    const { context, alignment } = held;
    const { units } = alignment;
    const known = drafts;
    const found = new Map<Check, readonly Draft[]>(known);
    for (const check of nearChecks) found.set(check, check.run(alignment, context));
    const earlier = checks.map((check) => draftsAmong(found.get(check) ?? [], units));
    if (known !== null) tellFindings(findingsFrom(units, earlier), checked < 0 ? nearlyAll : 1, false);
    await rest(took);
    const began = Date.now();
    for (const check of wholeChecks) {
      if (now !== state) return;
      found.set(check, check.run(alignment, context));
      await turn();
    }
    if (now !== state) return;
    took = Date.now() - began;
    checked = now;
    drafts = found;
    const all = checks.map((check) => found.get(check) ?? []);
    tellFindings(findingsFrom(units, all), 1, true);
  };
  const work = async () => {
    running = true;
    if (begin !== null)
      await readAlong(
        () => held,
        begin,
        (findings, share) => tellFindings(findings ?? told, share, false),
      );
    begin = null;
    while (checked !== state && held !== null)
      await (held.alignment.units.length > most ? inStages() : atOnce());
    running = false;
  };
  const changed = () => {
    state += 1;
    if (!running) void work();
  };

  return {
    held: () => held,
    findings: () => (checked === state ? told : null),
    hold(next, place) {
      held = next;
      begin = next.alignment.units.length > most ? place : null;
      drafts = new Map();
      checked = -1;
      changed();
    },
    adopt(next, findings) {
      held = next;
      told = findings;
      begin = null;
      drafts = null;
      state += 1;
      checked = state;
    },
    follow(steps, revision) {
      if (held === null || revision <= held.revision) return;
      const before = held.alignment;
      const alignment = applyAll(before, steps);
      held = { ...held, alignment, revision };
      // A confirmed row, a remark: nothing that was found can differ.
      if (!sameForChecks(before, alignment)) changed();
      else if (!running) tellFindings(told, 1, true);
    },
    lean(terms) {
      if (held === null) return;
      held = { ...held, context: { ...held.context, terms } };
      changed();
    },
  };
}

function rest(took: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.min(took, longestRest)));
}
