import { languageName } from '../model/language-tag.ts';

/** The English name of `language`, as labels and refusals say it. */
export function nameOf(language: string): string {
  return languageName(language, 'en');
}

/** "a French segment", "an English segment", "3 Arabic segments". */
export function segmentsOf(language: string, count = 1): string {
  const name = nameOf(language);
  if (count !== 1) return `${count} ${name} segments`;
  return `${/^(?:[AEIO]|U(?![ky]))/.test(name) ? 'an' : 'a'} ${name} segment`;
}

/** "1 unit", "12 units". */
export function unitsOf(count: number): string {
  return `${count} ${count === 1 ? 'unit' : 'units'}`;
}
