import type { Value } from '../model/value.ts';
import { scanChinese } from './chinese-values.ts';
import { scanDates } from './dates.ts';
import { type FoldedText, foldText } from './fold.ts';
import { Findings, type FoundValue } from './found.ts';
import { scanNames } from './names.ts';
import { parseLabel } from './numbering.ts';
import { joinNumbers } from './numbers.ts';
import { scanNumericDates } from './numeric-dates.ts';
import { scanProvisions } from './provisions.ts';
import { isArticle, scanQuantities } from './quantities.ts';
import { rulesOf } from './rules.ts';
import { scanSymbols } from './symbols.ts';
import { scanTimes } from './times.ts';
import { strength, type Token, tokenise } from './tokens.ts';

export type { FoundValue } from './found.ts';

/** The hint a word like "a", "un" or 一 gives: it may count one thing, but it names no part of a text. */
export const article = '~1';

/** What a text says in values: those to compare, and numbers that other words of it may stand for. */
export interface TextValues {
  /** Sorted by start, not overlapping; with faint ones among them. */
  readonly values: readonly FoundValue[];
  /** Keys of numbers that words like "dozen", "both" or 双 may mean: enough to excuse, not to accuse. */
  readonly hints: ReadonlySet<string>;
  /** The hints that words give, and those that the label in front gives. */
  readonly words: ReadonlySet<string>;
  readonly label: readonly string[];
}

/**
 * The numbers, dates, references and names of `text` by their meaning, with their places (UTF-16, half open), sorted
 * by start and not overlapping. `language` is a BCP 47 tag; unknown languages get what needs no words. The label in
 * front of a numbered paragraph is not a value. Never throws.
 */
export function valuesOf(text: string, language: string): readonly Value[] {
  const values: Value[] = [];
  for (const { kind, key, start, end, strength: trust } of readText(text, language).values)
    if (trust > strength.faint) values.push({ kind, key, start, end });
  return values;
}

/** As `valuesOf`, with faint values, how far each can be leaned on, and hints; names are left out. */
export function findValues(text: string, language: string): TextValues {
  const { values, tokens, hints, label } = readText(text, language);
  const words = hintsOf(tokens, hints);
  return {
    values: values.filter((value) => value.kind !== 'name'),
    hints: new Set([...words, ...label]),
    words,
    label,
  };
}

const fractions = /^[½-¾⅓-⅞]$/;

interface ReadText {
  readonly values: readonly FoundValue[];
  readonly tokens: readonly Token[];
  readonly hints: readonly string[];
  readonly label: readonly string[];
}

function readText(text: string, language: string): ReadText {
  const rules = rulesOf(language);
  const folded = foldText(text);
  const found = new Findings();
  scanSymbols(folded, found);
  const label = parseLabel(text, language);
  if (label !== null && !found.isTaken(0, label.end)) found.take(0, label.end);
  scanNumericDates(folded, rules, found);
  // A label counts for nothing, but excuses: one version may number in the text what another numbers in front of it.
  const inLabel = label?.path.flatMap((part) => part.match(/\d+/g) ?? []) ?? [];
  const hints = rules.language === 'zh' || rules.language === 'ja' ? scanChinese(folded, found) : [];
  scanTimes(folded, rules, found);
  const rest: FoldedText = { text, plain: found.masked(folded.plain), lower: found.masked(folded.lower) };
  const cut = tokenise(rest, rules);
  let tokens = cut;
  if (cut.some((token) => token.kind === 'number' || token.entry !== null || fractions.test(token.key))) {
    tokens = joinNumbers(cut, rest, rules);
    scanDates(tokens, rest, rules, found);
    scanProvisions(tokens, rest, rules, found);
    scanQuantities(tokens, rest, found);
  }
  scanNames(cut, rest, rules, found);
  return { values: ordered(found.values), tokens, hints, label: inLabel };
}

function hintsOf(tokens: readonly Token[], more: readonly string[]): ReadonlySet<string> {
  const hints = new Set(more);
  for (const token of tokens) {
    for (const hint of token.entry?.hints ?? []) hints.add(hint);
    if (token.kind === 'number' && token.strength <= strength.soft && !token.measured)
      hints.add(isArticle(token) ? article : token.key);
  }
  return hints;
}

/** Sorted by place; of two that overlap the surer one stays. */
function ordered(values: FoundValue[]): readonly FoundValue[] {
  values.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: FoundValue[] = [];
  for (const value of values) {
    const last = kept[kept.length - 1];
    if (value.end <= value.start) continue;
    if (last === undefined || value.start >= last.end) kept.push(value);
    else if (value.strength > last.strength) kept[kept.length - 1] = value;
  }
  return kept;
}
