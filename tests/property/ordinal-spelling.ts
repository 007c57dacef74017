import { spelling } from './spelling.ts';

/** Ordinals from 1 to 999 in words, as they stand beside a noun, written from the grammars. */
export const ordinalSpelling: Readonly<Record<string, (number: number) => string>> = {
  en: english,
  fr: french,
  de: german,
  it: italian,
  es: (number) => latin(number, spanishOrdinals),
  pt: (number) => latin(number, portugueseOrdinals),
  ru: russian,
  ar: arabic,
  zh: (number) => `第${spelling.zh?.(number)}`,
};

const englishOrdinals: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

function english(number: number): string {
  return (spelling.en?.(number) ?? '').replace(
    /[a-z]+$/,
    (word) => englishOrdinals[word] ?? (word.endsWith('y') ? `${word.slice(0, -1)}ieth` : `${word}th`),
  );
}

function french(number: number): string {
  if (number === 1) return 'première';
  return (spelling.fr?.(number) ?? '').replace(/[a-zéè]+$/, (word) => {
    const stem = word.replace(/^(cent|vingt)s$/, '$1').replace(/e$/, '');
    return `${stem.replace(/^cinq$/, 'cinqu').replace(/^neuf$/, 'neuv')}ième`;
  });
}

const germanSmall: Readonly<Record<string, string>> = {
  eins: 'erste',
  drei: 'dritte',
  sieben: 'siebte',
  acht: 'achte',
};

function german(number: number): string {
  const words = spelling.de?.(number) ?? '';
  const last = number % 100;
  if (last === 0 || last > 19) return `${words}ste`;
  const irregular = Object.entries(germanSmall).find(([word]) => last < 10 && words.endsWith(word));
  return irregular === undefined ? `${words}te` : words.slice(0, -irregular[0].length) + irregular[1];
}

const italianSmall = '- prima seconda terza quarta quinta sesta settima ottava nona decima'.split(' ');

function italian(number: number): string {
  if (number <= 10) return italianSmall[number] ?? '';
  const words = spelling.it?.(number) ?? '';
  if (number % 10 === 3 && number % 100 !== 13) return `${words.replace(/tré$|tre$/, 'tre')}esima`;
  return `${words.endsWith('sei') ? words : words.slice(0, -1)}esima`;
}

interface LatinOrdinals {
  readonly units: readonly string[];
  readonly tens: readonly string[];
  readonly hundreds: readonly string[];
}

const spanishOrdinals: LatinOrdinals = {
  units: '- primera segunda tercera cuarta quinta sexta séptima octava novena'.split(' '),
  tens: '- décima vigésima trigésima cuadragésima quincuagésima sexagésima septuagésima octogésima nonagésima'.split(
    ' ',
  ),
  hundreds:
    '- centésima ducentésima tricentésima cuadringentésima quingentésima sexcentésima septingentésima octingentésima noningentésima'.split(
      ' ',
    ),
};
const portugueseOrdinals: LatinOrdinals = {
  units: '- primeira segunda terceira quarta quinta sexta sétima oitava nona'.split(' '),
  tens: '- décima vigésima trigésima quadragésima quinquagésima sexagésima septuagésima octogésima nonagésima'.split(
    ' ',
  ),
  hundreds:
    '- centésima ducentésima trecentésima quadringentésima quingentésima sexcentésima septingentésima octingentésima nongentésima'.split(
      ' ',
    ),
};

function latin(number: number, { units, tens, hundreds }: LatinOrdinals): string {
  return [hundreds[Math.floor(number / 100)], tens[Math.floor(number / 10) % 10], units[number % 10]]
    .filter((word) => word !== '-')
    .join(' ');
}

const russianOrdinals: Readonly<Record<string, string>> = {
  один: 'первая',
  два: 'вторая',
  три: 'третья',
  четыре: 'четвертая',
  семь: 'седьмая',
  восемь: 'восьмая',
  сорок: 'сороковая',
  девяносто: 'девяностая',
  сто: 'сотая',
  двести: 'двухсотая',
  триста: 'трехсотая',
  четыреста: 'четырехсотая',
  пятьсот: 'пятисотая',
  шестьсот: 'шестисотая',
  семьсот: 'семисотая',
  восемьсот: 'восьмисотая',
  девятьсот: 'девятисотая',
  пятьдесят: 'пятидесятая',
  шестьдесят: 'шестидесятая',
  семьдесят: 'семидесятая',
  восемьдесят: 'восьмидесятая',
};

function russian(number: number): string {
  return (spelling.ru?.(number) ?? '').replace(
    /[а-я]+$/,
    (word) => russianOrdinals[word] ?? word.replace(/ь$/, 'ая'),
  );
}

const arabicUnits = '- الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة'.split(
  ' ',
);
const arabicTens = '- - العشرون الثلاثون الأربعون الخمسون الستون السبعون الثمانون التسعون'.split(' ');
const arabicHundreds =
  '- المائة المائتين الثلاثمائة الأربعمائة الخمسمائة الستمائة السبعمائة الثمانمائة التسعمائة'.split(' ');

function arabic(number: number): string {
  const rest = number % 100;
  const hundred = arabicHundreds[Math.floor(number / 100)] ?? '';
  if (rest === 0) return hundred;
  const below = arabicBelow(rest);
  return number < 100 ? below : `${below} بعد ${hundred}`;
}

function arabicBelow(number: number): string {
  if (number <= 10) return arabicUnits[number] ?? '';
  const unit = number % 10 === 1 ? 'الحادية' : (arabicUnits[number % 10] ?? '');
  if (number < 20) return `${unit} عشرة`;
  const ten = arabicTens[Math.floor(number / 10)] ?? '';
  return number % 10 === 0 ? ten : `${unit} و${ten}`;
}
