import type { ReadingRules } from '../../language/reading-rules.ts';
import type { Span } from '../../model/segment.ts';
import type { Line, NoteMark } from '../line.ts';
import { sourceOffset } from '../line.ts';

/** How a reference to a footnote is printed. */
export type ReferenceKind = 'mark' | 'raised' | 'glued' | 'bracket' | 'slash' | 'star';

/** A place that may refer to a footnote. */
export interface Candidate {
  readonly kind: ReferenceKind;
  readonly label: string;
  readonly span: Span;
  /** Number of the line it stands in. */
  readonly line: number;
  /** A digit right behind a word, which is hardly anything else. */
  readonly strong: boolean;
}

const raised = /[¹²³⁰⁴-⁹]+/gu;
const area = /(?:^|[^\p{L}])(?:[kcdm]?m|ha)$/u;
const glued =
  /([\p{L}\p{M}]{2,}|[\p{L}\p{Nd}][)\]»”"’」』）》]+)([.,;:!?]?)(\p{Nd}{1,3})(?=$|[\s.,;:!?)»”"’\]–—])/gu;
const dense =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}」』”）》])(\p{Nd}{1,3})(?=$|\s|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。；：、）」』”])/gu;
const denseUnit =
  /^\s?[年月日号號段条條款款项項届屆次页頁名个個位时時点點分秒元万萬亿億千百十人国國天周週岁歲期章节節卷世级級倍米公吨度、％%至到]/u;
const denseBefore = /[第年月日至到和与與及从從自于於约約共每近达達超前后後同項项目款条條图圖表號号编編]$/u;
const afterYear = /(?<![\p{Nd}.,])(?:1[5-9]|20)\p{Nd}{2}[.,;](\p{Nd}{1,2})(?=$|\s+\p{Lu})/gu;
const bracket = /\[(\p{Nd}{1,3})\]/gu;
const slash = /\s(\p{Nd}{1,3})\/(?=\s|[.,;:)]|$)/gu;
const star = /(?<=[\p{L}\p{Nd}.,;:)\]»”"’])\s?(\*{1,3}|[†‡])(?=\s|$|[.,;:)])/gu;

/** Every place in the lines that may refer to a footnote, in document order; `marks` are those set by markup. */
export function findReferences(
  lines: readonly Line[],
  marks: readonly NoteMark[],
  rules: ReadingRules,
): readonly Candidate[] {
  const found: Candidate[] = [];
  let next = 0;
  for (const [at, line] of lines.entries()) {
    const start = line.runs[0]!.start;
    const end = line.runs.at(-1)!.end;
    for (let mark = marks[next]; mark !== undefined && mark.span[0] < end; mark = marks[++next])
      if (mark.span[0] >= start)
        found.push({ kind: 'mark', label: mark.label, span: mark.span, line: at, strong: true });
    if (line.marks.code !== true && /[\p{N}*†‡]/u.test(line.text)) inLine(line, at, rules, found);
  }
  return found;
}

function inLine(line: Line, at: number, rules: ReadingRules, found: Candidate[]): void {
  const { text } = line;
  const add = (kind: ReferenceKind, label: string, from: number, length: number, strong: boolean): void => {
    const start = sourceOffset(line, from);
    if (
      found.at(-1)?.kind === 'mark' &&
      found.findLast(({ line: other, span }) => other === at && span[0] === start)
    )
      return;
    found.push({ kind, label: label.normalize('NFKC'), span: [start, start + length], line: at, strong });
  };
  for (const match of text.matchAll(raised)) {
    const head = text.slice(Math.max(0, match.index - 4), match.index);
    if (match.index > 0 && !area.test(head)) add('raised', match[0], match.index, match[0].length, true);
  }
  for (const match of text.matchAll(glued)) {
    const [all, word, stop, digits] = match as unknown as [string, string, string, string];
    const isWord = /^[\p{L}\p{M}]/u.test(word);
    if (isWord && (isAbbreviation(word, stop, rules) || (stop === '' && !isPlainWord(word)))) continue;
    add(
      'glued',
      digits,
      match.index + all.length - digits.length,
      digits.length,
      stop === '' && isWord && word.length >= 3,
    );
  }
  for (const match of text.matchAll(afterYear))
    add('glued', match[1]!, match.index + 5, match[1]!.length, false);
  for (const match of text.matchAll(dense)) {
    const from = match.index + match[1]!.length;
    const behind = text.slice(from + match[2]!.length);
    if (denseBefore.test(match[1]!) || denseUnit.test(behind)) continue;
    add('glued', match[2]!, from, match[2]!.length, false);
  }
  if (text.includes('['))
    for (const match of text.matchAll(bracket))
      add('bracket', match[1]!, match.index, match[0].length, false);
  if (text.includes('/'))
    for (const match of text.matchAll(slash))
      add('slash', match[1]!, match.index + 1, match[0].length - 1, false);
  for (const match of text.matchAll(star))
    add('star', match[1]!, match.index + match[0].length - match[1]!.length, match[1]!.length, false);
}

/** "para.1", "No.5": the number belongs to the abbreviation. */
function isAbbreviation(word: string, stop: string, rules: ReadingRules): boolean {
  if (stop !== '.') return false;
  return (
    rules.numbered.has(`${word}.`) ||
    rules.abbreviations.has(`${word}.`) ||
    rules.beforeNumber.has(`${word.toLowerCase()}.`)
  );
}

/** A word a note can hang on: not "CO", "km" or another symbol that takes figures. */
function isPlainWord(word: string): boolean {
  return word.length >= 3 && !/\p{Lu}$/u.test(word) && !/\p{Script=Han}/u.test(word.at(-1)!);
}
