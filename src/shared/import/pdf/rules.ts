import type { Rule } from './page.ts';

/** Borders that are meant to meet or to be one are no further apart, in points: double lines, dashes, corners. */
export const reach = 3;
const shortest = 6;

/** Strokes that go on from each other or lie on each other as one; what is too short to part anything is left out. */
export function joinRules(rules: readonly Rule[]): readonly Rule[] {
  return [true, false].flatMap((isUpright) => {
    const own = rules.filter((rule) => rule.isUpright === isUpright).toSorted((a, b) => a.at - b.at);
    const joined: Rule[] = [];
    for (let from = 0; from < own.length; ) {
      let to = from + 1;
      while (to < own.length && own[to]!.at - own[from]!.at <= reach) to++;
      joined.push(...joinLevel(own.slice(from, to)));
      from = to;
    }
    return joined.filter(({ from, to }) => to - from >= shortest);
  });
}

/** Whether a level rule and an upright cross or touch. */
export function meet(level: Rule, upright: Rule): boolean {
  return (
    upright.from - reach <= level.at &&
    level.at <= upright.to + reach &&
    level.from - reach <= upright.at &&
    upright.at <= level.to + reach
  );
}

/** Joins rules that all lie on one line. */
function joinLevel(rules: readonly Rule[]): readonly Rule[] {
  const { isUpright } = rules[0]!;
  const ink = (rule: Rule): number => Math.max(rule.to - rule.from, 0.1);
  const at =
    rules.reduce((sum, rule) => sum + rule.at * ink(rule), 0) /
    rules.reduce((sum, rule) => sum + ink(rule), 0);
  const found: { from: number; to: number }[] = [];
  for (const { from, to } of rules.toSorted((a, b) => a.from - b.from)) {
    const last = found.at(-1);
    if (last === undefined || from - last.to > reach) found.push({ from, to });
    else last.to = Math.max(last.to, to);
  }
  return found.map(({ from, to }) => ({ isUpright, at, from, to }));
}
