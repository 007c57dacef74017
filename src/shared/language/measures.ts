interface Measure {
  /** What units of one dimension are converted to. */
  readonly base: string;
  readonly factor: number;
  /** The unit's name for `Intl.NumberFormat`, where it has one. */
  readonly intl?: string;
}

/** Units of measure and time that values carry, by their code. */
const measures: Readonly<Record<string, Measure>> = {
  min: { base: 'min', factor: 1, intl: 'minute' },
  h: { base: 'min', factor: 60, intl: 'hour' },
  d: { base: 'min', factor: 1440, intl: 'day' },
  wk: { base: 'min', factor: 10_080, intl: 'week' },
  mo: { base: 'mo', factor: 1, intl: 'month' },
  y: { base: 'mo', factor: 12, intl: 'year' },
  mm: { base: 'm', factor: 0.001, intl: 'millimeter' },
  cm: { base: 'm', factor: 0.01, intl: 'centimeter' },
  m: { base: 'm', factor: 1, intl: 'meter' },
  km: { base: 'm', factor: 1000, intl: 'kilometer' },
  mi: { base: 'mi', factor: 1, intl: 'mile' },
  nmi: { base: 'nmi', factor: 1 },
  'm²': { base: 'm²', factor: 1 },
  ha: { base: 'm²', factor: 10_000, intl: 'hectare' },
  'km²': { base: 'm²', factor: 1_000_000 },
  'm³': { base: 'l', factor: 1000 },
  l: { base: 'l', factor: 1, intl: 'liter' },
  g: { base: 'g', factor: 1, intl: 'gram' },
  kg: { base: 'g', factor: 1000, intl: 'kilogram' },
  t: { base: 'g', factor: 1_000_000 },
  kW: { base: 'kW', factor: 1 },
  MW: { base: 'kW', factor: 1000 },
  kWh: { base: 'kWh', factor: 1 },
  '°C': { base: '°C', factor: 1, intl: 'celsius' },
};

/** Symbols that stand alike in every language; one that may be read as a letter needs its figures close by. */
const symbols: ReadonlySet<string> = new Set([
  'mm',
  'cm',
  'm',
  'km',
  'ha',
  'l',
  'g',
  'kg',
  't',
  'kW',
  'MW',
  'kWh',
]);

/** Whether `code` is the code of a unit of measure ("km", "d"). */
export function isMeasure(code: string): boolean {
  return Object.hasOwn(measures, code);
}

/** The unit a symbol behind figures stands for ("km", "L"), null when it is none. */
export function measureOfSymbol(symbol: string): string | null {
  if (symbols.has(symbol)) return symbol;
  return symbol === 'L' ? 'l' : null;
}

/** Whether two amounts are the same in units of one dimension: two weeks are fourteen days. */
export function sameMeasure(one: string, unit: string, other: string, otherUnit: string): boolean {
  const a = measures[unit];
  const b = measures[otherUnit];
  if (a === undefined || b === undefined || a.base !== b.base) return false;
  return (
    Math.abs(Number(one) * a.factor - Number(other) * b.factor) < 1e-6 * Math.abs(Number(one) * a.factor)
  );
}

/** How far an amount may be from another and still be that one rounded, as a share of it. */
const roundedBy = 0.05;

/**
 * Whether one of two amounts is the other rounded to its own last figure in a larger unit: 30 cm for 305 mm. Periods are not
 * rounded.
 */
export function isRounded(one: string, unit: string, other: string, otherUnit: string): boolean {
  const a = measures[unit];
  const b = measures[otherUnit];
  if (a === undefined || b === undefined || a.base !== b.base || a.factor === b.factor) return false;
  if (a.base === 'min' || a.base === 'mo') return false;
  const amounts = [Number(one) * a.factor, Number(other) * b.factor];
  const off = Math.abs(Math.max(...amounts) - Math.min(...amounts));
  const last = Math.max(lastPlace(one) * a.factor, lastPlace(other) * b.factor);
  return off <= (last / 2) * (1 + 1e-9) && off <= roundedBy * Math.max(...amounts.map(Math.abs));
}

/** What the last figure of a decimal counts: 1 in "305", 0.1 in "30.5". */
function lastPlace(amount: string): number {
  return 10 ** -(amount.split('.')[1]?.length ?? 0);
}

/** An amount with its unit as people write it in `locale`: "30 days", "200 nmi". */
export function shownMeasure(amount: number, code: string, locale: string): string {
  const intl = measures[code]?.intl;
  const options = { maximumFractionDigits: 20 };
  if (intl === undefined) return `${new Intl.NumberFormat(locale, options).format(amount)} ${code}`;
  const style = { style: 'unit', unit: intl, unitDisplay: 'long' } as const;
  return new Intl.NumberFormat(locale, { ...style, ...options }).format(amount);
}
