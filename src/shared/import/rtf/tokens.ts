/** One sign of an RTF file (RTF 1.9.1). Bytes are the characters U+0000 to U+00FF of the text. */
export type Token =
  | { readonly type: 'open' }
  | { readonly type: 'close' }
  | { readonly type: 'word'; readonly name: string; readonly value: number | null }
  /** Bytes of text in the code page that holds. */
  | { readonly type: 'bytes'; readonly bytes: string };

const word = /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?/y;
const plain = /[^\\{}\r\n]+/y;
const hex = /(?:\\'[\da-fA-F]{2}[\r\n]*)+/y;

/** The signs of `source`, which holds a byte in each character. Ends where the text ends, however damaged. */
export function* tokensOf(source: string): Generator<Token> {
  let at = 0;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found !== null) at = pattern.lastIndex;
    return found;
  };
  while (at < source.length) {
    const sign = source[at]!;
    if (sign === '{' || sign === '}') {
      at += 1;
      yield { type: sign === '{' ? 'open' : 'close' };
    } else if (sign === '\r' || sign === '\n') at += 1;
    else if (sign !== '\\') yield { type: 'bytes', bytes: match(plain)![0] };
    else {
      const named = match(word);
      if (named !== null) {
        const value = named[2] === undefined ? null : Number(named[2]);
        if (named[1] === 'bin') at += Math.max(0, value ?? 0);
        else yield { type: 'word', name: named[1]!, value };
        continue;
      }
      const bytes = match(hex);
      if (bytes !== null) {
        const codes = bytes[0].match(/[\da-fA-F]{2}/g) ?? [];
        yield {
          type: 'bytes',
          bytes: codes.map((code) => String.fromCharCode(Number.parseInt(code, 16))).join(''),
        };
        continue;
      }
      yield { type: 'word', name: source[at + 1] ?? '', value: null };
      at += 2;
    }
  }
}
