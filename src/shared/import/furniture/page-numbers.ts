import { digitValue } from '../../language/enumerators.ts';
import type { ReadingRules } from '../../language/reading-rules.ts';
import { isJobNumber } from './signs.ts';

/** A line that may be the number of a page. */
export interface PageNumber {
  readonly value: number;
  /** What the line looks like with its numbers taken out; page numbers of one document look alike. */
  readonly shape: string;
  /** Says by itself that it is one ("Page 3 of 7"). */
  readonly sure: boolean;
  /** Set off by dashes or brackets ("– 4 –"), or given with the number of pages ("3/7"). */
  readonly dressed: boolean;
  /** How many pages there are, where the line says so. */
  readonly pages?: number;
}

const number = '(\\p{Nd}{1,4})';
const plain = new RegExp(`^${number}$`, 'u');
const dashed = new RegExp(
  `^(?:[-–—|*·]+\\s*${number}\\s*[-–—|*·]*|${number}\\s*[-–—|*·]+|[\\[(（]\\s*${number}\\s*[\\])）])$`,
  'u',
);
const ofTotal = new RegExp(`^${number}\\s*/\\s*${number}$`, 'u');
const roman = /^[ivxl]{1,6}$/;
const englishPage = new RegExp(`^(?:page|p\\.)\\s*${number}(?:\\s*(?:of|/|-)\\s*${number})?\\.?$`, 'iu');
const hanPage = new RegExp(
  `^第?\\s*${number}\\s*[页頁]?\\s*[,，/|（(]?\\s*共\\s*${number}\\s*[页頁]?\\s*[)）]?$`,
  'u',
);
const hanPlain = new RegExp(`^(?:第\\s*${number}\\s*[页頁]|${number}\\s*(?:ページ|쪽|면))$`, 'u');

/** The page number a short line may be, alone or beside a job number; null when it cannot be one. */
export function pageNumberOf(text: string, rules: ReadingRules): PageNumber | null {
  if (text.length > 40 || !/[\p{Nd}ivxl]/u.test(text)) return null;
  const beside = text.split(/\s+/);
  if (beside.length === 2) {
    const [one, other] = beside as [string, string];
    const page = isJobNumber(one) ? bare(other) : isJobNumber(other) ? bare(one) : null;
    if (page !== null) return { ...page, sure: true };
  }
  return bare(text) ?? worded(text, rules);
}

function bare(text: string): PageNumber | null {
  const total = ofTotal.exec(text);
  if (total !== null) {
    const [value, pages] = [digitValue(total[1]!), digitValue(total[2]!)];
    return value <= pages && value > 0
      ? { value, shape: `#/${pages}`, sure: false, dressed: true, pages }
      : null;
  }
  const alone = plain.exec(text);
  if (alone !== null) return { value: digitValue(alone[1]!), shape: '#', sure: false, dressed: false };
  const set = dashed.exec(text);
  if (set !== null) {
    const value = digitValue(set[1] ?? set[2] ?? set[3]!);
    return { value, shape: text.replace(/\p{Nd}+/u, '#'), sure: false, dressed: true };
  }
  return roman.test(text) ? { value: text.length, shape: 'roman', sure: false, dressed: false } : null;
}

function worded(text: string, rules: ReadingRules): PageNumber | null {
  const found =
    englishPage.exec(text) ?? hanPage.exec(text) ?? hanPlain.exec(text) ?? patternOf(rules)?.exec(text);
  if (found === null || found === undefined) return null;
  const printed = found.slice(1).find((one) => one !== undefined);
  if (printed === undefined) return null;
  return { value: digitValue(printed), shape: text.replace(/\p{Nd}+/gu, '#'), sure: true, dressed: true };
}

const patterns = new WeakMap<ReadingRules, RegExp>();

/** "Seite 3 von 7" in the words of the language. */
function patternOf(rules: ReadingRules): RegExp | null {
  const known = patterns.get(rules);
  if (known !== undefined) return known;
  const words = rules.pages.filter((word) => /\p{L}{2}|\./u.test(word)).map(escaped);
  if (words.length === 0) return null;
  const pattern = new RegExp(
    `^(?:${words.join('|')})\\s*${number}(?:\\s*(?:${rules.pageOf.map(escaped).join('|')})\\s*${number})?\\.?$`,
    'iu',
  );
  patterns.set(rules, pattern);
  return pattern;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
