/** Numbers from 1 to 999 999 999 in words, written from the grammars, not from the program's own data. */
export const spelling: Readonly<Record<string, (number: number) => string>> = {
  en: (number) =>
    millions(
      number,
      english,
      (part) => `${part} thousand`,
      (part) => `${part} million`,
      ' ',
    ),
  de: (number) =>
    millions(
      number,
      german,
      (part) => `${part.replace(/eins$/, 'ein')}tausend`,
      (part) => (part === 'eins' ? 'eine Million' : `${part} Millionen`),
      '',
    ),
  fr: (number) =>
    millions(
      number,
      french,
      (part) => (part === 'un' ? 'mille' : `${part.replace(/(cent|vingt)s$/, '$1')} mille`),
      (part) => (part === 'un' ? 'un million' : `${part} millions`),
      ' ',
    ),
  es: (number) =>
    millions(
      number,
      spanish,
      (part) => (part === 'uno' ? 'mil' : `${apocopated(part)} mil`),
      (part) => (part === 'uno' ? 'un millón' : `${apocopated(part)} millones`),
      ' ',
    ),
  it: (number) =>
    millions(
      number,
      italian,
      (part) => (part === 'uno' ? 'mille' : `${part}mila`),
      (part) => (part === 'uno' ? 'un milione' : `${part} milioni`),
      '',
    ),
  pt: (number) =>
    millions(
      number,
      portuguese,
      (part) => (part === 'um' ? 'mil' : `${part} mil`),
      (part) => (part === 'um' ? 'um milhão' : `${part} milhões`),
      ' ',
    ),
  ru: russian,
  ar: arabic,
  zh: chinese,
};

function millions(
  number: number,
  below: (number: number) => string,
  thousand: (part: string) => string,
  million: (part: string) => string,
  gap: string,
): string {
  const upper = Math.floor(number / 1_000_000);
  const middle = Math.floor(number / 1000) % 1000;
  const lower = number % 1000;
  const small = lower === 0 ? '' : below(lower);
  const tail = middle === 0 ? small : `${thousand(below(middle))}${small === '' ? '' : gap + small}`;
  if (upper === 0) return tail;
  return `${million(below(upper))}${tail === '' ? '' : ` ${tail}`}`;
}

/** Uno before a noun: veintiún mil, treinta y un millones. */
function apocopated(part: string): string {
  return part.replace(/veintiuno$/, 'veintiún').replace(/uno$/, 'un');
}

const englishSmall =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const englishTens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function english(number: number): string {
  if (number < 20) return englishSmall[number] ?? '';
  if (number < 100)
    return (
      (englishTens[Math.floor(number / 10)] ?? '') +
      (number % 10 === 0 ? '' : `-${englishSmall[number % 10]}`)
    );
  const rest = number % 100;
  return `${englishSmall[Math.floor(number / 100)]} hundred${rest === 0 ? '' : ` and ${english(rest)}`}`;
}

const germanSmall =
  'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
    ' ',
  );
const germanTens = '- - zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');

function german(number: number): string {
  if (number < 20) return germanSmall[number] ?? '';
  const unit = number % 10 === 1 ? 'ein' : (germanSmall[number % 10] ?? '');
  if (number < 100)
    return (number % 10 === 0 ? '' : `${unit}und`) + (germanTens[Math.floor(number / 10)] ?? '');
  const rest = number % 100;
  const hundred = Math.floor(number / 100) === 1 ? 'ein' : (germanSmall[Math.floor(number / 100)] ?? '');
  return `${hundred}hundert${rest === 0 ? '' : german(rest)}`;
}

const frenchSmall =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );
const frenchTens = '- - vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt'.split(
  ' ',
);

function french(number: number): string {
  if (number < 20) return frenchSmall[number] ?? '';
  if (number < 100) {
    const ten = Math.floor(number / 10);
    const rest = ten === 7 || ten === 9 ? number - (ten - 1) * 10 : number % 10;
    if (number === 80) return 'quatre-vingts';
    if (rest === 0) return frenchTens[ten] ?? '';
    const joined = (rest === 1 || rest === 11) && number < 80;
    return `${frenchTens[ten]}${joined ? ' et ' : '-'}${frenchSmall[rest]}`;
  }
  const hundred = Math.floor(number / 100);
  const rest = number % 100;
  const head = hundred === 1 ? 'cent' : `${frenchSmall[hundred]} cent${rest === 0 ? 's' : ''}`;
  return rest === 0 ? head : `${head} ${french(rest)}`;
}

const spanishSmall =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'.split(
    ' ',
  );
const spanishTens = '- - - treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ');
const spanishHundreds =
  '- ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'.split(
    ' ',
  );

function spanish(number: number): string {
  if (number === 100) return 'cien';
  if (number < 30) return spanishSmall[number] ?? '';
  if (number < 100)
    return (
      (spanishTens[Math.floor(number / 10)] ?? '') +
      (number % 10 === 0 ? '' : ` y ${spanishSmall[number % 10]}`)
    );
  return (
    (spanishHundreds[Math.floor(number / 100)] ?? '') +
    (number % 100 === 0 ? '' : ` ${spanish(number % 100)}`)
  );
}

const italianSmall =
  'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove'.split(
    ' ',
  );
const italianTens = '- - venti trenta quaranta cinquanta sessanta settanta ottanta novanta'.split(' ');

function italian(number: number): string {
  if (number < 20) return italianSmall[number] ?? '';
  if (number < 100) {
    const ten = italianTens[Math.floor(number / 10)] ?? '';
    const unit = number % 10;
    if (unit === 0) return ten;
    return `${unit === 1 || unit === 8 ? ten.slice(0, -1) : ten}${unit === 3 ? 'tré' : italianSmall[unit]}`;
  }
  const hundred = Math.floor(number / 100);
  const rest = number % 100;
  return `${hundred === 1 ? '' : italianSmall[hundred]}cento${rest === 0 ? '' : italian(rest)}`;
}

const portugueseSmall =
  'zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezasseis dezassete dezoito dezanove'.split(
    ' ',
  );
const portugueseTens = '- - vinte trinta quarenta cinquenta sessenta setenta oitenta noventa'.split(' ');
const portugueseHundreds =
  '- cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos'.split(' ');

function portuguese(number: number): string {
  if (number === 100) return 'cem';
  if (number < 20) return portugueseSmall[number] ?? '';
  if (number < 100)
    return (
      (portugueseTens[Math.floor(number / 10)] ?? '') +
      (number % 10 === 0 ? '' : ` e ${portugueseSmall[number % 10]}`)
    );
  return (
    (portugueseHundreds[Math.floor(number / 100)] ?? '') +
    (number % 100 === 0 ? '' : ` e ${portuguese(number % 100)}`)
  );
}

const chineseDigits = '零一二三四五六七八九';

function chinese(number: number): string {
  let words = '';
  let before = 0;
  for (const [scale, name] of [
    [100_000_000, '亿'],
    [10_000, '万'],
    [1, ''],
  ] as const) {
    const group = Math.floor(number / scale) % 10_000;
    if (group > 0) {
      const gap = words !== '' && (group < 1000 || before === 0) ? '零' : '';
      words += `${gap}${chineseGroup(group)}${name}`;
    }
    before = group;
  }
  return words;
}

function chineseGroup(number: number): string {
  let words = '';
  let zero = false;
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(number / unit) % 10;
    if (digit === 0) {
      zero = words !== '';
      continue;
    }
    words += `${zero ? '零' : ''}${chineseDigits.charAt(digit)}${name}`;
    zero = false;
  }
  return words;
}

const russianSmall =
  'ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать'.split(
    ' ',
  );
const russianTens = '- - двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто'.split(
  ' ',
);
const russianHundreds = '- сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот'.split(
  ' ',
);

function russianGroup(number: number, feminine: boolean): string {
  const words: string[] = [];
  if (number >= 100) words.push(russianHundreds[Math.floor(number / 100)] ?? '');
  const rest = number % 100;
  if (rest >= 20) words.push(russianTens[Math.floor(rest / 10)] ?? '');
  const unit = rest < 20 ? rest : rest % 10;
  const gendered = feminine ? { 1: 'одна', 2: 'две' }[unit] : undefined;
  if (unit > 0) words.push(gendered ?? russianSmall[unit] ?? '');
  return words.join(' ');
}

function russianNoun(number: number, forms: readonly [one: string, few: string, many: string]): string {
  const unit = number % 10;
  if (number % 100 >= 11 && number % 100 <= 14) return forms[2];
  return unit === 1 ? forms[0] : unit >= 2 && unit <= 4 ? forms[1] : forms[2];
}

function russian(number: number): string {
  const upper = Math.floor(number / 1_000_000);
  const middle = Math.floor(number / 1000) % 1000;
  const words: string[] = [];
  if (upper > 0)
    words.push(russianGroup(upper, false), russianNoun(upper, ['миллион', 'миллиона', 'миллионов']));
  if (middle > 0) words.push(russianGroup(middle, true), russianNoun(middle, ['тысяча', 'тысячи', 'тысяч']));
  if (number % 1000 > 0) words.push(russianGroup(number % 1000, false));
  return words.join(' ');
}

const arabicUnits = '- واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة'.split(' ');
const arabicTens = '- عشرة عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون'.split(' ');
const arabicHundreds = '- مائة مائتان ثلاثمائة أربعمائة خمسمائة ستمائة سبعمائة ثمانمائة تسعمائة'.split(' ');

function arabicGroup(number: number): string {
  const parts: string[] = [];
  if (number >= 100) parts.push(arabicHundreds[Math.floor(number / 100)] ?? '');
  const rest = number % 100;
  if (rest === 11) parts.push('أحد عشر');
  else if (rest === 12) parts.push('اثنا عشر');
  else if (rest > 12 && rest < 20) parts.push(`${arabicUnits[rest - 10]} عشر`);
  else if (rest < 11) parts.push(rest === 10 ? 'عشرة' : rest === 0 ? '' : (arabicUnits[rest] ?? ''));
  else
    parts.push(
      rest % 10 === 0 ? '' : (arabicUnits[rest % 10] ?? ''),
      arabicTens[Math.floor(rest / 10)] ?? '',
    );
  return parts.filter((part) => part !== '').join(' و');
}

function arabicCounted(
  count: number,
  [one, two, few, many]: readonly [one: string, two: string, few: string, many: string],
): string {
  if (count === 1) return one;
  if (count === 2) return two;
  const last = count % 100;
  return `${arabicGroup(count)} ${last >= 3 && last <= 10 ? few : last === 0 ? one : many}`;
}

function arabic(number: number): string {
  const upper = Math.floor(number / 1_000_000);
  const middle = Math.floor(number / 1000) % 1000;
  const parts: string[] = [];
  if (upper > 0) parts.push(arabicCounted(upper, ['مليون', 'مليونان', 'ملايين', 'مليونا']));
  if (middle > 0) parts.push(arabicCounted(middle, ['ألف', 'ألفان', 'آلاف', 'ألفا']));
  if (number % 1000 > 0) parts.push(arabicGroup(number % 1000));
  return parts.join(' و');
}
