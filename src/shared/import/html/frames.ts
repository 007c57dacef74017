import type { HtmlElement } from './elements.ts';
import { isElement } from './elements.ts';

/** A cell that is alone in its row, as are all others of its table: a frame around paragraphs. */
export function isFrame(cell: HtmlElement): boolean {
  let table: HtmlElement | null = cell;
  while (table !== null && table.tagName !== 'table')
    table = table.parentNode !== null && 'tagName' in table.parentNode ? table.parentNode : null;
  if (table === null) return false;
  const known = frames.get(table);
  if (known !== undefined) return known;
  const rows = table.childNodes
    .filter(isElement)
    .flatMap((part) => (part.tagName === 'tr' ? [part] : part.childNodes.filter(isElement)))
    .filter(({ tagName }) => tagName === 'tr');
  const found = rows.every(
    (row) => row.childNodes.filter((child) => isElement(child) && /^t[dh]$/.test(child.tagName)).length <= 1,
  );
  frames.set(table, found);
  return found;
}

const frames = new WeakMap<HtmlElement, boolean>();
