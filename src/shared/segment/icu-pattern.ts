const word = String.raw`\p{L}\p{M}\p{N}_`;
const boundary = `(?:(?<=[${word}])(?![${word}])|(?<![${word}])(?=[${word}]))`;

/** What escapes of ICU mean outside and inside of a class, where JavaScript has them not or for ASCII alone. */
const escapes: Readonly<Record<string, readonly [outside: string, inside: string]>> = {
  w: [`[${word}]`, word],
  W: [`[^${word}]`, String.raw`\W`],
  d: [String.raw`\p{Nd}`, String.raw`\p{Nd}`],
  D: [String.raw`\P{Nd}`, String.raw`\P{Nd}`],
  h: [String.raw`[\t\p{Zs}]`, String.raw`\t\p{Zs}`],
  H: [String.raw`[^\t\p{Zs}]`, String.raw`\S`],
  R: [String.raw`(?:\r\n|[\n\v\f\r\u0085\u2028\u2029])`, String.raw`\n\v\f\r\u0085\u2028\u2029`],
  b: [boundary, String.raw`\b`],
  B: [`(?!${boundary})`, String.raw`\B`],
  A: ['^', 'A'],
  Z: ['$', 'Z'],
  z: ['$', 'z'],
  a: [String.raw`\u0007`, String.raw`\u0007`],
  e: [String.raw`\u001b`, String.raw`\u001b`],
};

const posix: Readonly<Record<string, string>> = {
  alpha: String.raw`\p{L}`,
  upper: String.raw`\p{Lu}`,
  lower: String.raw`\p{Ll}`,
  digit: String.raw`\p{Nd}`,
  alnum: String.raw`\p{L}\p{N}`,
  punct: String.raw`\p{P}`,
  space: String.raw`\s`,
};

/**
 * A regular expression of ICU, as SRX files have them, as one of JavaScript with the flag "u" (or "v" where classes are
 * combined). Possessive and atomic parts become ordinary ones. Throws SyntaxError for what there is no way to say.
 */
export function icuPattern(pattern: string): { readonly source: string; readonly flags: string } {
  let [source, depth] = ['', 0];
  let combined = false;
  const ignore = /^\(\?i\)/.test(pattern);
  const text = ignore ? pattern.slice(4) : pattern;
  for (let at = 0; at < text.length; at += 1) {
    const rest = text.slice(at);
    const quoted = /^\\Q(.*?)(?:\\E|$)/s.exec(rest);
    const named = /^\[:(\^?)(\w+):\]/.exec(rest);
    if (quoted !== null) {
      source += (quoted[1] ?? '')
        .replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
        .replace(/\\-/g, depth > 0 ? '\\-' : '-');
      at += quoted[0].length - 1;
    } else if (depth > 0 && named !== null) {
      const meaning = posix[named[2] ?? ''];
      if (meaning === undefined) throw new SyntaxError(`the class [:${named[2]}:] is not known`);
      source += named[1] === '^' ? meaning.replace('\\p', '\\P') : meaning;
      at += named[0].length - 1;
    } else if (rest.startsWith('\\')) {
      const [whole, said] = escaped(rest, depth > 0);
      source += said;
      at += whole.length - 1;
    } else if (rest.startsWith('(?>')) {
      source += '(?:';
      at += 2;
    } else if (depth === 0 && /^[*+?}]\+/.test(rest)) {
      source += rest[0];
      at += 1;
    } else {
      const sign = rest[0] ?? '';
      if (sign === '[') depth += 1;
      if (sign === ']' && depth > 0) depth -= 1;
      if (depth > 1 || (depth > 0 && rest.startsWith('&&'))) combined = true;
      source += sign;
    }
  }
  const flags = `${combined ? 'v' : 'u'}${ignore ? 'i' : ''}`;
  new RegExp(source, flags);
  return { source, flags };
}

/** An escape at the beginning of `text`, and how JavaScript writes it. */
function escaped(text: string, inClass: boolean): readonly [whole: string, said: string] {
  const hexadecimal = /^\\x\{([0-9A-Fa-f]{1,6})\}/.exec(text);
  if (hexadecimal !== null) return [hexadecimal[0], `\\u{${hexadecimal[1]}}`];
  const property = /^\\([pP])(?:\{(\^?)([^}]*)\}|([A-Z]))/.exec(text);
  if (property !== null) {
    const [whole, letter = 'p', not, name, single] = property;
    const sense = not === '^' ? (letter === 'p' ? 'P' : 'p') : letter;
    return [whole, `\\${sense}{${(name ?? single ?? '').replace(/^Is/, '')}}`];
  }
  const known = /^\\(?:u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|[1-9]|[tnrfvsSk0])/.exec(text);
  if (known !== null) return [known[0], known[0]];
  const letter = text[1] ?? '';
  const meaning = Object.hasOwn(escapes, letter) ? escapes[letter] : undefined;
  if (meaning !== undefined) return [text.slice(0, 2), meaning[inClass ? 1 : 0]];
  if (/[A-Za-z]/.test(letter)) throw new SyntaxError(`the escape \\${letter} is not known`);
  const needed = /[\^$\\.*+?()[\]{}|/]/.test(letter) || (inClass && letter === '-');
  return [text.slice(0, 2), needed ? `\\${letter}` : letter];
}
