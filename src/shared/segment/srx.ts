import type { SrxRule, SrxRules } from '../model/srx.ts';
import { icuPattern } from './icu-pattern.ts';
import type { CutSentences } from './sentences.ts';

/** Rules of a language ready to be used, and those that could not be understood, each with the reason. */
export interface CompiledSrx {
  readonly cut: CutSentences;
  readonly odd: readonly string[];
}

/**
 * The rules that hold for `language` as a function that cuts a paragraph. At every place the first rule that fits decides
 * (SRX 2.0, section 3.2). Rules that JavaScript has no words for are left out and told of.
 */
export function compileSrx(rules: SrxRules, language: string): CompiledSrx {
  const odd: string[] = [];
  const compiled = rulesFor(rules, language).flatMap((rule) => {
    try {
      return [{ breaks: rule.breaks, pattern: placePattern(rule) }];
    } catch (thrown) {
      const why = thrown instanceof Error ? thrown.message : String(thrown);
      odd.push(`"${rule.before}" before "${rule.after}": ${why}`);
      return [];
    }
  });
  return {
    odd,
    cut(text, _language, labelLength) {
      const decided = new Map<number, boolean>();
      for (const { breaks, pattern } of compiled)
        for (const { index } of text.matchAll(pattern)) if (!decided.has(index)) decided.set(index, breaks);
      const starts = [...decided].flatMap(([place, breaks]) => (breaks ? [place] : []));
      return [0, ...starts.map((place) => behindSpace(text, place))]
        .filter((start, at) => at === 0 || (start > labelLength + 1 && start < text.length))
        .filter((start, at, all) => all.indexOf(start) === at)
        .sort((a, b) => a - b);
    },
  };
}

/** All rules for a language, in order: those of every map that fits it, or of the first. */
function rulesFor({ cascade, maps, sets }: SrxRules, language: string): readonly SrxRule[] {
  const fitting = maps.filter(({ pattern }) => {
    try {
      const { source, flags } = icuPattern(pattern);
      return new RegExp(`^(?:${source})$`, flags.includes('i') ? flags : `${flags}i`).test(language);
    } catch {
      return false;
    }
  });
  return (cascade ? fitting : fitting.slice(0, 1)).flatMap(({ rules }) => sets[rules] ?? []);
}

/** The expression that fits between what a rule wants before a place and what it wants behind. */
function placePattern({ before, after }: SrxRule): RegExp {
  const [one, other] = [icuPattern(before), icuPattern(after)];
  const flags = new Set(['g', ...one.flags, ...other.flags]);
  if (flags.has('v')) flags.delete('u');
  return new RegExp(`(?<=${one.source})(?=${other.source})`, [...flags].join(''));
}

function behindSpace(text: string, place: number): number {
  const space = /\s*/uy;
  space.lastIndex = place;
  return place + (space.exec(text)?.[0].length ?? 0);
}
