const rules = new Intl.PluralRules('en');

/** "1 unit", "2 units", "10,000 units". */
export function count(n: number, one: string, other: string): string {
  return `${n.toLocaleString('en')} ${rules.select(n) === 'one' ? one : other}`;
}
