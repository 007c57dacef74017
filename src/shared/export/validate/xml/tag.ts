import type { Place, Tell } from '../violation.ts';
import type { XmlAttribute } from './listener.ts';
import { resolved } from './references.ts';
import type { Window } from './window.ts';

/** A start tag, and where what follows it begins. */
export interface Tag {
  readonly name: string;
  readonly attributes: readonly XmlAttribute[];
  readonly empty: boolean;
  readonly end: number;
}

/** Behind a "<" in a quote, the other quote is looked for within so many characters. */
const nearby = 1_000;
/** More attributes than any element of a memory has. */
const most = 100;
const [greater, slash, equal, double, single] = [...'>/="\''].map((sign) => sign.charCodeAt(0));

class Attribute implements XmlAttribute {
  readonly name: string;
  readonly value: string;
  readonly at: number;
  readonly #window: Window;

  constructor(window: Window, at: number, name: string, value: string) {
    this.name = name;
    this.value = value;
    this.at = at;
    this.#window = window;
  }

  place(): Place {
    return this.#window.place(this.at);
  }
}

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
  return malformed(window, at, last, tell);
}

function skipBlanks(text: string, at: number): number {
  for (let here = at; ; here += 1) {
    const code = text.charCodeAt(here);
    if (code !== 0x20 && code !== 0x0a && code !== 0x09) return here;
  }
}

/** Where a name that begins at `at` ends, whatever it is made of. */
function skipName(text: string, at: number): number {
  for (let here = at; ; here += 1) {
    const code = text.charCodeAt(here);
    if (!(code > 0x27) || code === slash || (code >= 0x3c && code <= 0x3e)) return here;
  }
}

/** The attributes as they are told: references resolved when they are `raw`, each name once, not more than can be. */
function finished(
  window: Window,
  attributes: readonly Attribute[],
  raw: boolean,
  tell: Tell,
): readonly XmlAttribute[] {
  const whole = raw ? attributes.map((attribute) => resolvedAttribute(window, attribute, tell)) : attributes;
  if (!repeats(whole) && whole.length <= most) return whole;
  const kept = new Map<string, XmlAttribute>();
  for (const attribute of whole) {
    const { name } = attribute;
    const place = () => attribute.place();
    if (kept.has(name))
      tell(
        place(),
        'error',
        'attribute-twice',
        `the attribute "${name}" is given twice`,
        'Leave one of them out.',
      );
    else if (kept.size === most) {
      tell(place(), 'error', 'attribute-count', `an element has over ${most} attributes`, 'Remove them.');
      break;
    } else kept.set(name, attribute);
  }
  return [...kept.values()];
}

function repeats(attributes: readonly XmlAttribute[]): boolean {
  for (let at = 1; at < attributes.length && at <= most; at += 1)
    for (let before = 0; before < at; before += 1)
      if (attributes[at]?.name === attributes[before]?.name) return true;
  return false;
}

function resolvedAttribute(window: Window, { at, name, value }: Attribute, tell: Tell): Attribute {
  const from = window.text.indexOf(value, at + name.length + 1);
  return new Attribute(window, at, name, resolved(window, from, value, tell).replace(/[\t\n]/g, ' '));
}

/** A tag that is not as it should be, or not whole. */
function malformed(window: Window, at: number, last: boolean, tell: Tell): Tag | null {
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
