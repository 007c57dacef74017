/** A paragraph of the sample: text with `^` where the footnote is referred to and `*…*` around bold words. */
export interface SampleBlock {
  readonly kind: 'title' | 'heading' | 'plain' | 'numbered' | 'lettered' | 'row';
  readonly text: string;
  /** Cells of a row. */
  readonly cells?: readonly string[];
}

export interface Sample {
  readonly language: string;
  readonly blocks: readonly SampleBlock[];
  readonly footnote: string;
  /** How its automatic numbers look: paragraphs and items below them, with Word's names for the kinds of number. */
  readonly numbered: readonly [format: string, text: string];
  readonly lettered: readonly [format: string, text: string];
  /** The printed numbers, in order. */
  readonly labels: readonly string[];
}

type Texts = readonly [kind: SampleBlock['kind'], text: string, ...cells: string[]][];

function sample(
  language: string,
  texts: Texts,
  footnote: string,
  numbers: Pick<Sample, 'numbered' | 'lettered' | 'labels'>,
): Sample {
  const blocks = texts.map(([kind, text, ...cells]) => ({ kind, text, ...(cells.length > 0 && { cells }) }));
  return { language, blocks, footnote, ...numbers };
}

/** One invented agreement in three languages, with everything that documents are made of. */
export const samples: readonly Sample[] = [
  sample(
    'en',
    [
      ['title', 'Agreement on the ferry of Lake Orsana'],
      [
        'plain',
        'The towns of Tarsk and Velmir, which have shared the lake for four hundred years, have agreed on what follows.',
      ],
      ['heading', 'Of the service'],
      [
        'numbered',
        'The ferry crosses the lake *eight times* a day from April to October, and three times a day in the other months.',
      ],
      ['numbered', 'A crossing may be left out only^ in one of these cases:'],
      ['lettered', 'when the wind is stronger than force seven;'],
      ['lettered', 'when the ice is thicker than ten centimetres;'],
      ['lettered', 'when the harbour master of either town so orders.'],
      ['heading', 'Of the fares'],
      [
        'numbered',
        'The fares are those of the table below; children under six years of age travel free of charge.',
      ],
      ['row', '', 'Grown-ups', '4 euros'],
      ['row', '', 'Bicycles', '2 euros'],
      ['plain', 'Done at Tarsk on 3 May 2024, in three languages, each text being equally true.'],
    ],
    'Notice of it is given at both landing stages two hours before.',
    {
      numbered: ['decimal', '%1.'],
      lettered: ['lowerLetter', '(%2)'],
      labels: ['1.', '2.', '(a)', '(b)', '(c)', '3.'],
    },
  ),
  sample(
    'fr',
    [
      ['title', 'Accord sur le bac du lac Orsana'],
      [
        'plain',
        'Les villes de Tarsk et de Velmir, qui partagent le lac depuis quatre cents ans, sont convenues de ce qui suit.',
      ],
      ['heading', 'Du service'],
      [
        'numbered',
        'Le bac traverse le lac *huit fois* par jour d’avril à octobre, et trois fois par jour les autres mois.',
      ],
      ['numbered', 'Une traversée ne peut être supprimée^ que dans l’un des cas suivants :'],
      ['lettered', 'lorsque le vent dépasse la force sept ;'],
      ['lettered', 'lorsque l’épaisseur de la glace dépasse dix centimètres ;'],
      ['lettered', 'lorsque le capitaine du port de l’une des villes l’ordonne.'],
      ['heading', 'Des tarifs'],
      [
        'numbered',
        'Les tarifs sont ceux du tableau ci-dessous ; les enfants de moins de six ans voyagent gratuitement.',
      ],
      ['row', '', 'Adultes', '4 euros'],
      ['row', '', 'Bicyclettes', '2 euros'],
      ['plain', 'Fait à Tarsk le 3 mai 2024, en trois langues, chaque texte faisant également foi.'],
    ],
    'Avis en est donné aux deux embarcadères deux heures auparavant.',
    {
      numbered: ['decimal', '%1.'],
      lettered: ['lowerLetter', '%2)'],
      labels: ['1.', '2.', 'a)', 'b)', 'c)', '3.'],
    },
  ),
  sample(
    'zh',
    [
      ['title', '奥尔萨纳湖渡轮协定'],
      ['plain', '塔尔斯克市和韦尔米尔市共享此湖已有四百年，现商定如下。'],
      ['heading', '渡轮服务'],
      ['numbered', '渡轮四月至十月每天横渡湖面*八次*，其他月份每天三次。'],
      ['numbered', '只有在下列情形之一时方可取消航次^：'],
      ['lettered', '风力超过七级；'],
      ['lettered', '冰层厚度超过十厘米；'],
      ['lettered', '任一城市的港务长下令取消。'],
      ['heading', '票价'],
      ['numbered', '票价见下表；六岁以下儿童免费乘船。'],
      ['row', '', '成人', '四欧元'],
      ['row', '', '自行车', '两欧元'],
      ['plain', '二〇二四年五月三日订于塔尔斯克，以三种文字写成，各种文本同等作准。'],
    ],
    '应提前两小时在两个码头发出通知。',
    {
      numbered: ['chineseCountingThousand', '第%1条'],
      lettered: ['chineseCounting', '（%2）'],
      labels: ['第一条', '第二条', '（一）', '（二）', '（三）', '第三条'],
    },
  ),
];

/** The units of a sample as people make them: kind of block, number and text. */
export function unitsOf({
  blocks,
  labels,
  footnote,
}: Sample): readonly (readonly [label: string, text: string])[] {
  let next = 0;
  const units = blocks.flatMap(({ kind, text, cells }): (readonly [string, string])[] => {
    if (cells !== undefined) return cells.map((cell) => ['', cell]);
    const clean = text.replace(/[*^]/g, '');
    return kind === 'numbered' || kind === 'lettered'
      ? [[labels[next]!, `${labels[next++]} ${clean}`]]
      : [['', clean]];
  });
  return [...units, ['1', footnote]];
}

/** A text cut at its bold words and at the reference to the footnote. */
export function pieces(text: string): readonly (string | { readonly bold: string } | 'note')[] {
  return text
    .split(/(\*[^*]+\*|\^)/)
    .filter((piece) => piece !== '')
    .map((piece) => (piece === '^' ? 'note' : piece.startsWith('*') ? { bold: piece.slice(1, -1) } : piece));
}
