import { toReviewSheet } from '../../../src/shared/export/office/review-sheet.ts';
import { xliffFiles } from '../../../src/shared/export/xliff/xliff.ts';
import { exportInput } from '../export-input.ts';
import { docx, p, run } from './docx.ts';
import { lines, type PdfOptions, pdf } from './pdf.ts';

/** A sound file with what the plain ones of its format do not have; of the formats that are aligned already, and rules. */
export interface FurtherFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const words = 'The ferry crosses the lake eight times a day from April to October.';
const text = (source: string): Uint8Array => Buffer.from(source, 'utf8');

const links: NonNullable<PdfOptions['links']> = [
  { page: 0, rect: [72, 700, 300, 712], url: 'https://example.org/ferry' },
  { page: 1, rect: [10, 10, 20, 20], url: 'mailto:ferry@example.org' },
];
const dressed = pdf(
  [
    [
      ...lines(72, 750, ['Timetable'], 18),
      { x: 72, y: 700, text: 'Bold', font: 'bold' },
      { x: 100, y: 700, text: 'words and', size: 11 },
      { x: 160, y: 700, text: 'slanted ones', font: 'italic' },
      { x: 230, y: 704, text: '1', size: 6 },
      ...lines(72, 680, [words, words, words]),
      ...lines(72, 90, ['1 A note at the foot.'], 8),
    ],
    [
      ...lines(72, 750, [words.slice(0, 40), words.slice(0, 30)]),
      ...lines(330, 750, [words.slice(0, 40), words.slice(20, 60)]),
      { x: 40, y: 400, text: 'sideways', turned: true },
    ],
  ],
  { links, catalogue: '/Lang (en)' },
);

const inner = docx({ body: p(run('Nets are mended ashore.', '<w:b/>')) });
const joined = docx({
  body: ['a', 'b', 'c', 'd'].map((id) => `${p(run(words))}<w:altChunk r:id="${id}"/>`).join(''),
  chunks: {
    a: ['a.htm', `<html><body><p>The lock opens at <b>six</b>.<table><tr><td>a<td>b</table></body></html>`],
    b: ['b.docx', inner],
    c: ['c.rtf', '{\\rtf1\\ansi Fish is {\\b sold}\\par by weight.\\par}'],
    d: ['d.txt', 'Ice is free.\r\nSalt is not.\r\n'],
  },
});

const cues = Array.from(
  { length: 8 },
  (_, at) =>
    `${at + 1}\n00:00:${10 + at}.000 --> 00:00:${10 + at}.900 align:start line:80%\n<v Anna><i>The ferry</i> leaves <b>${at}</b>\n- at &lt;nine&gt;\n`,
);
const vtt = `WEBVTT - Ferry\n\nSTYLE\n::cue { color: red }\n\nNOTE a note\n\n${cues.join('\n')}`;
const srt = cues.join('\n').replaceAll('.000', ',000').replaceAll('.900', ',900').replaceAll('<v Anna>', '');

const inline =
  'A <bpt i="1" type="bold">&lt;b&gt;</bpt>fine<ept i="1">&lt;/b&gt;</ept> <hi type="x-superscript">2</hi> <ph type="lb"/>day<it pos="begin" type="italic">x</it> <sub>or two</sub>';
const unit = (at: number) =>
  `<tu tuid="${at}" creationdate="20260101T000000Z"><note>n</note><prop type="x-c">p</prop><tuv xml:lang="en-US"><seg>${inline} ${at}</seg></tuv><tuv xml:lang="fr"><seg>Un <hi>beau</hi> jour ${at}</seg></tuv></tu>`;
const tmx = `<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="en-US" datatype="xml"/><body>\n${[1, 2, 3, 4, 5, 6].map(unit).join('\n')}\n</body></tmx>`;

const aligned = exportInput(
  ['en', 'fr', 'zh'],
  [
    ['Boats leave early.', 'Les bateaux partent tôt.', '船很早出发。'],
    [['Two', 'parts & more'], 'Deux parties', '两部分'],
    ['Last one.', '', '最后。'],
  ],
);
const xliff = (version: '1.2' | '2.1') => {
  const [file] = xliffFiles(aligned, { xliff: version }).files();
  return text(String(file?.content));
};

const termBase = `<?xml version="1.0"?><martif type="TBX"><text><body>${[1, 2, 3]
  .map(
    (at) =>
      `<termEntry id="${at}"><langSet xml:lang="en"><tig><term>ferry ${at}</term></tig></langSet><langSet xml:lang="fr"><ntig><termGrp><term>bac ${at}</term></termGrp></ntig></langSet></termEntry>`,
  )
  .join('')}</body></text></martif>`;

const srx = String.raw`<?xml version="1.0"?>
<srx xmlns="http://www.lisa.org/srx20" version="2.0"><header segmentsubflows="yes" cascade="yes"/><body><languagerules>
<languagerule languagerulename="English"><rule break="no"><beforebreak>\b(?:Mr|No)\.</beforebreak><afterbreak>\h</afterbreak></rule></languagerule>
<languagerule languagerulename="All"><rule break="yes"><beforebreak>[.?!]+[\p{Pe}\p{Pf}"]*+</beforebreak><afterbreak>\s+\P{Ll}</afterbreak></rule>
<rule break="yes"><beforebreak>[\x{3002}\uFF01]</beforebreak><afterbreak></afterbreak></rule>
<rule break="yes"><beforebreak>(?i:end)[[a-z]&amp;&amp;[^x]]?\Q.)\E</beforebreak><afterbreak>(\s|\n)*</afterbreak></rule></languagerule>
</languagerules><maprules><languagemap languagepattern="[Ee][Nn].*" languagerulename="English"/><languagemap languagepattern=".*" languagerulename="All"/></maprules></body></srx>`;

export const further: readonly FurtherFile[] = [
  { name: 'dressed.pdf', bytes: dressed },
  { name: 'joined.docx', bytes: joined },
  { name: 'dressed.srt', bytes: text(srt) },
  { name: 'dressed.vtt', bytes: text(vtt) },
  { name: 'memory.tmx', bytes: text(tmx) },
  { name: 'one.xlf', bytes: xliff('1.2') },
  { name: 'two.xliff', bytes: xliff('2.1') },
  { name: 'sheet.xlsx', bytes: toReviewSheet(aligned, {}).content },
  {
    name: 'table.csv',
    bytes: text('en,fr\r\n"Boats, all of them",Bateaux\r\n"a ""quoted"" word","deux\nlignes"\r\n'),
  },
  { name: 'table.tsv', bytes: text('en\tfr\nBoats\tBateaux\nNets\tFilets\n') },
  { name: 'terms.tbx', bytes: text(termBase) },
  { name: 'rules.srx', bytes: text(srx) },
];
