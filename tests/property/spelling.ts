/** Numbers from 1 to 999 999 in words, written from the grammars, not from the program's own data. */
export const spelling: Readonly<Record<string, (number: number) => string>> = {
  en: (number) => thousands(number, english, (part) => `${part === '' ? 'one' : part} thousand`, ' '),
  de: (number) => thousands(number, german, (part) => `${part === 'eins' ? 'ein' : part}tausend`, ''),
  fr: (number) =>
    thousands(
      number,
      french,
      (part) => (part === 'un' ? 'mille' : `${part.replace(/(cent|vingt)s$/, '$1')} mille`),
      ' ',
    ),
  es: (number) =>
    thousands(
      number,
      spanish,
      (part) =>
        part === 'uno'
          ? 'mil'
          : `${part.replace(/uno$/, 'ún').replace(/y ún$/, 'y un').replace(/ ún$/, ' un')} mil`,
      ' ',
    ),
  it: (number) => thousands(number, italian, (part) => (part === 'uno' ? 'mille' : `${part}mila`), ''),
  pt: (number) => thousands(number, portuguese, (part) => (part === 'um' ? 'mil' : `${part} mil`), ' '),
  zh: chinese,
};

function thousands(
  number: number,
  below: (number: number) => string,
  scale: (part: string) => string,
  gap: string,
): string {
  const upper = Math.floor(number / 1000);
  const lower = number % 1000;
  if (upper === 0) return below(lower);
  return `${scale(below(upper))}${lower === 0 ? '' : gap + below(lower)}`;
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
  const upper = Math.floor(number / 10_000);
  const lower = number % 10_000;
  if (upper === 0) return chineseGroup(lower);
  const gap = lower > 0 && lower < 1000 ? '零' : '';
  return `${chineseGroup(upper)}万${lower === 0 ? '' : gap + chineseGroup(lower)}`;
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
