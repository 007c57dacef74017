import type { Format, FormatKind } from '../../model/segment.ts';
import { cleanCell } from './row.ts';

/** A text with its formatting, as it was gathered. */
export interface InlineText {
  readonly text: string;
  /** Ascending by start, in offsets of `text`. */
  readonly formats: readonly Format[];
}

/** Gathers a text and the formatting that codes put around parts of it. Codes that mean no formatting we know leave no trace. */
export interface InlineCollector {
  text(piece: string): void;
  /** A code begins that is closed by `end` of the same key; `type` is what the file calls it. */
  begin(key: string, type: string | undefined): void;
  /** What the code begun last is in its own format: `<b>`, `{\b `. */
  native(piece: string): void;
  end(key: string): void;
  done(): InlineText;
}

/** What files call formatting, in TMX (1.4b, section 4) and by tools. */
const types: Readonly<Record<string, FormatKind>> = {
  bold: 'bold',
  b: 'bold',
  italic: 'italic',
  italics: 'italic',
  i: 'italic',
  ulined: 'underline',
  underline: 'underline',
  underlined: 'underline',
  superscript: 'superscript',
  subscript: 'subscript',
  link: 'link',
  ulink: 'link',
};
const elements: Readonly<Record<string, FormatKind>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ul: 'underline',
  sup: 'superscript',
  super: 'superscript',
  sub: 'subscript',
  a: 'link',
};

interface Open {
  readonly key: string;
  readonly start: number;
  readonly type: string | undefined;
  native: string;
}

export function createInlineCollector(): InlineCollector {
  let raw = '';
  const open: Open[] = [];
  const formats: Format[] = [];
  return {
    text(piece) {
      raw += piece;
    },
    begin(key, type) {
      open.push({ key, start: raw.length, type, native: '' });
    },
    native(piece) {
      const last = open.at(-1);
      if (last !== undefined) last.native += piece;
    },
    end(key) {
      const at = open.findLastIndex((each) => each.key === key);
      const [code] = at < 0 ? [] : open.splice(at, 1);
      const format = code === undefined ? null : formatOf(code, raw.length);
      if (format !== null) formats.push(format);
    },
    done: () => settled(raw, formats),
  };
}

/**
 * Whether a code that stands alone breaks the line, by what the file calls it (TMX and XLIFF 1.2 "lb", XLIFF 2 "xlf:lb") or
 * what it is in its own format: the words around it are two.
 */
export function breaksLine(type: string | undefined, native: string): boolean {
  return (
    /^(?:x-|xlf:)?(?:lb|br|break|newline)$/i.test(type ?? '') ||
    /^\s*(?:<br\b|\\line\b|\\n$|\n$)/i.test(native)
  );
}

function formatOf({ start, type, native }: Open, end: number): Format | null {
  const named = types[(type ?? '').toLowerCase().replace(/^x-/, '')];
  // HTML and XML as most tools have it; RTF as the older ones do.
  const element =
    /^\s*<([a-z]+)[\s>]/i.exec(native)?.[1] ?? /^\s*\{?\\(b|i|ul|super|sub)\s*$/.exec(native)?.[1];
  const kind = named ?? elements[(element ?? '').toLowerCase()];
  if (kind === undefined || start >= end) return null;
  const target = kind === 'link' ? /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(native) : null;
  const address = target?.[1] ?? target?.[2];
  return { kind, start, end, ...(address !== undefined && { target: unescaped(address) }) };
}

/** The text in one line, and the formats at their places in it. */
function settled(raw: string, formats: readonly Format[]): InlineText {
  const text = cleanCell(raw);
  if (formats.length === 0) return { text, formats: [] };
  const [before, after] = [solidPlaces(raw), solidPlaces(text)];
  const moved = formats.flatMap((format) => {
    const from = before.findIndex((place) => place >= format.start);
    const to = before.findLastIndex((place) => place < format.end);
    const [start, last] = [after[from], after[to]];
    return from < 0 || to < from || start === undefined || last === undefined
      ? []
      : [{ ...format, start, end: last + 1 }];
  });
  return { text, formats: moved.sort((a, b) => a.start - b.start || b.end - a.end) };
}

/** Offsets of what cleaning leaves in place: all but control characters, spaces and byte order marks. */
function solidPlaces(text: string): readonly number[] {
  return [...text.matchAll(/[^\p{Cc}\s\u2028\u2029\ufeff\ufffe\uffff]/gu)].flatMap(({ 0: found, index }) =>
    found.length === 1 ? [index] : [index, index + 1],
  );
}

function unescaped(address: string): string {
  return address
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
