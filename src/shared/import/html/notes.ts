import type { HtmlElement } from './elements.ts';
import { attribute, isElement, textWithin } from './elements.ts';

/** The notes of a page: links that lead to them, and the elements that hold their texts. */
export interface PageNotes {
  /** Label of the note a link leads to; undefined for other links. */
  readonly references: ReadonlyMap<HtmlElement, string>;
  /** Labels of the elements that are notes, in document order. */
  readonly bodies: ReadonlyMap<HtmlElement, string>;
}

const label = /^[[(]?(\p{Nd}{1,4}|[a-z]{1,2}|[ivxlc]{1,7}|\*{1,4}|[†‡§¶]{1,3})[\])]?$/u;
const named = /(?:^|[\s_-])(?:sd)?(?:foot|end)?note|(?:^|[\s_-])fn(?:ref)?[\s_-]?\d*(?:$|[\s:_-])|noteref/i;
const holders = new Set(['li', 'p', 'div', 'aside', 'dd', 'td', 'section', 'blockquote']);

/** Finds the notes of a page: short raised links, or links named after notes, to a place further on that holds text. */
export function findNotes(elements: readonly HtmlElement[]): PageNotes {
  const byId = new Map<string, HtmlElement>();
  for (const element of elements)
    for (const id of [
      attribute(element, 'id'),
      element.tagName === 'a' ? attribute(element, 'name') : undefined,
    ])
      if (id !== undefined && id !== '' && !byId.has(id)) byId.set(id, element);
  const order = new Map(elements.map((element, at) => [element, at]));
  const references = new Map<HtmlElement, string>();
  const bodies = new Map<HtmlElement, string>();
  for (const link of elements) {
    const target =
      link.tagName === 'a' ? byId.get(attribute(link, 'href')?.replace(/^#/, '') ?? '') : undefined;
    if (target === undefined || !attribute(link, 'href')!.startsWith('#')) continue;
    const found = label.exec(textWithin(link).trim());
    if (found === null || !isReference(link)) continue;
    const body = holderOf(target);
    if (body === null || holderOf(link) === body || order.get(body)! < order.get(link)!) continue;
    references.set(link, found[1]!);
    if (!bodies.has(body)) bodies.set(body, found[1]!);
  }
  return { references, bodies };
}

/** True inside a note for the link that leads back to the text. */
export function isBackLink(link: HtmlElement, noteLabel: string): boolean {
  if (link.tagName !== 'a' || attribute(link, 'href')?.startsWith('#') !== true) return false;
  const text = textWithin(link).trim();
  return /^(?:[\s↑↩⏎^←]|\uFE0E|\uFE0F)*$/u.test(text) || label.exec(text)?.[1] === noteLabel;
}

/** A link that is raised, or that is named or has the role of one to a note. */
function isReference(link: HtmlElement): boolean {
  for (let at: HtmlElement | null = link, depth = 0; at !== null && depth < 3; at = parentOf(at), depth++) {
    if (at.tagName === 'sup' || attribute(at, 'role') === 'doc-noteref') return true;
    if (
      named.test(
        `${attribute(at, 'class') ?? ''} ${attribute(at, 'id') ?? ''} ${attribute(at, 'name') ?? ''}`,
      )
    )
      return true;
  }
  return link.childNodes.some((child) => isElement(child) && child.tagName === 'sup');
}

function holderOf(element: HtmlElement): HtmlElement | null {
  for (let at: HtmlElement | null = element; at !== null; at = parentOf(at))
    if (holders.has(at.tagName)) return at;
  return null;
}

function parentOf(element: HtmlElement): HtmlElement | null {
  const parent = element.parentNode;
  return parent !== null && 'tagName' in parent ? parent : null;
}
