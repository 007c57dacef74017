/** Divisions of a document by rank, the outermost first; equal ranks end each other. */
const ranks: Readonly<Record<string, number>> = {
  annex: 0,
  appendix: 0,
  schedule: 0,
  exhibit: 0,
  '1/1.': 0,
  book: 1,
  part: 2,
  title: 3,
  chapter: 4,
  section: 5,
  subsection: 6,
  article: 7,
  rule: 7,
  regulation: 7,
  table: 9,
  figure: 9,
  clause: 8,
  paragraph: 8,
  point: 9,
};
const chapters = new Set(['book', 'part', 'title', 'chapter', 'section', 'subsection']);
const counted = new Set(['article', 'rule', 'regulation', 'section', 'table', 'figure']);

/** True for a style that names its division ("article"), also with a subdivision ("article (1)"). */
export function isDivision(style: string): boolean {
  return Object.hasOwn(ranks, bare(style));
}

/** Rank of a division, 0 the outermost; 99 for anything else. */
export function rankOf(style: string): number {
  const rank = ranks[bare(style)];
  return rank === undefined ? 99 : rank + (style.endsWith('(1)') ? 0.5 : 0);
}

/** What is usual where the document does not show it: articles are counted through chapters, not within them. */
export function runsThrough(own: string, above: string): boolean {
  if (above === '1/1.') return true;
  return counted.has(bare(own)) && chapters.has(bare(above));
}

function bare(style: string): string {
  return style.endsWith(' (1)') ? style.slice(0, -4) : style;
}
