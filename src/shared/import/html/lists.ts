import type { HtmlElement } from './elements.ts';
import { attribute, isElement } from './elements.ts';

/** A list while it is read. */
export interface OpenList {
  readonly ordered: boolean;
  readonly style: string;
  readonly depth: number;
  readonly step: number;
  next: number;
}

const listStyles: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetterRow',
  A: 'upperLetterRow',
  i: 'lowerRoman',
  I: 'upperRoman',
  'lower-alpha': 'lowerLetterRow',
  'lower-latin': 'lowerLetterRow',
  'upper-alpha': 'upperLetterRow',
  'upper-latin': 'upperLetterRow',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  'decimal-leading-zero': 'decimalZero',
  'lower-greek': 'greekLower',
  'cjk-ideographic': 'chineseCounting',
  'simp-chinese-informal': 'chineseCounting',
  'trad-chinese-informal': 'chineseCounting',
  'cjk-decimal': 'ideographDigital',
  none: 'none',
};

/** A list that begins, with the numbers a browser prints; `around` is the one it stands in. */
export function openList(element: HtmlElement, around: OpenList | null): OpenList {
  const ordered = element.tagName === 'ol';
  const css = /list-style(?:-type)?\s*:\s*([a-z-]+)/i
    .exec(attribute(element, 'style') ?? '')?.[1]
    ?.toLowerCase();
  const style =
    listStyles[css ?? ''] ?? listStyles[attribute(element, 'type') ?? ''] ?? (ordered ? 'decimal' : 'bullet');
  const start = Number(attribute(element, 'start') ?? '1');
  const isReversed = ordered && attribute(element, 'reversed') !== undefined;
  const items = element.childNodes.filter((child) => isElement(child) && child.tagName === 'li').length;
  const first = attribute(element, 'start') === undefined && isReversed ? items : start;
  return {
    ordered,
    style,
    depth: (around?.depth ?? 0) + 1,
    step: isReversed ? -1 : 1,
    next: Number.isInteger(first) ? first : 1,
  };
}
