import {
  anyNumber,
  chinese,
  each,
  gap,
  members,
  numeral,
  numeralKey,
  oneOf,
  trustIn,
} from './chinese-patterns.ts';
import type { Findings } from './found.ts';
import { strength } from './tokens.ts';

const link = `${gap}(?:[-~、,]|和|及|至|或)${gap}第?${gap}`;
const member = `\\(?${anyNumber}\\)?`;
const parts = `(?:\\((?:\\d+|${numeral}|[a-z])\\))*`;
const unit = oneOf(members(chinese?.provisions));
const ordinal = new RegExp(
  `第${gap}(?:(${member}(?:${link}${member})+)(${parts})${gap}(${unit})|(${member}|[IVXL]+)(${parts})${gap}(${unit})?)`,
  'g',
);
const before = new RegExp(
  `(?:(?:${oneOf(members(chinese?.provisionsBefore))})${gap}(\\d+|[IVXL]+)|(?:${oneOf(members(chinese?.wordProvisionsBefore))})(${numeral}))(?![\\d.])`,
  'g',
);
const oneMember = new RegExp(`${anyNumber}|[IVXL]+`, 'g');
const onePart = new RegExp(`\\d+|${numeral}`, 'g');

/** Finds ordinals and references: 第八十一届, 第3、4和5条, 第十六条第二款, 第16(1)条, 附件二, 议程项目18. */
export function scanChineseReferences(plain: string, found: Findings): void {
  if (plain.includes('第')) each(plain, ordinal, found, addOrdinal);
  each(plain, before, found, addBefore);
}

function addOrdinal(match: RegExpExecArray, found: Findings): void {
  const [whole] = match;
  const list = match[1] ?? match[4] ?? '';
  const behind = match[2] ?? match[5] ?? '';
  const named = (match[3] ?? match[6]) !== undefined;
  const numbers = [...list.matchAll(oneMember)];
  const listAt = match.index + whole.indexOf(list);
  numbers.forEach((number, index) => {
    const alone = index === numbers.length - 1 && behind === '';
    const start = index === 0 ? match.index : listAt + number.index;
    const end = alone ? match.index + whole.trimEnd().length : listAt + number.index + number[0].length;
    const trust = named ? Math.max(trustIn(number[0], true), strength.word) : trustIn(number[0], false);
    found.add({
      kind: named ? 'reference' : 'number',
      key: numeralKey(number[0]),
      start,
      end,
      strength: trust,
    });
  });
  for (const part of behind.matchAll(onePart)) {
    const start = listAt + list.length + part.index;
    const end = start + part[0].length;
    found.add({ kind: 'reference', key: numeralKey(part[0]), start, end, strength: strength.digits });
  }
  found.take(match.index, match.index + whole.length);
}

function addBefore(match: RegExpExecArray, found: Findings): void {
  const key = numeralKey(match[1] ?? match[2] ?? '');
  const start = match.index;
  found.claim({ kind: 'reference', key, start, end: start + match[0].length, strength: strength.digits });
}
