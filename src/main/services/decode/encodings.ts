/** Encodings worth offering to people, the commonest first (WHATWG labels). */
export const offered = [
  'utf-8',
  'gb18030',
  'big5',
  'windows-1252',
  'utf-16le',
  'utf-16be',
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'windows-1250',
  'iso-8859-2',
  'windows-1251',
  'koi8-r',
  'windows-1253',
  'iso-8859-7',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'windows-874',
  'iso-8859-15',
  'macintosh',
] as const;

/** The WHATWG label of the encoding that people call `name` ("GBK", "latin1", "UTF8"), or null when there is none. */
export function labelOf(name: string): string | null {
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}

/** `bytes` as text, or null when they are not `label`. With `cut`, the last character may be incomplete. */
export function strictly(bytes: Uint8Array, label: string, cut = false): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes, { stream: cut });
  } catch {
    return null;
  }
}
