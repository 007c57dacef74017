/** How a language writes numbers, sizes and names of languages. */
export interface Counting {
  /** "10,000". */
  number(n: number): string;
  /** "1 unit", "2 units", "10,000 units": the number, and the form that goes with it. */
  count(n: number, one: string, other: string): string;
  /** A probability as people read it; nothing is certain, so at most 99 per cent. */
  percent(probability: number): string;
  /** "12 kB"; `bytes` says small sizes in words. */
  size(amount: number, bytes: (n: number) => string): string;
  /** A language's name ("French", "français", "法语"). */
  nameOf(language: string): string;
}

/** Numbers and names as `language` (BCP 47) writes them; plural forms by `Intl.PluralRules`. */
export function countingIn(language: string): Counting {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const names = new Intl.DisplayNames([language], { type: 'language' });
  const sign =
    new Map([
      ['fr', '\u00a0%'],
      ['zh-Hans', '%'],
    ]).get(language) ?? ' %';
  const part = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return {
    number: (n) => numbers.format(n),
    count: (n, one, other) => `${numbers.format(n)} ${rules.select(n) === 'one' ? one : other}`,
    percent: (probability) => `${Math.min(99, Math.round(probability * 100))}${sign}`,
    size(amount, bytes) {
      if (amount < 1000) return bytes(amount);
      const [value, unit] = amount < 1_000_000 ? [amount / 1000, 'kB'] : [amount / 1_000_000, 'MB'];
      return `${value < 10 ? part.format(value) : numbers.format(Math.round(value))} ${unit}`;
    },
    nameOf: (tag) => names.of(tag) ?? tag,
  };
}
