export const double = 0x22;
export const single = 0x27;
export const slash = 0x2f;
export const equal = 0x3d;
export const greater = 0x3e;

/** The first place from `at` on that is no blank. */
export function skipBlanks(text: string, at: number): number {
  for (let here = at; ; here += 1) {
    const code = text.charCodeAt(here);
    if (code !== 0x20 && code !== 0x0a && code !== 0x09) return here;
  }
}

/** Where a name that begins at `at` ends, whatever it is made of. */
export function skipName(text: string, at: number): number {
  for (let here = at; ; here += 1) {
    const code = text.charCodeAt(here);
    if (!(code > 0x27) || code === slash || (code >= 0x3c && code <= 0x3e)) return here;
  }
}
