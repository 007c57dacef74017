import type { FoldedText } from './fold.ts';
import { foldWord } from './fold.ts';
import type { Findings } from './found.ts';
import { wordList } from './language-data.ts';
import type { Rules } from './rules.ts';
import { strength } from './tokens.ts';

const colon = /(?<![\d:./])([01]?\d|2[0-4]):([0-5]\d)(?![\d:/])/g;
const halves = /(?<![\d.:])(\d{1,2})(?:[.:]([0-5]\d))?[ \u00a0]?([ap])\.?[ \u00a0]?m\b\.?/g;
const patterns = new Map<Rules, readonly RegExp[]>();

/**
 * Finds times of day: "3.05 p.m.", "15:05", "15 h 05", "15.05 Uhr", "ore 15.05".
 */
export function scanTimes({ plain, lower }: FoldedText, rules: Rules, found: Findings): void {
  if (!/\d/.test(plain)) return;
  if (rules.language === 'en')
    for (const match of lower.matchAll(halves)) {
      const hour = (Number(match[1]) % 12) + (match[3] === 'p' ? 12 : 0);
      add(match, hour, Number(match[2] ?? 0), found);
    }
  for (const pattern of patternsOf(rules))
    for (const match of lower.matchAll(pattern)) {
      const [first, second] = [Number(match[1]), Number(match[2])];
      // Set from right to left the minutes may come first: 30/15.
      if (rules.rightToLeft && first > 24) add(match, second, first, found);
      else add(match, first, second, found);
    }
}

/** "15:05", in twenty-four hours. */
export function timeKey(hour: number, minute: number): string {
  return `${hour}:${String(minute).padStart(2, '0')}`;
}

function add(match: RegExpExecArray, hour: number, minute: number, found: Findings): void {
  const start = match.index;
  const end = start + match[0].trimEnd().length;
  if (hour > 24 || found.isTaken(start, end)) return;
  found.claim({ kind: 'number', key: timeKey(hour, minute), start, end, strength: strength.digits });
}

function patternsOf(rules: Rules): readonly RegExp[] {
  const known = patterns.get(rules);
  if (known !== undefined) return known;
  const made = [colon];
  const alternatives = (words: string | undefined) => wordList(words).map(foldWord).join('|');
  const behind = alternatives(rules.data?.hourWords);
  const before = alternatives(rules.data?.hourCues);
  if (behind !== '') {
    made.push(
      new RegExp(`(?<![\\d.:])(\\d{1,2})[ \\u00a0]?(?:${behind})\\.?[ \\u00a0]?([0-5]\\d)(?!\\d)`, 'g'),
    );
    made.push(new RegExp(`(?<![\\d.:])(\\d{1,2})[.:]([0-5]\\d)[ \\u00a0]?(?:${behind})(?![a-z])`, 'g'));
  }
  if (before !== '') made.push(new RegExp(`(?:${before})[ \\u00a0]+([0-5]?\\d)[.:/]([0-5]\\d)(?!\\d)`, 'g'));
  patterns.set(rules, made);
  return made;
}
