/** Formats of other scripts are written as their beginning ("一, 二, 三, ..."); here by their first sign. */
const byFirstSign: Readonly<Record<string, string>> = {
  '1': 'decimal',
  '１': 'decimalFullWidth',
  一: 'chineseCounting',
  壹: 'chineseLegalSimplified',
  壱: 'japaneseLegal',
  '①': 'decimalEnclosedCircle',
  甲: 'ideographTraditional',
  子: 'ideographZodiac',
  イ: 'irohaFullWidth',
  ｲ: 'iroha',
  ア: 'aiueoFullWidth',
  ｱ: 'aiueo',
  가: 'ganada',
  ㄱ: 'chosung',
  일: 'koreanDigital',
  א: 'hebrew2',
  أ: 'arabicAlpha',
  ا: 'arabicAlpha',
  '١': 'arabicDigits',
  '۱': 'persianDigits',
  '१': 'hindiNumbers',
  '๑': 'thaiNumbers',
  ก: 'thaiLetters',
  А: 'russianUpper',
  а: 'russianLower',
  Α: 'greekUpper',
  α: 'greekLower',
};
const latin: Readonly<Record<string, string>> = { I: 'upperRoman', i: 'lowerRoman' };

/** The number style that `style:num-format` asks for; "none" for no number at all. `sync`: aa, bb instead of aa, ab. */
export function numberStyle(format: string, sync: boolean): string {
  if (format === '') return 'none';
  if (format === 'A') return sync ? 'upperLetter' : 'upperLetterRow';
  if (format === 'a') return sync ? 'lowerLetter' : 'lowerLetterRow';
  if (/^أ, ب, ج/u.test(format)) return 'arabicAbjad';
  return latin[format] ?? byFirstSign[[...format][0] ?? ''] ?? 'decimal';
}
