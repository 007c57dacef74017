const small = [...'零一二三四五六七八九'];

/** A number as Chinese and Japanese count: 十, 二十一, 一百零五, 三千零二十. */
export function chineseNumber(value: number): string {
  if (value < 1 || value > 99_999) return String(value).replace(/\d/g, (digit) => small[Number(digit)]!);
  const text = written(value, small, ['', '十', '百', '千', '万']);
  return value < 20 ? text.replace(/^一十/, '十') : text;
}

/** Numbers in the characters of cheques and deeds; `characters` are its digits from 0. */
export function chineseLegal(characters: string): (value: number) => string {
  const all = [...characters];
  return (value) =>
    value < 1 || value > 99_999 ? String(value) : written(value, all, ['', '拾', '佰', '仟', '萬']);
}

/** The heavenly stems, the earthly branches: they begin again when they run out. */
export function ideographs(characters: string): (value: number) => string {
  const all = [...characters];
  return (value) => (value < 1 ? String(value) : all[(value - 1) % all.length]!);
}

function written(value: number, digits: readonly string[], units: readonly string[]): string {
  const places = [...String(value)].map(Number);
  let text = '';
  let skipped = false;
  for (const [at, digit] of places.entries()) {
    if (digit === 0) {
      skipped = true;
      continue;
    }
    if (skipped && text !== '') text += digits[0]!;
    skipped = false;
    text += digits[digit]! + units[places.length - 1 - at]!;
  }
  return text;
}
