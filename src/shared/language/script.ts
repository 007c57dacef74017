const hanOrKana = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々〇]/u;
const lower = /\p{Ll}/u;
const upper = /\p{Lu}/u;
const caseless = /[\p{Lo}\p{Lm}]/u;
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/** True for a character after or before which a line may break without a space (Chinese and Japanese). */
export function isDense(character: string): boolean {
  const code = character.charCodeAt(0);
  if (!(code >= 0x2e80)) return false;
  if (code < 0xa000) return code < 0x3130 || (code >= 0x31a0 && code < 0x3200) || code >= 0x3400;
  if (code >= 0xf900)
    return code < 0xfb00 || (code >= 0xff01 && code <= 0xff60) || (code >= 0xffe0 && code <= 0xffe6);
  return code >= 0xd840 && code < 0xd8c0;
}

/** True for a Chinese or Japanese letter, punctuation not counted. */
export function isHanOrKana(character: string): boolean {
  return character >= '\u2e80' && hanOrKana.test(character);
}

export const isLower = (character: string): boolean => lower.test(character);
export const isUpper = (character: string): boolean => upper.test(character);
/** True for letters of scripts without capitals (Han, Arabic, Hebrew, Hangul, Thai …). */
export const isCaseless = (character: string): boolean => caseless.test(character);

/** Columns a text takes in a fixed-width font: two for a Chinese, Japanese or Korean character, none for marks. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x300) columns++;
    else if (code >= 0x1100 && wide.test(text[at]!)) columns += 2;
    else if (code >= 0xdc00 && code < 0xe000) continue;
    else if (!isMark(code)) columns++;
  }
  return columns;
}

/** Combining marks and invisible signs, which take no room on a line. */
function isMark(code: number): boolean {
  return (
    (code >= 0x300 && code < 0x370) ||
    (code >= 0x591 && code < 0x5c8 && code !== 0x5be) ||
    (code >= 0x64b && code < 0x660) ||
    (code >= 0x200b && code < 0x2010) ||
    (code >= 0x202a && code < 0x202f) ||
    (code >= 0x2060 && code < 0x2070) ||
    code === 0xfeff
  );
}
