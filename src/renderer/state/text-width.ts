/** The widest characters: Han, kana, Hangul, full-width forms. */
const wide: readonly (readonly [from: number, to: number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
];
const firstWide = 0x1100;
const sampled = 160;

/** About how wide a text is set, in ems: a guess from its first characters, good enough to place what is not yet seen. */
export function textWidth(text: string): number {
  const length = Math.min(text.length, sampled);
  if (length === 0) return 0;
  let wides = 0;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= firstWide && wide.some(([from, to]) => code >= from && code <= to)) wides += 1;
  }
  const share = wides / length;
  return text.length * (share * 1.02 + (1 - share) * 0.49);
}
