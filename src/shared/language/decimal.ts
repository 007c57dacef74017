/** Decimal numbers as strings, so that "0.1" and 10^18 stay exact: the canonical form of a number's value. */

/** The canonical form of digits with an optional point: no leading zeros, no trailing zeros behind the point. */
export function canonicalDecimal(digits: string): string {
  const negative = digits.startsWith('-');
  const [whole = '', part = ''] = (negative ? digits.slice(1) : digits).split('.');
  const integer = whole.replace(/^0+(?=\d)/, '') || '0';
  const fraction = part.replace(/0+$/, '');
  const value = fraction === '' ? integer : `${integer}.${fraction}`;
  return negative && value !== '0' ? `-${value}` : value;
}

/** `decimal` × 10^`power`, for a whole power of 0 or more. */
export function shiftDecimal(decimal: string, power: number): string {
  const [whole = '', part = ''] = decimal.split('.');
  const padded = part.padEnd(power, '0');
  return canonicalDecimal(`${whole}${padded.slice(0, power)}.${padded.slice(power)}`);
}

/**
 * The value of digits with separators in them, folded to ASCII, where `point` is the language's decimal sign.
 * Two kinds of sign: the last is the point. One kind several times, a space or an apostrophe: it groups.
 * One sign before exactly three digits groups unless it is the language's decimal sign.
 */
export function readDecimal(text: string, point: string): string {
  const signs = text.replace(/\d/g, '');
  const sign = signs.charAt(signs.length - 1);
  const decimalAt = isPoint(text, signs, sign, point) ? text.lastIndexOf(sign) : text.length;
  const part = text.slice(decimalAt + 1);
  return canonicalDecimal(`${text.slice(0, decimalAt).replace(/\D/g, '')}.${part}`);
}

function isPoint(text: string, signs: string, sign: string, point: string): boolean {
  if (sign !== '.' && sign !== ',') return false;
  if (new Set(signs).size > 1) return signs.indexOf(sign) === signs.length - 1;
  if (signs.length > 1) return false;
  const [whole = '', part = ''] = text.split(sign);
  const looksGrouped = part.length === 3 && whole.length <= 3 && !whole.startsWith('0');
  return !looksGrouped || sign === point;
}
