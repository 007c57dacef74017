import type { Token } from './tokens.ts';

/** Signs of currencies, by ISO 4217; "$" and "¥" stand for several and keep their sign. */
export const currencySigns: Readonly<Record<string, string>> = {
  $: '$',
  '€': 'EUR',
  '£': 'GBP',
  '¥': '¥',
  '￥': '¥',
  '₽': 'RUB',
  '₹': 'INR',
  '₩': 'KRW',
  '₺': 'TRY',
  '₴': 'UAH',
  '₪': 'ILS',
  '₸': 'KZT',
  '₦': 'NGN',
  '₫': 'VND',
  '₱': 'PHP',
  '฿': 'THB',
};

/** Which dollar (or real) the letters before the sign tell. */
export const lettersBeforeDollar: Readonly<Record<string, string>> = {
  US: 'USD',
  USD: 'USD',
  CAN: 'CAD',
  CA: 'CAD',
  C: 'CAD',
  A: 'AUD',
  AU: 'AUD',
  HK: 'HKD',
  NZ: 'NZD',
  S: 'SGD',
  NT: 'TWD',
  R: 'BRL',
};

/** Powers of ten that letters stand for beside a currency: "$1.2bn", "5 M€", "€5k". */
const scaleLetters: Readonly<Record<string, number>> = {
  k: 3,
  K: 3,
  m: 6,
  M: 6,
  mn: 6,
  bn: 9,
  b: 9,
  B: 9,
  Md: 9,
  Mds: 9,
  tn: 12,
};
let codes: ReadonlySet<string> | null = null;

/** The ISO 4217 code that `text` is, or null. */
export function currencyCode(text: string): string | null {
  if (!/^[A-Z]{3}$/.test(text)) return null;
  codes ??= new Set(Intl.supportedValuesOf('currency'));
  return codes.has(text) ? text : null;
}

/** The power of ten of the letters behind the number at `at`, 0 when it is no amount of money or has none. */
export function moneyScale(tokens: readonly Token[], at: number, plain: string): number {
  const letters = tokens[at + 1];
  if (letters?.kind !== 'word') return 0;
  const power = scaleLetters[plain.slice(letters.start, letters.end)];
  if (power === undefined) return 0;
  const before = tokens[at - 1];
  const after = tokens[at + 2];
  const glued = !letters.spaced && isCurrency(before, plain);
  const followed = after !== undefined && !after.spaced && after.kind === 'sign' && currencySigns[after.key];
  const named = !letters.spaced && after?.entry?.currency !== undefined;
  return glued || named || typeof followed === 'string' ? power : 0;
}

function isCurrency(token: Token | undefined, plain: string): boolean {
  if (token === undefined) return false;
  if (token.kind === 'sign') return currencySigns[token.key] !== undefined;
  return token.kind === 'word' && currencyCode(plain.slice(token.start, token.end)) !== null;
}
