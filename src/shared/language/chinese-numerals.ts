const digits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  貳: 2,
  叁: 3,
  參: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  陸: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};
const pairs = new Set(['两', '兩']);
const tens: Readonly<Record<string, number>> = { 廿: 20, 卅: 30, 卌: 40 };
const units: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const scales: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8, 兆: 1e12 };

/** The characters a Chinese numeral is written with, for use inside a regular expression's class. */
export const chineseNumeralChars = [digits, tens, units, scales]
  .map((table) => Object.keys(table).join(''))
  .join('');

/**
 * The value of a Chinese numeral: read out by place (二〇二三 = 2023) or built up (一千二百三十万零五 = 12300005),
 * formal and traditional characters included. Null when the characters do not make one number: rough ones (五六, 七八百),
 * those short for another (两万三), or 两 where it is not "two of".
 */
export function chineseValue(text: string): number | null {
  if (text === '') return null;
  const chars = Array.from(text);
  if (chars.every((char) => digits[char] !== undefined)) return byPlace(chars);
  return builtUp(chars);
}

function byPlace(chars: readonly string[]): number | null {
  const rough = chars.length === 2 && !/[〇零]/.test(chars[1] ?? '');
  if (chars.length > 15 || rough || (chars.length > 1 && chars.some((char) => pairs.has(char)))) return null;
  return chars.reduce((sum, char) => sum * 10 + (digits[char] ?? 0), 0);
}

interface Building {
  total: number;
  group: number;
  digit: number | null;
  lastUnit: number;
  lastScale: number;
  /** A zero stands before the last digit. */
  zero: boolean;
}

function builtUp(chars: readonly string[]): number | null {
  const state: Building = {
    total: 0,
    group: 0,
    digit: null,
    lastUnit: Infinity,
    lastScale: Infinity,
    zero: false,
  };
  for (const char of chars) {
    const value = digits[char];
    const fits = value !== undefined ? addDigit(state, value) : addUnit(state, char) || addScale(state, char);
    if (!fits) return null;
  }
  const short =
    state.digit !== null &&
    !state.zero &&
    (state.lastUnit === Infinity ? state.lastScale < Infinity : state.lastUnit > 10);
  if (short || (state.digit !== null && pairs.has(chars[chars.length - 1] ?? ''))) return null;
  return state.total + state.group + (state.digit ?? 0);
}

function addDigit(state: Building, value: number): boolean {
  if (state.digit !== null) return false;
  if (value === 0) state.zero = true;
  else state.digit = value;
  return true;
}

function addUnit(state: Building, char: string): boolean {
  const ten = tens[char];
  const unit = ten === undefined ? units[char] : 10;
  if (unit === undefined || unit >= state.lastUnit || (ten !== undefined && state.digit !== null))
    return false;
  state.group += ten ?? (state.digit ?? 1) * unit;
  state.lastUnit = unit;
  state.digit = null;
  return true;
}

function addScale(state: Building, char: string): boolean {
  const scale = scales[char];
  const mass = state.group + (state.digit ?? 0);
  if (scale === undefined) return false;
  // 万亿: the smaller scale multiplies the larger one that follows.
  if (scale > state.lastScale) state.total = (state.total + mass) * scale;
  else if (mass === 0) return false;
  else state.total += mass * scale;
  Object.assign(state, { group: 0, digit: null, lastUnit: Infinity, lastScale: scale, zero: false });
  return true;
}
