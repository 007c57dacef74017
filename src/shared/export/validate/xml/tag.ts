import type { Tell } from '../violation.ts';
import { Attribute, finished, type Tag } from './attribute.ts';
import { readFlawedTag } from './flawed-tag.ts';
import { double, equal, greater, single, skipBlanks, skipName, slash } from './signs.ts';
import type { Window } from './window.ts';

/**
 * The start tag that begins at `at`, told of what is wrong with it and read as far as can be; null when its end is not
 * in the window yet. Names are not looked at: one that XML does not allow is none of TMX either.
 */
export function readTag(window: Window, at: number, last: boolean, tell: Tell): Tag | null {
  const { text } = window;
  const nameEnd = skipName(text, at + 1);
  const attributes: Attribute[] = [];
  let raw = false;
  for (let here = nameEnd; ; ) {
    const next = skipBlanks(text, here);
    const code = text.charCodeAt(next);
    if (code === greater || (code === slash && text.charCodeAt(next + 1) === greater)) {
      const name = text.slice(at + 1, nameEnd);
      const end = next + (code === slash ? 2 : 1);
      return { name, attributes: finished(window, attributes, raw, tell), empty: code === slash, end };
    }
    const end = next > here ? skipName(text, next) : next;
    const equals = skipBlanks(text, end);
    const from = skipBlanks(text, equals + 1) + 1;
    const quote = text.charCodeAt(from - 1);
    if (end === next || text.charCodeAt(equals) !== equal || (quote !== double && quote !== single)) break;
    const to = text.indexOf(quote === double ? '"' : "'", from);
    if (to < 0) break;
    const value = text.slice(from, to);
    if (/[&<\t\n]/.test(value)) {
      if (value.includes('<')) break;
      raw = true;
    }
    attributes.push(new Attribute(window, next, text.slice(next, end), value));
    here = to + 1;
  }
  return readFlawedTag(window, at, last, tell);
}
