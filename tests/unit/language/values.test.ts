import { describe, expect, it } from 'vitest';
import { findValues, valuesOf } from '../../../src/shared/language/values.ts';

/** Keys of the numbers, dates and references in `text`, in order. */
function keysIn(text: string, language: string): readonly string[] {
  return valuesOf(text, language)
    .filter((value) => value.kind !== 'name')
    .map((value) => value.key);
}

describe('numbers in figures', () => {
  it.each([
    ['en', 'It cost 1,234.5 in all.', '1234.5'],
    ['fr', 'Cela a coûté 1 234,5 en tout.', '1234.5'],
    ['fr', 'Cela a coûté 1\u202f234,5 en tout.', '1234.5'],
    ['de', 'Es kostete 1.234,5 insgesamt.', '1234.5'],
    ['es', 'Costó 1.234,5 en total.', '1234.5'],
    ['ru', 'Это стоило 1 234,5 всего.', '1234.5'],
    ['en', 'There were 12,34,567 voters.', '1234567'],
    ['en', 'There were 7,654,321 voters.', '7654321'],
    ['ar', 'بلغ العدد ١٬٢٣٤٫٥ وحدة', '1234.5'],
    ['ar', 'بلغ العدد 000 450 1 وحدة', '1450000'],
    ['zh', '共有１２３４人参加', '1234'],
    ['hi', 'कुल १२३ लोग', '123'],
    ['de-CH', 'Es waren 1’234’567 Stimmen.', '1234567'],
    ['zh', '拨款1.5亿', '150000000'],
    ['zh', '支付350万', '3500000'],
    ['zh', '共有1万2千人参加', '12000'],
    ['zh', '耗资3亿5000万元', '350000000'],
    ['tr', 'Oran % 12,5 oldu.', '12.5%'],
    ['fr', 'Cela coûte 12 $ CA.', '12 CAD'],
    ['en', 'It grew by 2.5 billion tonnes.', '2500000000 t'],
    ['es', 'Creció en 2.500 millones de toneladas.', '2500000000 t'],
    ['de', 'Es wuchs um 2,5 Milliarden Tonnen.', '2500000000 t'],
    ['en', 'The bed is 1 ½ metres long.', '1.5 m'],
    ['en', 'It fell to −12 degrees.', '-12'],
  ])('%s: %s', (language, text, key) => {
    expect(keysIn(text, language)).toEqual([key]);
  });

  it('takes the figures of an enumeration one by one', () => {
    expect(keysIn('in groups of 3,4 and 5', 'en')).toEqual(['3', '4', '5']);
  });

  it('leaves figures that are part of a name or code alone', () => {
    expect(keysIn('COVID-19 and CO2 are not counted, nor is the G20.', 'en')).toEqual([]);
    expect(keysIn('应对2019冠状病毒病', 'zh')).toEqual([]);
  });

  it('takes the days of an Italian range for days', () => {
    expect(keysIn('dall’8 all’11 giugno', 'it')).toEqual(['--06-08', '--06-11']);
  });

  it('leaves decades alone, which every language writes in its own way', () => {
    for (const [language, text] of [
      ['en', 'in the 1990s'],
      ['fr', 'dans les années 1990'],
      ['ru', 'в 1990-х годах'],
      ['zh', '在1990年代'],
      ['zh', '20世纪90年代'],
    ] as const)
      expect(keysIn(text, language)).toEqual([]);
  });
});

describe('numbers in words', () => {
  it.each([
    ['en', 'at its eighty-first session'],
    ['fr', 'à sa quatre-vingt-unième session'],
    ['es', 'en su octogésimo primer período de sesiones'],
    ['ru', 'на своей восемьдесят первой сессии'],
    ['ar', 'في دورتها الحادية والثمانين'],
    ['zh', '第八十一届会议'],
    ['de', 'auf ihrer einundachtzigsten Tagung'],
    ['it', 'nella sua ottantunesima sessione'],
    ['pt', 'na sua octogésima primeira sessão'],
    ['en', 'at its 81st session'],
    ['fr', 'à sa 81e session'],
    ['ru', 'на 81-й сессии'],
    ['es', 'en su 81.º período de sesiones'],
  ])('%s: 81 in “%s”', (language, text) => {
    expect(keysIn(text, language)).toEqual(['81']);
  });

  it.each([
    ['en', 'three hundred and forty-five thousand six hundred and seventy-eight'],
    ['fr', 'trois cent quarante-cinq mille six cent soixante-dix-huit'],
    ['es', 'trescientos cuarenta y cinco mil seiscientos setenta y ocho'],
    ['ru', 'триста сорок пять тысяч шестьсот семьдесят восемь'],
    ['ar', 'ثلاثمائة وخمسة وأربعون ألفا وستمائة وثمانية وسبعون'],
    ['zh', '三十四万五千六百七十八'],
    ['de', 'dreihundertfünfundvierzigtausendsechshundertachtundsiebzig'],
    ['it', 'trecentoquarantacinquemilaseicentosettantotto'],
    ['pt', 'trezentos e quarenta e cinco mil seiscentos e setenta e oito'],
  ])('%s: 345678', (language, text) => {
    expect(keysIn(text, language)).toEqual(['345678']);
  });

  it('keeps neighbouring numbers apart', () => {
    expect(keysIn('between one hundred and five hundred metres', 'en')).toEqual(['100', '500 m']);
    expect(keysIn('entre veinte y treinta días', 'es')).toEqual(['20', '30 d']);
  });

  it('does not take articles, pronouns and idioms for numbers', () => {
    expect(keysIn('On the one hand a third party, first of all; on the second hand two.', 'en')).toEqual([]);
    expect(keysIn('un des deux, d’une part, une tierce partie', 'fr')).toEqual([]);
    expect(keysIn('一切都十分统一，万一第三方不同意', 'zh')).toEqual([]);
  });

  it('reads shares in words', () => {
    for (const [language, text] of [
      ['en', 'a two-thirds majority'],
      ['fr', 'la majorité des deux tiers'],
      ['es', 'una mayoría de dos tercios'],
      ['ru', 'большинство в две трети'],
      ['ar', 'بأغلبية الثلثين'],
      ['zh', '三分之二多数'],
      ['de', 'eine Zweidrittelmehrheit'],
    ] as const)
      expect(keysIn(text, language)).toEqual(['2/3']);
  });
});

describe('quantities', () => {
  it.each([
    ['en', '30 per cent'],
    ['en', 'thirty percent'],
    ['fr', '30 pour cent'],
    ['fr', '30 %'],
    ['es', 'treinta por ciento'],
    ['ru', '30 процентов'],
    ['ar', '30 في المائة'],
    ['zh', '百分之三十'],
    ['zh', '30%'],
    ['de', '30 Prozent'],
    ['tr', '%30'],
  ])('%s: 30 %% in “%s”', (language, text) => {
    expect(keysIn(text, language)).toEqual(['30%']);
  });

  it.each([
    ['en', 'EUR 5,000', '5000 EUR'],
    ['fr', '5 000 euros', '5000 EUR'],
    ['de', '5.000 €', '5000 EUR'],
    ['zh', '5 000欧元', '5000 EUR'],
    ['en', 'US$ 5 million', '5000000 USD'],
    ['fr', '5 millions de dollars', '5000000 $'],
    ['fr', '4,7 millions d’euros', '4700000 EUR'],
    ['it', '2 milioni d’ettari', '2000000 ha'],
    ['zh', '五百万美元', '5000000 USD'],
  ])('%s: %s', (language, text, key) => {
    expect(keysIn(text, language)).toEqual([key]);
  });
});

describe('units of measure and time', () => {
  it.each([
    ['en', 'within thirty (30) days of receipt', '30 30 d'],
    ['en', 'a 30-day period', '30 d'],
    ['de', 'eine dreißigtägige Frist', '30 d'],
    ['ru', 'в тридцатидневный срок', '30 d'],
    ['ru', 'двадцатипятилетний договор', '25 y'],
    ['zh', '自收到之日起三十天内', '30 d'],
    ['ar', 'في غضون ثلاثين يوما', '30 d'],
    ['en', 'an area of 12 km² and 200 nautical miles', '12 km² 200 nmi'],
    ['fr', 'une superficie de 12 kilomètres carrés et 200 milles marins', '12 km² 200 nmi'],
    ['zh', '面积12平方公里，宽200海里', '12 km² 200 nmi'],
    ['en', 'kept at 20 °C', '20 °C'],
    ['fr', 'conservé à 20 degrés Celsius', '20 °C'],
    ['fr', 'en 2020, les années suivantes', '2020'],
    ['ru', 'в 2020 году', '2020'],
  ])('%s: %s', (language, text, keys) => {
    expect(keysIn(text, language).join(' ')).toBe(keys);
  });

  it.each([
    ['en', 'it lasts two and a half years', '2.5 y'],
    ['fr', 'elle dure deux ans et demi', '2.5 y'],
    ['de', 'sie dauert zweieinhalb Jahre', '2.5 y'],
    ['ru', 'она длится два с половиной года', '2.5 y'],
    ['zh', '为期两年半', '2.5 y'],
    ['en', 'over one and a half million people', '1500000'],
    ['fr', 'plus d’un million et demi de personnes', '1500000'],
    ['ru', 'более полутора миллионов человек', '1500000'],
    ['de', 'über eine halbe Million Menschen', '500000'],
  ])('%s: a half in “%s”', (language, text, key) => {
    expect(keysIn(text, language)).toEqual([key]);
  });
});

describe('decimals, signs and shares', () => {
  it.each([
    ['en', 'a rate of three point one four', '3.14'],
    ['fr', 'un taux de trois virgule quatorze', '3.14'],
    ['de', 'ein Satz von drei Komma fünf', '3.5'],
    ['ru', 'ставка три целых пять десятых', '3.5'],
    ['zh', '比率为三点一四', '3.14'],
    ['zh', '占百分之三十五点五', '35.5%'],
    ['zh', '占三成五', '35%'],
    ['zh', '气温为零下五度', '-5'],
    ['en', 'it fell to minus twelve degrees', '-12'],
    ['fr', 'la température est tombée à moins 12 degrés', '-12'],
    ['fr', 'au moins 12 personnes', '12'],
    ['es', 'al menos 12 personas', '12'],
    ['en', 'seven eighths of the votes', '7/8'],
    ['fr', 'les sept huitièmes des voix', '7/8'],
    ['de', 'sieben Achtel der Stimmen', '7/8'],
    ['ru', 'семь восьмых голосов', '7/8'],
    ['it', 'i sette ottavi dei voti', '7/8'],
    ['en', 'about ⅔ of the votes', '2/3'],
    ['fr', 'une part de 35 p. 100', '35%'],
    ['fr', 'voir p. 100', '100'],
    ['en', 'a 35-percent share', '35%'],
    ['ru', '35-процентная доля', '35%'],
  ])('%s: %s', (language, text, key) => {
    expect(keysIn(text, language)).toEqual([key]);
  });

  it.each([
    ['en', 'a loan of $1.2bn', '1200000000 $'],
    ['fr', 'un prêt de 5 M€', '5000000 EUR'],
    ['de', 'ein Kredit von 5 Mio. €', '5000000 EUR'],
    ['ru', 'заем в 5 млн. долл. США', '5000000 USD'],
    ['zh', '贷款人民币5万元', '50000 CNY'],
    ['en', 'a price of C$20 or R$30', '20 CAD 30 BRL'],
  ])('%s: %s', (language, text, keys) => {
    expect(keysIn(text, language).join(' ')).toBe(keys);
  });
});

describe('ranges', () => {
  it.each([
    ['en', 'between 3 and 5 million euros', '3000000 5000000 EUR'],
    ['fr', 'de 3 à 5 millions d’euros', '3000000 5000000 EUR'],
    ['de', '3 bis 5 Millionen Euro', '3000000 5000000 EUR'],
    ['ru', 'от 3 до 5 млн евро', '3000000 5000000 EUR'],
    ['zh', '300万至500万欧元', '3000000 5000000 EUR'],
    ['en', 'EUR 3–5 million', '3000000 EUR 5000000'],
    ['en', 'gates 3 to 5, a million visitors', '3 5 1000000'],
  ])('%s: %s', (language, text, keys) => {
    expect(keysIn(text, language).join(' ')).toBe(keys);
  });
});

describe('signs of units in each script', () => {
  it.each([
    ['ru', '45 кг, 12 км и 7 га', '45 kg 12 km 7 ha'],
    ['ru', 'в 2011 г. он прошел 3 км', '2011 3 km'],
    ['ar', 'على بعد 12 كم ووزنه 45 كغ', '12 km 45 kg'],
    ['ar', 'دفع 1,5 مليون يورو', '1500000 EUR'],
    ['ar', 'المواد 3، 4 و5', '3 4 5'],
    ['zh', '气温为-5℃，水温15℃', '-5 °C 15 °C'],
    ['zh', '第3-5页', '3 5'],
    ['fr', '5 millions d’hectares', '5000000 ha'],
  ])('%s: %s', (language, text, keys) => {
    expect(keysIn(text, language).join(' ')).toBe(keys);
  });
});

describe('dates in other forms', () => {
  it.each([
    ['ru', 'Работа шла с 3 по 5 мая 2020 г.', '2020-05-03 2020-05-05'],
    ['de', 'Sie tagte vom 3.–5. Mai 2020.', '2020-05-03 2020-05-05'],
    ['de', 'Sie tagte am 19. 12. 2023.', '2023-12-19'],
    ['de', 'vom 30. Juni bis zum 2. Juli 2011', '2011-06-30 2011-07-02'],
    ['es', 'Entró en vigor el 1.º de junio de 2011.', '2011-06-01'],
    ['en', 'It met on 19-Dec-2023.', '2023-12-19'],
    ['ar', 'انعقدت الجلسة الساعة 30/15', '15:30'],
  ])('%s: %s', (language, text, keys) => {
    expect(keysIn(text, language).join(' ')).toBe(keys);
  });
});

describe('numbers of acts', () => {
  it('are the same whatever the Union is called', () => {
    for (const [language, text] of [
      ['en', 'under Directive 2011/83/EU'],
      ['fr', 'au titre de la directive 2011/83/UE'],
      ['de', 'nach der Richtlinie 2011/83/EU'],
    ] as const)
      expect(keysIn(text, language)).toEqual(['2011/83']);
    expect(keysIn('see CELEX 32016R0679 for it', 'en')).toEqual(['32016R0679']);
  });
});

describe('Roman numerals', () => {
  it('are read only where they number something', () => {
    expect(keysIn('See Chapter IV and annex II; I am fine, says Part C.', 'en')).toEqual(['4', '2']);
    expect(keysIn('au XIXe siècle', 'fr')).toEqual(['19']);
    expect(keysIn('en el siglo XX', 'es')).toEqual(['20']);
    expect(keysIn('в XXI веке', 'ru')).toEqual(['21']);
  });
});

describe('what a label says', () => {
  it('is no value of the text behind it', () => {
    expect(keysIn('12. Requests a report by 2030;', 'en')).toEqual(['2030']);
    expect(keysIn('第三条 缔约国应在十五天内答复。', 'zh')).toEqual(['15 d']);
  });

  it('excuses a version that numbers in its text', () => {
    expect(findValues('8. Il giardino', 'it').hints.has('8')).toBe(true);
  });
});

it('gives places in order that do not overlap', () => {
  const text = 'In Chile, on 5 May 2011, Article 7 of A/65/3 gave 40 per cent to twenty-two towns.';
  const values = valuesOf(text, 'en');
  expect(values.map((value) => text.slice(value.start, value.end))).toEqual([
    'Chile',
    '5 May 2011',
    '7',
    'A/65/3',
    '40 per cent',
    'twenty-two',
  ]);
});
