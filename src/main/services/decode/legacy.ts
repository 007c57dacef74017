import { analyse } from 'chardet';
import { commonShare } from './common-characters.ts';
import { labelOf, strictly } from './encodings.ts';
import type { Look } from './look.ts';

const eastern = ['gb18030', 'big5', 'shift_jis', 'euc-jp', 'euc-kr'] as const;

/** Names of chardet whose bytes are better read as the Windows code page that contains them. */
const widened: Readonly<Record<string, string>> = {
  'ISO-8859-8': 'windows-1255',
  'ISO-8859-7': 'windows-1253',
};

/**
 * The encodings that bytes which are not Unicode may be in, likeliest first; every one of them decodes the sample.
 * East Asian encodings are judged by how common the resulting characters are, the others by chardet's letter
 * statistics; an encoding whose text would hold control characters is out.
 */
export function rankLegacy({ sample, cut }: Look): readonly string[] {
  const ranked = new Map<string, number>();
  for (const label of eastern) {
    const text = strictly(sample, label, cut);
    if (text === null || isOdd(text)) continue;
    const { share, letters } = commonShare(text);
    if (share >= leastShare(letters)) ranked.set(label, 1 + share);
  }
  for (const { name, confidence } of analyse(sample)) {
    const label = labelOf(widened[name] ?? name);
    if (label === null || isEastern(label) || ranked.has(label) || label.startsWith('utf')) continue;
    const text = strictly(sample, label, cut);
    if (text !== null && !isOdd(text)) ranked.set(label, confidence / 100);
  }
  return [...ranked].sort((a, b) => b[1] - a[1]).map(([label]) => label);
}

/** True when `text` holds control characters that no document holds: bytes read in the wrong encoding. */
export function hasControls(text: string): boolean {
  return /[\u0000-\u0008\u000E-\u001A\u001C-\u001F\u007F-\u0084\u0086-\u009F]/.test(text);
}

/** True when `text` holds controls, private characters or ones that do not exist: decoded wrongly, most likely. */
export function isOdd(text: string): boolean {
  return hasControls(text) || /[\uE000-\uF8FF\uFFFE\uFFFF]/.test(text);
}

/** The fewer letters there are, the less a common one among them says. */
function leastShare(letters: number): number {
  return letters >= 20 ? 0.12 : letters >= 5 ? 0.2 : 0.5;
}

function isEastern(label: string): boolean {
  return eastern.some((name) => name === label) || label === 'gbk';
}
