import { chineseLegal, chineseNumber, ideographs } from './chinese.ts';
import { cardinalWords, ordinalWords } from './english.ts';

/** How a number is printed; the names are those of WordprocessingML (ISO/IEC 29500-1, 17.18.59). */
export type NumberStyle = string;

type Write = (value: number) => string;

/** `value` (from 0) as automatic numbering prints it in `style`; styles that are not known are printed as decimals. */
export function writeNumber(value: number, style: NumberStyle): string {
  return (styles[style] ?? decimal)(value);
}

const decimal: Write = (value) => String(value);

/** Letters that are doubled when they run out: z, aa, bb (as Word counts). */
function repeated(letters: string): Write {
  const all = [...letters];
  return (value) =>
    value < 1 ? '' : all[(value - 1) % all.length]!.repeat(Math.min(20, Math.ceil(value / all.length)));
}

/** Letters that go on in two places when they run out: z, aa, ab. */
function inRow(letters: string): Write {
  const all = [...letters];
  return (value) => {
    let text = '';
    for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / all.length))
      text = all[(rest - 1) % all.length]! + text;
    return text;
  };
}

function digits(characters: string): Write {
  const all = [...characters];
  return (value) => decimal(value).replace(/\d/g, (digit) => all[Number(digit)]!);
}

/** Signs in a row of Unicode, from the one for 1 to the one for `last`. */
function row(first: number, last: number): Write {
  return (value) => (value >= 1 && value <= last ? String.fromCodePoint(first + value - 1) : decimal(value));
}

function roman(value: number): string {
  if (value < 1 || value > 3999) return decimal(value);
  let rest = value;
  let text = '';
  for (const [sign, worth] of romanSigns) for (; rest >= worth; rest -= worth) text += sign;
  return text;
}

const romanSigns = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

/** Hebrew numerals: 15 and 16 are 9 + 6 and 9 + 7. */
function hebrewNumeral(value: number): string {
  if (value < 1 || value > 999) return decimal(value);
  let text = '';
  let rest = value;
  for (const [sign, worth] of [
    ['ת', 400],
    ['ש', 300],
    ['ר', 200],
    ['ק', 100],
  ] as const)
    for (; rest >= worth; rest -= worth) text += sign;
  if (rest === 15 || rest === 16) return `${text}ט${rest === 15 ? 'ו' : 'ז'}`;
  return `${text}${[...' יכלמנסעפצ'][Math.floor(rest / 10)]!.trim()}${[...' אבגדהוזחט'][rest % 10]!.trim()}`;
}

function ordinal(value: number): string {
  const [tens, ones] = [value % 100, value % 10];
  const ending = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][ones] ?? 'th');
  return `${value}${ending}`;
}

const latin = 'abcdefghijklmnopqrstuvwxyz';
const padded =
  (width: number): Write =>
  (value) =>
    decimal(value).padStart(width, '0');

const styles: Readonly<Record<string, Write>> = Object.assign(Object.create(null) as Record<string, Write>, {
  decimal,
  none: () => '',
  decimalZero: padded(2),
  'custom:001': padded(3),
  'custom:0001': padded(4),
  'custom:00001': padded(5),
  upperRoman: roman,
  lowerRoman: (value: number) => roman(value).toLowerCase(),
  upperLetter: repeated(latin.toUpperCase()),
  lowerLetter: repeated(latin),
  upperLetterRow: inRow(latin.toUpperCase()),
  lowerLetterRow: inRow(latin),
  ordinal,
  cardinalText: cardinalWords,
  ordinalText: ordinalWords,
  numberInDash: (value: number) => `- ${value} -`,
  hex: (value: number) => value.toString(16).toUpperCase(),
  chicago: repeated('*†‡§'),
  decimalFullWidth: digits('０１２３４５６７８９'),
  decimalFullWidth2: digits('０１２３４５６７８９'),
  decimalHalfWidth: decimal,
  decimalEnclosedCircle: row(0x2460, 20),
  decimalEnclosedCircleChinese: row(0x2460, 20),
  decimalEnclosedParen: row(0x2474, 20),
  decimalEnclosedFullstop: row(0x2488, 20),
  ideographEnclosedCircle: row(0x3280, 10),
  chineseCounting: chineseNumber,
  chineseCountingThousand: chineseNumber,
  taiwaneseCounting: chineseNumber,
  taiwaneseCountingThousand: chineseNumber,
  japaneseCounting: chineseNumber,
  ideographDigital: digits('〇一二三四五六七八九'),
  japaneseDigitalTenThousand: digits('〇一二三四五六七八九'),
  taiwaneseDigital: digits('○一二三四五六七八九'),
  koreanDigital2: digits('零一二三四五六七八九'),
  chineseLegalSimplified: chineseLegal('零壹贰叁肆伍陆柒捌玖'),
  ideographLegalTraditional: chineseLegal('零壹貳參肆伍陸柒捌玖'),
  japaneseLegal: chineseLegal('零壱弐参四五六七八九'),
  ideographTraditional: ideographs('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: ideographs('子丑寅卯辰巳午未申酉戌亥'),
  koreanDigital: digits('영일이삼사오육칠팔구'),
  ganada: repeated('가나다라마바사아자차카타파하'),
  chosung: repeated('ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ'),
  aiueo: repeated('ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ'),
  aiueoFullWidth: repeated(
    'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン',
  ),
  iroha: repeated('ｲﾛﾊﾆﾎﾍﾄﾁﾘﾇﾙｦﾜｶﾖﾀﾚｿﾂﾈﾅﾗﾑｳヰﾉｵｸﾔﾏｹﾌｺｴﾃｱｻｷﾕﾒﾐｼヱﾋﾓｾｽ'),
  irohaFullWidth: repeated(
    'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン',
  ),
  hebrew1: hebrewNumeral,
  hebrew2: repeated('אבגדהוזחטיכלמנסעפצקרשת'),
  arabicAlpha: repeated('أبتثجحخدذرزسشصضطظعغفقكلمنهوي'),
  arabicAbjad: repeated('أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'),
  hindiNumbers: digits('०१२३४५६७८९'),
  hindiConsonants: repeated('कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसह'),
  thaiNumbers: digits('๐๑๒๓๔๕๖๗๘๙'),
  thaiLetters: repeated('กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ'),
  russianLower: repeated('абвгдежзиклмнопрстуфхцчшщыэюя'),
  russianUpper: repeated('АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ'),
  greekLower: repeated('αβγδεζηθικλμνξοπρστυφχψω'),
  greekUpper: repeated('ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ'),
  arabicDigits: digits('٠١٢٣٤٥٦٧٨٩'),
  persianDigits: digits('۰۱۲۳۴۵۶۷۸۹'),
});
