const rules = new Intl.PluralRules('en');
const numbers = new Intl.NumberFormat('en');

/** "10,000". */
export function number(n: number): string {
  return numbers.format(n);
}

/** "1 unit", "2 units", "10,000 units". */
export function count(n: number, one: string, other: string): string {
  return `${numbers.format(n)} ${rules.select(n) === 'one' ? one : other}`;
}
