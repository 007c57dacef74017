import type { Place, Tell } from '../violation.ts';
import { isLegal, tellForbidden } from './characters.ts';
import { checkDeclaration, doctypeEnd } from './declarations.ts';
import type { ScanListener } from './listener.ts';
import { resolved } from './references.ts';
import { readTag } from './tag.ts';
import { createWindow } from './window.ts';

/** Takes a document piece by piece. */
export interface XmlScanner {
  /** Whether it was given up for good. */
  readonly stopped: boolean;
  write(piece: string): void;
  /** To be called once, after the last piece. */
  end(): void;
}

const deepest = 200;
const longest = 4_000_000;
/** Longer texts are told in parts. */
const longText = 1_000_000;
/** After "<" a name is meant by these, whether it is a right one or not; beyond ASCII too. */
const startsName = /[\w:\u0080-\uffff]/;
const instruction = /^([\p{L}_:][\p{L}\p{M}\p{N}_:.·-]*)(?:\s|$)/u;
/** No reference is as long as this. */
const reserve = 80;

/**
 * Reads XML 1.0 as far as anything can be made of it, telling of everything that is not well-formed in its place and going
 * on behind it, so that one slip does not hide the others. Nothing outside the document is looked at, no entity but the
 * five of XML is resolved, memory is bounded. It stops for good at what is no XML, and at depths and lengths no memory has.
 */
export function createXmlScanner(listener: ScanListener, tell: Tell): XmlScanner {
  const window = createWindow();
  const open: string[] = [];
  let held = '';
  let odd = false;
  let begun = false;
  let rooted = false;
  let stopped = false;

  const stop = (at: number, rule: string, reason: string, cure: string) => {
    tell(window.place(at), 'error', rule, reason, cure);
    stopped = true;
  };
  const checked = (from: number, to: number) => {
    begun = true;
    if (odd) tellForbidden(window, from, to, tell);
  };

  const takeText = (from: number, to: number) => {
    checked(from, to);
    const raw = window.text.slice(from, to);
    if (open.length > 0) {
      const end = raw.indexOf(']]>');
      if (end >= 0)
        tell(
          window.place(from + end),
          'error',
          'text',
          '"]]>" stands in a text',
          'Write ]]&gt; in its place.',
        );
      listener.text(resolved(window, from, raw, tell), () => window.place(from));
    } else if (/[^ \t\n]/.test(raw)) {
      const at = from + raw.search(/[^ \t\n]/);
      if (rooted) stop(at, 'root', 'there is text behind the end of the document', 'Remove it.');
      else stop(at, 'no-xml', 'this is no XML document', 'Export the memory as TMX.');
    }
  };

  const takeOpen = (at: number, last: boolean): number => {
    const tag = readTag(window, at, last, tell);
    if (tag === null) return -1;
    checked(at, tag.end);
    const place = window.place(at);
    if (open.length === 0 && rooted) {
      stop(
        at,
        'root',
        'there is another document behind the end of the first',
        'Put it into a file of its own.',
      );
      return tag.end;
    }
    rooted = true;
    open.push(tag.name);
    if (open.length > deepest) {
      stop(at, 'depth', `elements are nested over ${deepest} deep`, 'Export the memory anew.');
      return tag.end;
    }
    listener.open(tag.name, tag.attributes, place);
    if (tag.empty) closeTop(place, false);
    return tag.end;
  };

  const closeTop = (place: Place, broken: boolean) => {
    const name = open.pop();
    if (name !== undefined) listener.close(name, place, broken);
  };

  const takeClose = (at: number): number => {
    const { text } = window;
    const top = open.at(-1) ?? '';
    if (text.startsWith(`${top}>`, at + 2)) {
      checked(at, at + top.length + 3);
      closeTop(window.place(at), false);
      return at + top.length + 3;
    }
    const end = text.indexOf('>', at);
    const next = text.indexOf('<', at + 1);
    if (end < 0 && next < 0) return -1;
    const cut = end < 0 || (next >= 0 && next < end);
    const written = text.slice(at + 2, cut ? next : end);
    const name = written.trimEnd();
    checked(at, cut ? next : end + 1);
    const place = window.place(at);
    if (cut) tell(place, 'error', 'tag', `the tag </${name}> is not closed`, 'Put a ">" at its end.');
    const depth = open.lastIndexOf(name);
    if (depth < 0)
      tell(place, 'error', 'nesting', `</${name}> closes what is not open`, 'Remove it, or open it before.');
    else {
      const unclosed = open.slice(depth + 1).reverse();
      for (const inner of unclosed) {
        const reason = `<${inner}> is not closed before </${name}>`;
        tell(place, 'error', 'nesting', reason, `Put </${inner}> before it.`);
        closeTop(place, true);
      }
      closeTop(place, unclosed.length > 0);
    }
    return cut ? next : end + 1;
  };

  const takeComment = (at: number): number => {
    const { text } = window;
    const end = text.indexOf('-->', at + 4);
    if (end < 0) return -1;
    checked(at, end + 3);
    const dashes = text.slice(at + 4, end + 1).indexOf('--');
    if (dashes >= 0)
      tell(
        window.place(at + 4 + dashes),
        'error',
        'comment',
        'there is "--" in a comment',
        'Write one hyphen.',
      );
    return end + 3;
  };

  const takeData = (at: number): number => {
    const end = window.text.indexOf(']]>', at + 9);
    if (end < 0) return -1;
    checked(at, end + 3);
    if (open.length > 0) listener.text(window.text.slice(at + 9, end), () => window.place(at));
    else stop(at, 'root', 'there is text outside of the document', 'Remove it.');
    return end + 3;
  };

  const takeDoctype = (at: number): number => {
    const end = doctypeEnd(window.text, at + 9);
    if (end < 0) return -1;
    checked(at, end + 1);
    const place = window.place(at);
    if (rooted)
      tell(place, 'error', 'doctype', 'the document type stands behind the beginning', 'Put it first.');
    else listener.doctype(window.text.slice(at + 9, end), place);
    return end + 1;
  };

  const takeInstruction = (at: number): number => {
    const { text } = window;
    const end = text.indexOf('?>', at + 2);
    if (end < 0) return -1;
    const first = !begun;
    checked(at, end + 2);
    const name = instruction.exec(text.slice(at + 2, end))?.[1] ?? '';
    const place = window.place(at);
    if (name === 'xml' && first) checkDeclaration(text.slice(at, end + 2), place, tell);
    else if (name.toLowerCase() === 'xml') {
      const cure = 'Put it at the very beginning, with nothing before it.';
      tell(place, 'error', 'declaration', 'an XML declaration stands inside of the document', cure);
    } else if (name === '')
      tell(place, 'error', 'tag', 'there is an instruction without a right name', 'Remove it.');
    return end + 2;
  };

  const takeBang = (at: number, last: boolean): number => {
    const { text } = window;
    if (text.startsWith('<!--', at)) return takeComment(at);
    if (text.startsWith('<![CDATA[', at)) return takeData(at);
    if (text.startsWith('<!DOCTYPE', at)) return takeDoctype(at);
    if (text.length - at < 9 && !last) return -1;
    return takeStray(at);
  };

  const takeStray = (at: number): number => {
    checked(at, at + 1);
    tell(window.place(at), 'error', 'less-than', 'a "<" stands for itself', 'Write &lt; in its place.');
    if (open.length > 0) listener.text('<', () => window.place(at));
    return at + 1;
  };

  /** Takes the markup that begins at `at` and gives where it ends; below 0 when more of it is needed. */
  const takeMarkup = (at: number, last: boolean): number => {
    const { text } = window;
    const sign = text.charCodeAt(at + 1);
    if (sign >= 0x61 && sign <= 0x7a) return takeOpen(at, last);
    if (sign === 0x2f) return takeClose(at);
    if (Number.isNaN(sign)) return last ? takeStray(at) : -1;
    if (sign === 0x21) return takeBang(at, last);
    if (sign === 0x3f) return takeInstruction(at);
    return startsName.test(text.charAt(at + 1)) ? takeOpen(at, last) : takeStray(at);
  };

  /** Takes what is in the window; gives where that ends which has to wait for more. */
  const take = (last: boolean): number => {
    const { text } = window;
    let at = 0;
    while (!stopped) {
      const next = text.indexOf('<', at);
      if (next < 0) {
        const end = last ? text.length : text.length - at > longText ? safeEnd(text) : at;
        if (end > at) takeText(at, end);
        return end;
      }
      if (next > at) takeText(at, next);
      if (stopped) break;
      const end = takeMarkup(next, last);
      if (end < 0) {
        if (text.length - next > longest)
          stop(
            next,
            'length',
            'a single tag or comment is over 4 million characters long',
            'Export the memory anew.',
          );
        else if (last)
          stop(
            next,
            'cut',
            'the file ends in the middle of a tag or comment',
            'It was cut short: take a whole copy.',
          );
        return next;
      }
      at = end;
    }
    return text.length;
  };

  let waiting = 0;
  const advance = (piece: string, last: boolean) => {
    if (stopped) return;
    const all = held + piece;
    const end = all.charCodeAt(all.length - 1);
    const keep = !last && (end === 0x0d || (end >= 0xd800 && end <= 0xdbff)) ? 1 : 0;
    held = all.slice(all.length - keep);
    const fresh = keep > 0 ? all.slice(0, -1) : all;
    const text = fresh.includes('\r') ? fresh.replace(/\r\n?/g, '\n') : fresh;
    odd = !isLegal(text) || (odd && waiting < window.text.length);
    window.advance(waiting, text);
    waiting = take(last);
  };

  return {
    get stopped() {
      return stopped;
    },
    write: (piece) => advance(piece, false),
    end() {
      advance('', true);
      if (stopped) return;
      const place = window.place(window.text.length);
      const inner = open.at(-1);
      if (inner !== undefined)
        tell(
          place,
          'error',
          'cut',
          `the file ends before <${inner}> is closed`,
          'It was cut short: take a whole copy.',
        );
      else if (!rooted)
        tell(place, 'error', 'no-xml', 'this is no XML document', 'Export the memory as TMX.');
      while (open.length > 0) closeTop(place, true);
    },
  };
}

/** Near the end of a text that goes on, a place where no reference and no "]]>" is cut in two. */
function safeEnd(text: string): number {
  const end = text.length - reserve;
  const from = text.lastIndexOf('&', end);
  const begun = from > end - reserve ? from : end;
  return begun - (/\]*$/.exec(text.slice(begun - 2, begun))?.[0].length ?? 0);
}
