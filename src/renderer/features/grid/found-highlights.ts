import { type RefObject, useLayoutEffect } from 'react';
import { patternOf, placesIn } from '../../state/query.ts';
import { useSession } from '../../state/use-session.tsx';

/** Under this name the style sheet knows what was found. */
const name = 'found';

/**
 * While texts are searched, lights up what is found in the rows that are drawn. The browser paints it over the text
 * (CSS custom highlights): no element is added, so nothing moves.
 */
export function useFoundHighlights(layer: RefObject<HTMLElement | null>): void {
  const query = useSession(({ find, panel, panelOpen }) =>
    panelOpen && panel === 'find' && find.scope === 'texts' ? find.query : null,
  );
  // After every drawing: other rows may stand there, or other words in them.
  useLayoutEffect(() => {
    const pattern = query === null ? null : patternOf(query);
    if (layer.current === null || pattern === null || 'problem' in pattern) {
      CSS.highlights.delete(name);
      return;
    }
    const cells = query?.language == null ? '' : `[data-language="${CSS.escape(query.language)}"] `;
    const ranges = [...layer.current.querySelectorAll(`${cells}[data-segment]`)].flatMap((segment) =>
      rangesIn(segment, pattern.regex),
    );
    CSS.highlights.set(name, new Highlight(...ranges));
  });
  useLayoutEffect(() => () => void CSS.highlights.delete(name), []);
}

function rangesIn(segment: Element, regex: RegExp): readonly Range[] {
  const places = placesIn(segment.textContent ?? '', regex, '', false);
  return places.flatMap(({ start, end }) => {
    const [from, to] = [pointAt(segment, start), pointAt(segment, end)];
    if (from === null || to === null) return [];
    const range = new Range();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return [range];
  });
}

/** The text node that holds the UTF-16 `offset` of the segment's text, and where in it. */
function pointAt(segment: Element, offset: number): { node: Node; offset: number } | null {
  const walker = document.createTreeWalker(segment, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { length } = node.textContent ?? '';
    if (offset <= before + length) return { node, offset: offset - before };
    before += length;
  }
  return null;
}
