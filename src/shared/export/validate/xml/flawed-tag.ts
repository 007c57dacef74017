import type { Tell } from '../violation.ts';
import { Attribute, finished, most, type Tag } from './attribute.ts';
import { skipName } from './signs.ts';
import type { Window } from './window.ts';

/** Behind a "<" in a quote, the other quote is looked for within so many characters. */
const nearby = 1_000;

/**
 * The start tag at `at` that is not as it should be, with what can be made out of it; null when its end is not in the window yet.
 */
export function readFlawedTag(window: Window, at: number, last: boolean, tell: Tell): Tag | null {
  const { text } = window;
  const nameEnd = skipName(text, at + 1);
  const name = text.slice(at + 1, nameEnd);
  const { end, closed, why, where } = tagEnd(text, nameEnd, last);
  if (end < 0) return null;
  const rest = text.slice(nameEnd, end);
  const [reason, cure] = why ?? flawIn(rest);
  tell(window.place(where ?? at), 'error', 'tag', `the tag <${shownName(name)}> ${reason}`, cure);
  const attributes = [...rest.matchAll(attribute).take(most)].map(
    ({ 1: given = '', 2: one, 3: other, index }) =>
      new Attribute(window, nameEnd + index, given, one ?? other ?? ''),
  );
  const empty = closed && text[end - 1] === '/';
  return { name, attributes: finished(window, attributes, true, tell), empty, end: closed ? end + 1 : end };
}

const attribute = /([^\s<>/="'&]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function shownName(name: string): string {
  return name.length > 40 ? `${name.slice(0, 39)}…` : name;
}

interface TagEnd {
  /** Of the ">", or of the "<" that comes in its place; below 0 when neither is there. */
  readonly end: number;
  readonly closed: boolean;
  readonly why?: readonly [reason: string, cure: string];
  readonly where?: number;
}

function tagEnd(text: string, from: number, last: boolean): TagEnd {
  const next = /[<>"']/g;
  next.lastIndex = from;
  let flaw: Pick<TagEnd, 'why' | 'where'> | null = null;
  for (let match = next.exec(text); match !== null; match = next.exec(text)) {
    const { 0: sign, index } = match;
    if (sign === '>') return { ...flaw, end: index, closed: true };
    if (sign === '<') return { end: index, closed: false, why: ['is not closed', 'Put a ">" at its end.'] };
    const close = text.indexOf(sign, index + 1);
    const inside = text.slice(index, close < 0 ? text.length : close).indexOf('<') + index;
    if (inside >= index) {
      if (close < 0 && !last && text.length - inside < nearby) return { end: -1, closed: false };
      const rest = close < 0 || close - inside > nearby ? '>' : text.slice(inside, close);
      if (/[>=]/.test(rest))
        return {
          end: inside,
          closed: false,
          why: ['has a quote that is not closed', 'Close it.'],
          where: index,
        };
      flaw = flaw ?? { why: ['has a "<" in an attribute', 'Write &lt; in its place.'], where: inside };
    } else if (close < 0) return { end: -1, closed: false };
    next.lastIndex = close + 1;
  }
  return { end: -1, closed: false };
}

/** What is wrong with the part of a tag behind its name. */
function flawIn(rest: string): readonly [reason: string, cure: string] {
  if (/=\s*[^\s"']/.test(rest.replace(/"[^"]*"|'[^']*'/g, '""')))
    return ['has an attribute without quotes', 'Put quotes around the value.'];
  const values = rest.replace(/\s*=\s*(?:"[^"]*"|'[^']*')/g, '=').replace(/\/$/, '');
  if (/=[^\s=]/.test(values)) return ['has attributes with nothing between them', 'Put a space there.'];
  if (/[^\s=](?:\s|$)/.test(values))
    return ['has an attribute without a value', 'Give it one, or remove it.'];
  return ['is not well formed', 'Write it as in <tuv xml:lang="en">.'];
}
