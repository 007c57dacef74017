import { chineseNumeralChars } from '../chinese-numerals.ts';
import { enumeratorsOf } from '../enumerators.ts';
import type { ReadingRules } from '../reading-rules.ts';
import type { Label } from './label.ts';
import { insertionKey } from './suffix.ts';

const number = `(\\p{Nd}{1,4}|[${chineseNumeralChars}]{1,7})`;
const insertion = new RegExp(`^(?:之|の|의)\\s*${number}`, 'u');

/** A label in the manner of 第三条, 第3章, 제3조의2: number between a prefix and the sign of its division. */
export function readUnit(head: string, rules: ReadingRules): Label | null {
  if (rules.unitPrefix === '' || !head.startsWith(rules.unitPrefix)) return null;
  const match = new RegExp(`^${rules.unitPrefix}\\s*${number}\\s*(部分|.)`, 'u').exec(head);
  if (match === null) return null;
  const key = match[2] === '部分' ? 'part' : rules.units.get(match[2]!);
  const [enumerator] = enumeratorsOf(match[1]!, rules);
  if (key === undefined || enumerator === undefined) return null;
  let end = match[0].length;
  let suffix = '';
  const inserted = insertion.exec(head.slice(end));
  const [place] = inserted === null ? [] : enumeratorsOf(inserted[1]!, rules);
  if (inserted !== null && place !== undefined) {
    suffix = insertionKey(place.value);
    end += inserted[0].length;
  }
  const rest = head.slice(end);
  if (rules.afterUnit.some((word) => rest.startsWith(word)) || /^[，,。；;）)]/u.test(rest)) return null;
  const path = [`${key} ${enumerator.key}${suffix}`];
  return {
    label: head.slice(0, end),
    end,
    readings: [{ path, value: enumerator.value, style: key }],
    doubtful: false,
  };
}
