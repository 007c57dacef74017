import type { ReadingRules } from '../../language/reading-rules.ts';
import { isDense, isHanOrKana } from '../../language/script.ts';

// A stop with a letter right behind it stands inside a name: "level2.tmx".
const latinBehind = /^(?:$|[\s)»”"’\]–—]|[.,;:!?](?![\p{Script=Latin}\p{Nd}_]))/u;
/** Names of files and of things in programs: their digits are their own. */
const nameBefore = /[\p{L}\p{Nd}][_/\\][\p{L}\p{Nd}_/\\-]*$/u;
const wordBefore = /([\p{L}\p{M}]{2,})([.,;:!?]?)$/u;
const closedBefore = /[\p{L}\p{Nd}][)\]»”"’」』）》]+[.,;:!?]?$/u;
const yearBefore = /(?<![\p{Nd}.,])(?:1[5-9]|20)\p{Nd}{2}[.,;]$/u;
const unitBehind =
  /^\s?[年月日号號段条條款项項届屆次页頁名个個位时時点點分秒元万萬亿億千百十人国國天周週岁歲期章节節卷世级級倍米公吨度、％%至到]/u;
const numberBefore = /[第年月日至到和与與及从從自于於约約共每近达達超前后後同項项目款条條图圖表號号编編]$/u;

/**
 * True ("word", "other") when digits between `before` and `behind` may be a footnote's mark glued to the text: right
 * behind a word, a closing sign, the stop of a sentence. Null for symbols and counts ("CO2", "art.5", "5月1日").
 */
export function isGlued(before: string, behind: string, rules: ReadingRules): 'word' | 'other' | null {
  const last = before.at(-1) ?? '';
  if (isHanOrKana(last) || /[」』）》，。；：！？]/u.test(last)) {
    const isEnd = behind === '' || /^\s/u.test(behind) || isDense(behind[0]!) || /^[”"]/u.test(behind);
    return isEnd && !numberBefore.test(before) && !unitBehind.test(behind) ? 'other' : null;
  }
  if (!latinBehind.test(behind)) return null;
  const found = wordBefore.exec(before);
  if (found === null) {
    if (yearBefore.test(before)) return behind === '' || /^\s+\p{Lu}/u.test(behind) ? 'other' : null;
    return closedBefore.test(before) ? 'other' : null;
  }
  const [, word, stop] = found;
  if (stop === '' && nameBefore.test(before)) return null;
  if (stop !== '') return isAbbreviation(word!, stop!, rules) ? null : 'other';
  return isPlainWord(word!) ? 'word' : null;
}

/** "para.1", "No.5": the number belongs to the abbreviation. */
function isAbbreviation(word: string, stop: string, rules: ReadingRules): boolean {
  if (stop !== '.') return false;
  if (rules.numbered.has(`${word}.`) || rules.abbreviations.has(`${word}.`)) return true;
  return rules.beforeNumber.has(`${word.toLowerCase()}.`);
}

/** A word a note can hang on: not "CO", "km" or another symbol that takes figures. */
function isPlainWord(word: string): boolean {
  return word.length >= 3 && !/\p{Lu}$/u.test(word);
}
