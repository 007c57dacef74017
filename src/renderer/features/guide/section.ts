import { lexer, type Token, type Tokens } from 'marked';

/** A part of a page under one heading. */
export interface Section {
  /** Unique within its page; what links and results point at. */
  readonly id: string;
  readonly title: string;
  readonly level: number;
  /** What stands under the heading, as Markdown tokens. */
  readonly content: readonly Token[];
  /** The same in plain words, for finding. */
  readonly words: string;
}

/** A page of the guide. */
export interface GuidePage {
  /** The file's name without its ending. */
  readonly id: string;
  readonly title: string;
  readonly sections: readonly Section[];
}

/** Cuts a page's Markdown (GFM) at its headings; what stands before the first one is no part of it. */
export function readPage(id: string, markdown: string): GuidePage {
  const sections: { heading: Tokens.Heading; content: Token[] }[] = [];
  for (const token of lexer(markdown)) {
    if (token.type === 'heading') sections.push({ heading: token as Tokens.Heading, content: [] });
    else sections.at(-1)?.content.push(token);
  }
  const read = sections.map(({ heading, content }, at) => ({
    id: `${id}-${at}`,
    title: wordsOf(heading.tokens),
    level: heading.depth,
    content,
    words: wordsOf(content),
  }));
  return { id, title: read[0]?.title ?? id, sections: read };
}

/** The pages that the guide's first page lists, in its order. */
export function pageOrder(contents: string): readonly string[] {
  return [...contents.matchAll(/\]\(([\w-]+)\.md\)/g)].map(([, id]) => id!);
}

/** Plain words of tokens: marks gone, pictures left out. */
function wordsOf(tokens: readonly Token[]): string {
  return tokens
    .map((token): string => {
      if (token.type === 'image' || token.type === 'space') return ' ';
      if (token.type === 'table') {
        const { header, rows } = token as Tokens.Table;
        return [header, ...rows]
          .flat()
          .map(({ tokens: cell }) => wordsOf(cell))
          .join(' ');
      }
      const within = tokensIn(token);
      if (within.length > 0) return `${wordsOf(within)}${isBlock(token) ? ' ' : ''}`;
      return 'text' in token ? String(token.text) : ' ';
    })
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The tokens inside a token; none for plain text. */
export function tokensIn(token: Token): readonly Token[] {
  if (token.type === 'list') return (token as Tokens.List).items;
  return ('tokens' in token ? token.tokens : undefined) ?? [];
}

function isBlock({ type }: Token): boolean {
  return ['paragraph', 'list', 'list_item', 'blockquote', 'heading'].includes(type);
}
