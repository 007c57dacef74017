import type { Token, Tokens } from 'marked';
import { createElement, Fragment, type ReactNode } from 'react';
import { pictureAddress } from './pages.ts';
import { tokensIn } from './section.ts';

/** Called with the id of the page that a link leads to. */
export type Follow = (page: string) => void;

/** Markdown tokens as elements. Links to other pages of the guide work; all others are shown as words. */
export function Marked({ tokens, follow }: { readonly tokens: readonly Token[]; readonly follow: Follow }) {
  return many(Fragment, tokens, (token) => <One token={token} follow={follow} />);
}

function One({ token, follow }: { readonly token: Token; readonly follow: Follow }): ReactNode {
  const within = tokensIn(token);
  const inside = <Marked tokens={within} follow={follow} />;
  switch (token.type) {
    case 'paragraph':
      return <p>{inside}</p>;
    case 'strong':
      return <strong>{inside}</strong>;
    case 'em':
      return <em>{inside}</em>;
    case 'codespan':
      return <code>{token.text}</code>;
    case 'code':
      return <pre>{token.text}</pre>;
    case 'blockquote':
      return <blockquote>{inside}</blockquote>;
    case 'list':
      return many((token as Tokens.List).ordered ? 'ol' : 'ul', within, (item) => (
        <li>
          <Marked tokens={tokensIn(item)} follow={follow} />
        </li>
      ));
    case 'table':
      return <Table table={token as Tokens.Table} follow={follow} />;
    case 'link': {
      const page = /^([\w-]+)\.md/.exec(String(token.href))?.[1];
      if (page === undefined) return inside;
      return (
        <button type="button" className="guide-link" onClick={() => follow(page)}>
          {inside}
        </button>
      );
    }
    case 'image': {
      const address = pictureAddress(String(token.href));
      return address === null ? null : <img src={address} alt={String(token.text)} />;
    }
    case 'br':
      return <br />;
    case 'text':
    case 'escape':
      return within.length === 0 ? token.text : inside;
    default:
      return null;
  }
}

function Table({ table, follow }: { readonly table: Tokens.Table; readonly follow: Follow }) {
  const row = (cells: readonly Tokens.TableCell[], cell: 'th' | 'td') =>
    many('tr', cells, ({ tokens }) => createElement(cell, null, <Marked tokens={tokens} follow={follow} />));
  const isHeaded = table.header.some(({ text }) => text !== '');
  return (
    <table>
      {isHeaded ? <thead>{row(table.header, 'th')}</thead> : null}
      {many('tbody', table.rows, (cells) => row(cells, 'td'))}
    </table>
  );
}

/** An element around one child for each of `items`: a text never changes order, so its parts need no keys. */
function many<T>(
  element: typeof Fragment | 'ol' | 'ul' | 'tr' | 'tbody',
  items: readonly T[],
  child: (item: T) => ReactNode,
): ReactNode {
  return createElement(element, null, ...items.map(child));
}
