import type { Delimiter } from './emphasis.ts';
import { pairDelimiters } from './emphasis.ts';
import { readEntity } from './entities.ts';
import type { Stretch } from './stretch.ts';
import { readTag } from './tags.ts';

/** Inline markup found in a block, in offsets of the block's text. */
export interface Inline {
  /** Characters that are markup and not read. */
  readonly drops: readonly Stretch[];
  /** Characters that stand for another one: `&lt;`. */
  readonly swaps: readonly (Stretch & { readonly text: string })[];
  /** Marks of footnotes: `<sup>1</sup>`, `[^1]`. */
  readonly notes: readonly (Stretch & { readonly label: string })[];
  /** What stands between the marks of bold type, without them. */
  readonly strong: readonly Stretch[];
  /** What is set in italics or leads somewhere, without its marks. */
  readonly emphasis: readonly Stretch[];
  readonly links: readonly (Stretch & { readonly target: string })[];
  /** Where one bold run ends and another begins at once. */
  readonly seams: readonly number[];
  /** Line breaks set by `<br>`: the offset behind it. */
  readonly breaks: readonly number[];
}

const special = /[\\`*_<[\]!&]/g;
const longestComment = 20_000;
const longestCode = 10_000;
const punctuation = /[!-/:-@[-`{-~]/;
const noteLabel = /^\[\^([^\]\s]{1,40})\]/;
const linkEnd =
  /^\]\((?:<[^<>\n]{0,1000}>|[^\s()<>]{0,1000}(?:\([^\s()]{0,1000}\)[^\s()<>]{0,1000})?)(?:\s+(?:"[^"]{0,300}"|'[^']{0,300}'))?\)/;

/** Finds the inline markup of one block of Markdown; linear in its length. */
export function scanInline(text: string): Inline {
  const drops: Stretch[] = [];
  const swaps: (Stretch & { text: string })[] = [];
  const notes: (Stretch & { label: string })[] = [];
  const breaks: number[] = [];
  const links: (Stretch & { target: string })[] = [];
  const delimiters: Delimiter[] = [];
  const brackets: { at: number; length: number }[] = [];
  let raised: number | null = null;
  let commentEnd = 0;
  special.lastIndex = 0;
  for (let match = special.exec(text); match !== null; match = special.exec(text)) {
    const at = match.index;
    let next = at + 1;
    switch (match[0]) {
      case '\\':
        if (punctuation.test(text[at + 1] ?? '')) {
          drops.push({ from: at, to: at + 1 });
          next = at + 2;
        } else if (text[at + 1] === '\n') drops.push({ from: at, to: at + 1 });
        break;
      case '`':
        next = readCode(text, at, drops);
        break;
      case '*':
      case '_':
        while (text[next] === match[0]) next++;
        delimiters.push(delimiterAt(text, at, next));
        break;
      case '<': {
        if (text.startsWith('<!--', at)) {
          if (commentEnd < at && commentEnd >= 0) commentEnd = text.indexOf('-->', at);
          if (commentEnd < 0 || commentEnd - at > longestComment) break;
          next = commentEnd + 3;
          drops.push({ from: at, to: next });
          break;
        }
        const tag = readTag(text, at);
        if (tag === null) break;
        next = tag.to;
        if (tag.keep !== undefined)
          drops.push({ from: at, to: tag.keep.from }, { from: tag.keep.to, to: tag.to });
        else drops.push({ from: at, to: tag.to });
        if (tag.name === 'br') breaks.push(tag.to);
        if (tag.name === 'sup') raised = tag.to;
        if (tag.name === '/sup' && raised !== null) {
          const label = text.slice(raised, at).trim();
          if (/^(?:\p{Nd}{1,3}|[a-z]|[*†‡§]{1,3}|\[\p{Nd}{1,3}\])$/u.test(label))
            notes.push({ from: raised, to: at, label: label.replace(/[[\]]/g, '') });
          raised = null;
        }
        break;
      }
      case '[': {
        const note = text[at + 1] === '^' ? noteLabel.exec(text.slice(at, at + 50)) : null;
        if (note !== null) {
          next = at + note[0].length;
          notes.push({ from: at, to: next, label: note[1]! });
        } else
          brackets.push({ at: text[at - 1] === '!' ? at - 1 : at, length: text[at - 1] === '!' ? 2 : 1 });
        break;
      }
      case ']': {
        const open = brackets.pop();
        const end =
          open !== undefined && text[at + 1] === '(' ? linkEnd.exec(text.slice(at, at + 2500)) : null;
        if (open === undefined || end === null) break;
        next = at + end[0].length;
        drops.push({ from: open.at, to: open.at + open.length }, { from: at, to: next });
        if (open.length === 1) links.push({ from: open.at + 1, to: at, target: targetIn(end[0]) });
        break;
      }
      case '&': {
        const entity = readEntity(text, at);
        if (entity === null) break;
        next = entity.to;
        swaps.push({ from: at, to: entity.to, text: entity.text });
        break;
      }
    }
    special.lastIndex = next;
  }
  const { marks, strong, emphasis, seams } = pairDelimiters(delimiters);
  drops.push(...marks);
  return {
    drops: drops.sort((a, b) => a.from - b.from),
    swaps,
    notes,
    strong,
    emphasis,
    links,
    seams,
    breaks,
  };
}

/** The address in "](address "title")". */
function targetIn(end: string): string {
  const inside = end.slice(2, -1).trim();
  return /^<([^<>]*)>/.exec(inside)?.[1] ?? /^\S*/.exec(inside)?.[0] ?? '';
}

/** Drops the backticks around a code span, or leaves them where they stand alone. Returns where to go on. */
function readCode(text: string, at: number, drops: Stretch[]): number {
  let end = at;
  while (text[end] === '`') end++;
  const fence = text.slice(at, end);
  const within = text.slice(end, end + longestCode).indexOf(fence);
  const close = end + within;
  if (within < 0 || text[close + fence.length] === '`') return end;
  drops.push({ from: at, to: end }, { from: close, to: close + fence.length });
  return close + fence.length;
}

function delimiterAt(text: string, from: number, to: number): Delimiter {
  const sign = text[from]!;
  const before = text[from - 1] ?? ' ';
  const after = text[to] ?? ' ';
  const openable = !/\s/.test(after);
  const closable = !/\s/.test(before);
  const inWord = /[\p{L}\p{Nd}]/u;
  if (sign === '_')
    return {
      sign,
      from,
      to,
      opens: openable && !inWord.test(before),
      closes: closable && !inWord.test(after),
    };
  const calculates = /\d/.test(before) && /\d/.test(after);
  return { sign, from, to, opens: openable && !calculates, closes: closable && !calculates };
}
