import { between, oneOf, type Random } from './random.ts';
import type { Bead } from './samples.ts';

/** Values for one sentence, the same in every language. */
interface Slots {
  readonly amount: number;
  readonly count: number;
  readonly share: number;
  readonly year: number;
  readonly day: number;
  readonly month: number;
  readonly article: number;
  readonly paragraph: number;
  readonly symbol: string;
  readonly resolution: string;
  readonly session: number;
}

type Sentence = Readonly<Record<string, (slots: Slots) => string>>;

const sessions: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  25: {
    en: 'twenty-fifth',
    fr: 'vingt-cinquième',
    es: 'vigésimo quinto',
    ru: 'двадцать пятой',
    zh: '二十五',
    ar: 'الخامسة والعشرين',
    de: 'fünfundzwanzigsten',
    it: 'venticinquesima',
    pt: 'vigésima quinta',
  },
  38: {
    en: 'thirty-eighth',
    fr: 'trente-huitième',
    es: 'trigésimo octavo',
    ru: 'тридцать восьмой',
    zh: '三十八',
    ar: 'الثامنة والثلاثين',
    de: 'achtunddreißigsten',
    it: 'trentottesima',
    pt: 'trigésima oitava',
  },
  71: {
    en: 'seventy-first',
    fr: 'soixante et onzième',
    es: 'septuagésimo primer',
    ru: 'семьдесят первой',
    zh: '七十一',
    ar: 'الحادية والسبعين',
    de: 'einundsiebzigsten',
    it: 'settantunesima',
    pt: 'septuagésima primeira',
  },
  94: {
    en: 'ninety-fourth',
    fr: 'quatre-vingt-quatorzième',
    es: 'nonagésimo cuarto',
    ru: 'девяносто четвертой',
    zh: '九十四',
    ar: 'الرابعة والتسعين',
    de: 'vierundneunzigsten',
    it: 'novantaquattresima',
    pt: 'nonagésima quarta',
  },
};

const number = (language: string, value: number) =>
  new Intl.NumberFormat(language === 'ar' ? 'ar-EG' : language, { useGrouping: 'always' }).format(value);

function date(language: string, { year, month, day }: Slots): string {
  const time = Date.UTC(year, month - 1, day);
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory' }).format(
    time,
  );
}

function monthOf(language: string, { year, month }: Slots): string {
  const time = Date.UTC(year, month - 1, 15);
  const parts = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    calendar: 'gregory',
  }).formatToParts(time);
  return parts.find((part) => part.type === 'month')?.value ?? '';
}

const sentences: readonly Sentence[] = [
  {
    en: (s) => `The fund paid ${number('en', s.amount)} euros to ${s.count} families in ${s.year}.`,
    fr: (s) => `En ${s.year}, le fonds a versé ${number('fr', s.amount)} euros à ${s.count} familles.`,
    es: (s) => `En ${s.year} el fondo pagó ${number('es', s.amount)} euros a ${s.count} familias.`,
    ru: (s) => `В ${s.year} году фонд выплатил ${number('ru', s.amount)} евро ${s.count} семьям.`,
    zh: (s) => `${s.year}年，基金向${s.count}个家庭支付了${number('zh', s.amount)}欧元。`,
    ar: (s) => `وفي عام ${s.year}، دفع الصندوق ${number('ar', s.amount)} يورو إلى ${s.count} أسرة.`,
    de: (s) => `Im Jahr ${s.year} zahlte der Fonds ${number('de', s.amount)} Euro an ${s.count} Familien.`,
    it: (s) => `Nel ${s.year} il fondo ha versato ${number('it', s.amount)} euro a ${s.count} famiglie.`,
    pt: (s) => `Em ${s.year}, o fundo pagou ${number('pt', s.amount)} euros a ${s.count} famílias.`,
  },
  {
    en: (s) => `Article ${s.article}, paragraph ${s.paragraph}, entered into force on ${date('en', s)}.`,
    fr: (s) =>
      `Le paragraphe ${s.paragraph} de l’article ${s.article} est entré en vigueur le ${date('fr', s)}.`,
    es: (s) => `El párrafo ${s.paragraph} del artículo ${s.article} entró en vigor el ${date('es', s)}.`,
    ru: (s) => `Пункт ${s.paragraph} статьи ${s.article} вступил в силу ${date('ru', s)}`,
    zh: (s) => `第${s.article}条第${s.paragraph}款于${date('zh', s)}生效。`,
    ar: (s) => `دخلت الفقرة ${s.paragraph} من المادة ${s.article} حيز النفاذ في ${date('ar', s)}.`,
    de: (s) => `Artikel ${s.article} Absatz ${s.paragraph} ist am ${date('de', s)} in Kraft getreten.`,
    it: (s) => `L’articolo ${s.article}, paragrafo ${s.paragraph}, è entrato in vigore il ${date('it', s)}.`,
    pt: (s) => `O parágrafo ${s.paragraph} do artigo ${s.article} entrou em vigor em ${date('pt', s)}.`,
  },
  {
    en: (s) =>
      `About ${s.share} per cent of the ${s.count} wells on the island were dry by ${monthOf('en', s)} ${s.year}.`,
    fr: (s) =>
      `En ${monthOf('fr', s)} ${s.year}, quelque ${s.share} % des ${s.count} puits de l’île étaient à sec.`,
    es: (s) =>
      `En ${monthOf('es', s)} de ${s.year}, alrededor del ${s.share} % de los ${s.count} pozos de la isla estaban secos.`,
    ru: (s) =>
      `К ${monthOf('ru', s)} ${s.year} года около ${s.share} процентов из ${s.count} колодцев острова высохли.`,
    zh: (s) => `到${s.year}年${s.month}月，岛上${s.count}口井中约有${s.share}%已经干涸。`,
    ar: (s) =>
      `وبحلول ${monthOf('ar', s)} ${s.year}، كان نحو ${s.share} في المائة من آبار الجزيرة البالغ عددها ${s.count} قد جف.`,
    de: (s) =>
      `Bis ${monthOf('de', s)} ${s.year} waren rund ${s.share} Prozent der ${s.count} Brunnen der Insel trocken.`,
    it: (s) =>
      `A ${monthOf('it', s)} ${s.year} circa il ${s.share} per cento dei ${s.count} pozzi dell’isola era secco.`,
    pt: (s) =>
      `Em ${monthOf('pt', s)} de ${s.year}, cerca de ${s.share} por cento dos ${s.count} poços da ilha estavam secos.`,
  },
  {
    en: (s) =>
      `Recalling resolution ${s.resolution} of ${date('en', s)} and the report in document ${s.symbol},`,
    fr: (s) =>
      `Rappelant la résolution ${s.resolution} du ${date('fr', s)} et le rapport publié sous la cote ${s.symbol},`,
    es: (s) =>
      `Recordando la resolución ${s.resolution}, de ${date('es', s)}, y el informe que figura en el documento ${s.symbol},`,
    ru: (s) =>
      `ссылаясь на резолюцию ${s.resolution} от ${date('ru', s)} и доклад, содержащийся в документе ${s.symbol},`,
    zh: (s) => `回顾${date('zh', s)}第${s.resolution}号决议和${s.symbol}号文件所载的报告，`,
    ar: (s) =>
      `إذ تشير إلى القرار ${s.resolution} المؤرخ ${date('ar', s)} وإلى التقرير الوارد في الوثيقة ${s.symbol}،`,
    de: (s) =>
      `unter Hinweis auf die Resolution ${s.resolution} vom ${date('de', s)} und den Bericht in Dokument ${s.symbol},`,
    it: (s) =>
      `ricordando la risoluzione ${s.resolution} del ${date('it', s)} e la relazione contenuta nel documento ${s.symbol},`,
    pt: (s) =>
      `Recordando a resolução ${s.resolution}, de ${date('pt', s)}, e o relatório que consta do documento ${s.symbol},`,
  },
  {
    en: (s) =>
      `The board shall report on chapter ${s.article} at its ${sessions[s.session]?.en} session, within ${s.count} days.`,
    fr: (s) =>
      `Le conseil rendra compte du chapitre ${s.article} à sa ${sessions[s.session]?.fr} session, dans un délai de ${s.count} jours.`,
    es: (s) =>
      `La junta informará sobre el capítulo ${s.article} en su ${sessions[s.session]?.es} período de sesiones, en un plazo de ${s.count} días.`,
    ru: (s) =>
      `Совет представляет доклад о главе ${s.article} на своей ${sessions[s.session]?.ru} сессии в течение ${s.count} дней.`,
    zh: (s) =>
      `理事会应在第${sessions[s.session]?.zh}届会议上就第${s.article}章提出报告，期限为${s.count}天。`,
    ar: (s) =>
      `يقدم المجلس تقريرا عن الفصل ${s.article} في دورته ${sessions[s.session]?.ar} في غضون ${s.count} يوما.`,
    de: (s) =>
      `Der Rat berichtet auf seiner ${sessions[s.session]?.de} Tagung binnen ${s.count} Tagen über Kapitel ${s.article}.`,
    it: (s) =>
      `Il consiglio riferisce sul capitolo ${s.article} nella sua ${sessions[s.session]?.it} sessione, entro ${s.count} giorni.`,
    pt: (s) =>
      `O conselho informará sobre o capítulo ${s.article} em sua ${sessions[s.session]?.pt} sessão, no prazo de ${s.count} dias.`,
  },
];

/** Sentences in nine languages with random numbers, dates and references, each written as its language writes them. */
export function inventedBeads(random: Random, count = 200): readonly Bead[] {
  return Array.from({ length: count }, () => {
    const slots = slotsFrom(random);
    const sentence = oneOf(sentences, random) ?? {};
    return Object.fromEntries(
      Object.entries(sentence).map(([language, write]) => [language, [write(slots)]]),
    );
  });
}

function slotsFrom(random: Random): Slots {
  return {
    amount: between(1, 9, random) === 1 ? between(1000, 9999, random) : between(10_000, 99_000_000, random),
    count: between(13, 999, random),
    share: between(3, 99, random),
    year: between(1946, 2029, random),
    day: between(1, 28, random),
    month: between(1, 12, random),
    article: between(4, 99, random),
    paragraph: between(1, 30, random),
    symbol: `A/${between(40, 80, random)}/${between(100, 900, random)}`,
    resolution: `${between(40, 80, random)}/${between(1, 300, random)}`,
    session: oneOf([25, 38, 71, 94], random) ?? 25,
  };
}
