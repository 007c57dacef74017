import type { Segment, SegmentKind } from '../../src/shared/model/segment.ts';
import type { Unit } from '../../src/shared/model/unit.ts';

/** One invented text in several languages; rows are what belongs together. */
export interface Row {
  readonly kind?: SegmentKind;
  readonly label?: string;
  readonly en: string;
  readonly fr: string;
  readonly zh: string;
}

export type Tongue = 'en' | 'fr' | 'zh';

/** A made-up resolution of a lake commission, its rows numbered from 0. */
export const resolution: readonly Row[] = [
  { kind: 'header', en: 'Commission of the Three Lakes', fr: 'Commission des Trois Lacs', zh: '三湖委员会' },
  { kind: 'header', en: 'TL/2031/18', fr: 'TL/2031/18', zh: 'TL/2031/18' },
  { kind: 'header', en: '4 March 2031', fr: '4 mars 2031', zh: '2031年3月4日' },
  {
    kind: 'title',
    en: 'Protection of the shores of Lake Marvel',
    fr: 'Protection des rives du lac Marvel',
    zh: '保护马维尔湖湖岸',
  },
  { en: 'The Commission,', fr: 'La Commission,', zh: '委员会，' },
  {
    en: 'Recalling its decisions 7/12 of 9 May 2024 and 8/3 of 1 June 2026,',
    fr: 'Rappelant ses décisions 7/12 du 9 mai 2024 et 8/3 du 1er juin 2026,',
    zh: '回顾其2024年5月9日第7/12号决定和2026年6月1日第8/3号决定，',
  },
  {
    en: 'Concerned that the water has fallen by 14 metres since 1998 and that the fishing villages have lost their harbours,',
    fr: 'Préoccupée par la baisse de 14 mètres du niveau de l’eau depuis 1998 et par la perte des ports dans les villages de pêcheurs,',
    zh: '关切地注意到自1998年以来水位下降了14米，渔村已失去港口，',
  },
  {
    label: '1.',
    en: '1. Decides to plant trees along the northern shore before the end of 2033;',
    fr: '1. Décide de planter des arbres le long de la rive nord avant la fin de 2033 ;',
    zh: '1. 决定在2033年年底前沿北岸植树；',
  },
  {
    label: '2.',
    en: '2. Invites the Government of Ostrava to share its maps of the springs with the secretariat;',
    fr: '2. Invite le Gouvernement d’Ostrava à communiquer ses cartes des sources au secrétariat ;',
    zh: '2. 请奥斯特拉瓦政府向秘书处提供其泉源地图；',
  },
  {
    label: '3.',
    en: '3. Asks the secretariat to publish every year a report on the fish, the birds and the quality of the water;',
    fr: '3. Prie le secrétariat de publier chaque année un rapport sur les poissons, les oiseaux et la qualité de l’eau ;',
    zh: '3. 请秘书处每年发表一份关于鱼类、鸟类和水质的报告；',
  },
  {
    label: '4.',
    en: '4. Calls upon the banks of the region to lend 250 million to the villages that build new harbours;',
    fr: '4. Demande aux banques de la région de prêter 250 millions aux villages qui construisent de nouveaux ports ;',
    zh: '4. 呼吁该区域各银行向建造新港口的村庄贷款2.5亿；',
  },
  {
    label: '5.',
    en: '5. Decides to meet again at its twelfth session.',
    fr: '5. Décide de se réunir à nouveau à sa douzième session.',
    zh: '5. 决定在第十二届会议上再次开会。',
  },
  { kind: 'footer', en: '31st meeting', fr: '31e séance', zh: '第31次会议' },
  { kind: 'footer', en: '2 March 2031', fr: '2 mars 2031', zh: '2031年3月2日' },
];

export interface Shape {
  /** Rows this version has, in its order; two joined rows as a list. Default: all. */
  readonly rows?: readonly (number | readonly number[])[];
  /** Printed numbers that differ from the row's own, by row. */
  readonly labels?: Readonly<Record<number, string>>;
  /** Leave out everything but the text. */
  readonly bare?: boolean;
}

/** The segments of one version; ids end with the rows they hold: `fr:7+8`. */
export function version(language: Tongue, shape: Shape = {}): Segment[] {
  const order = shape.rows ?? resolution.map((_, at) => at);
  return order.map((entry) => {
    const rows = typeof entry === 'number' ? [entry] : entry;
    const first = resolution[rows[0] ?? 0]!;
    const printed = shape.labels?.[rows[0] ?? 0] ?? first.label;
    const words = rows.map((row) => resolution[row]![language]);
    const text = words.join(language === 'zh' ? '' : ' ');
    const shown =
      first.label !== undefined && printed !== undefined ? text.replace(first.label, printed) : text;
    const named = printed !== undefined && shape.bare !== true;
    return {
      id: `${language}:${rows.join('+')}`,
      kind: shape.bare === true ? 'paragraph' : (first.kind ?? 'paragraph'),
      text: shown,
      spans: [],
      ...(named ? { label: printed, path: [printed.replace('.', '')] } : {}),
    };
  });
}

/** Units as short strings, one version after the other: "7 · 7+8 · –". */
export function shown(units: readonly Unit[], languages: readonly string[]): string[] {
  return units.map((unit) =>
    languages
      .map((language) => (unit.segments[language] ?? []).map((id) => id.split(':')[1]).join(' ') || '–')
      .join(' · '),
  );
}
