import { strictly } from './encodings.ts';

const looked = 64 * 1024;

/**
 * Which UTF-16 `bytes` without a byte order mark are, by what text would come out: nearly all of it must be letters,
 * digits, punctuation and line ends as people use them. Null when neither order gives such text.
 */
export function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length % 2 !== 0) return null;
  const sample = bytes.subarray(0, looked);
  const cut = sample.length < bytes.length;
  const little = plausibility(strictly(sample, 'utf-16le', cut));
  const big = plausibility(strictly(sample, 'utf-16be', cut));
  if (Math.max(little, big) < 0.95) return null;
  return little >= big ? 'utf-16le' : 'utf-16be';
}

/** Share (0–1) of the characters in `text` that ordinary documents are made of. */
function plausibility(text: string | null): number {
  if (text === null || text === '') return 0;
  let ordinary = 0;
  for (let at = 0; at < text.length; at += 1) if (isOrdinary(text.charCodeAt(at))) ordinary += 1;
  return ordinary / text.length;
}

/**
 * Line ends, ASCII and Latin, Greek to Arabic, the Indian and South-East Asian scripts, Georgian and Hangul, general and
 * CJK punctuation with the kana, the common Han characters, presentation and full-width forms.
 */
const ordinary: readonly (readonly [first: number, last: number])[] = [
  [0x0009, 0x000d],
  [0x0020, 0x007e],
  [0x00a0, 0x024f],
  [0x0300, 0x06ff],
  [0x0900, 0x0e7f],
  [0x10a0, 0x10ff],
  [0x1e00, 0x206f],
  [0x20a0, 0x22ff],
  [0x2500, 0x27bf],
  [0x3000, 0x30ff],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
  [0xfb50, 0xfdff],
  [0xfe30, 0xfefc],
  [0xff00, 0xffef],
];

function isOrdinary(unit: number): boolean {
  return ordinary.some(([first, last]) => unit >= first && unit <= last);
}
