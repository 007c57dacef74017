import type { GuidePage } from './section.ts';

/** A place of the guide that holds all words looked for. */
export interface Found {
  readonly page: GuidePage;
  readonly section: string;
  readonly title: string;
  /** Some words around the first one found. */
  readonly excerpt: string;
}

const around = 70;

/** Sections that hold every word of `query`, those that have them in their heading first; none for an empty query. */
export function findInGuide(pages: readonly GuidePage[], query: string): readonly Found[] {
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [];
  const all = (text: string) => wanted.every((word) => text.toLowerCase().includes(word));
  const found = pages.flatMap((page) =>
    page.sections
      .filter(({ title, words }) => all(`${title} ${words}`))
      .map(({ id, title, words }) => ({
        page,
        section: id,
        title,
        excerpt: excerptOf(words, wanted),
        named: all(title),
      })),
  );
  return found.sort((a, b) => Number(b.named) - Number(a.named)).map(({ named: _, ...place }) => place);
}

function excerptOf(words: string, wanted: readonly string[]): string {
  const lower = words.toLowerCase();
  const places = wanted.map((word) => lower.indexOf(word)).filter((at) => at >= 0);
  const at = places.length === 0 ? 0 : Math.min(...places);
  const start = at <= around ? 0 : words.indexOf(' ', at - around) + 1;
  const rest = words.slice(start, start + 2 * around);
  const end = start + rest.length < words.length ? rest.lastIndexOf(' ') : rest.length;
  return `${start > 0 ? '… ' : ''}${rest.slice(0, end)}${end < words.length - start ? ' …' : ''}`;
}
