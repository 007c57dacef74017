/** Code pages of the character sets that fonts name. */
const byCharset: Readonly<Record<number, number>> = {
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};
const labels: Readonly<Record<number, string>> = {
  437: 'windows-1252',
  850: 'windows-1252',
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  20866: 'koi8-r',
  54936: 'gb18030',
  65001: 'utf-8',
};

/** The code page of a font's character set; null when the document's holds. */
export function codePageOf(charset: number): number | null {
  return byCharset[charset] ?? null;
}

/** WHATWG label of a code page of Windows. */
export function labelOfCodePage(page: number): string {
  return labels[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : 'windows-1252');
}
