import type { DefaultTreeAdapterMap } from 'parse5';

export type HtmlElement = DefaultTreeAdapterMap['element'];
export type HtmlNode = DefaultTreeAdapterMap['childNode'];

/** Elements that begin a paragraph of their own. */
export const blocks: ReadonlySet<string> = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol optgroup option p pre search section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Elements whose content is never read: programs, pictures, fields to fill in. */
export const unread: ReadonlySet<string> = new Set(
  'annotation annotation-xml applet area audio base canvas datalist embed frame frameset head iframe img input link map meta noembed noframes noscript object param picture progress rp rt script select style svg template textarea title track video'.split(
    ' ',
  ),
);

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** Text that a browser would not show. */
export function isHidden(element: HtmlElement): boolean {
  if (attribute(element, 'hidden') !== undefined) return true;
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(element, 'style') ?? '');
}

/** All text inside, however deep; nothing here calls itself, for pages may be nested without end. */
export function textWithin(element: HtmlElement): string {
  let text = '';
  const waiting: HtmlNode[] = element.childNodes.toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.nodeName === '#text') text += (node as DefaultTreeAdapterMap['textNode']).value;
    else if (isElement(node) && !unread.has(node.tagName)) waiting.push(...node.childNodes.toReversed());
  }
  return text;
}
