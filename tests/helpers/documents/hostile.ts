import { docx, docxEntries, level, lists, numbered, p, run, zip } from './docx.ts';
import { further } from './further.ts';
import { odt, odtEntries } from './odt.ts';
import { lines, pdf } from './pdf.ts';
import { packedZeros, rawEntries, rawZip } from './raw-zip.ts';

/** A file that means no good, or has come to harm. */
export interface HostileFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const words =
  'The ferry crosses the lake eight times a day from April to October, and three times in the other months.';
const text = (source: string): Uint8Array => Buffer.from(source, 'utf8');
const depth = 10_000;
const address = 'http://127.0.0.1:9/triglot';

const goodDocx = docx({
  body: Array.from({ length: 12 }, (_, at) => p(`${words} ${at}`, numbered(1, at % 2))).join(''),
  numbering: lists([[level(0, 'decimal', '%1.'), level(1, 'lowerLetter', '(%2)')]]),
});
const goodOdt = odt({ body: `<text:p>${words}</text:p>`.repeat(12) });
const goodPdf = pdf([
  lines(
    72,
    750,
    Array.from({ length: 12 }, () => words.slice(0, 70)),
  ),
]);
const goodRtf = text(
  String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Times;}}${`${words}\\par `.repeat(12)}}`,
);
const goodHtml = text(`<!doctype html><html><body>${`<p>${words}`.repeat(12)}</html>`);
const goodSrt = text(
  Array.from(
    { length: 12 },
    (_, at) => `${at + 1}\n00:00:${10 + at},000 --> 00:00:${10 + at},900\n${words}\n`,
  ).join('\n'),
);
const goodText = text(`${words}\n\n`.repeat(12));
const goodMarkdown = text(
  `# Ferry\n\n${`${words} **bold**\n\n`.repeat(12)}| a | b |\n|---|---|\n| c | d |\n`,
);

/** A sound file of every format that is read. */
export const sound: readonly HostileFile[] = [
  { name: 'a.docx', bytes: goodDocx },
  { name: 'a.odt', bytes: goodOdt },
  { name: 'a.pdf', bytes: goodPdf },
  { name: 'a.rtf', bytes: goodRtf },
  { name: 'a.html', bytes: goodHtml },
  { name: 'a.srt', bytes: goodSrt },
  { name: 'a.txt', bytes: goodText },
  { name: 'a.md', bytes: goodMarkdown },
];

const every: readonly HostileFile[] = [...sound, ...further];

/** Every file of the corpus, the same in every run. */
export function hostileFiles(): readonly HostileFile[] {
  return [
    ...cutShort(),
    ...wrongMagic(),
    ...flipped(),
    ...archives(),
    ...xml(),
    ...nested(),
    ...longLines(),
    ...locked(),
    ...reaching(),
    ...odd(),
  ];
}

/** Files that end too early, at many places. */
function cutShort(): readonly HostileFile[] {
  return every.flatMap(({ name, bytes }) =>
    Array.from({ length: 12 }, (_, at) => ({
      name: `cut-${at}-${name}`,
      bytes: bytes.slice(0, Math.floor((bytes.length * (at + 1)) / 13)),
    })),
  );
}

/** Content of one format under the name and beginning of another. */
function wrongMagic(): readonly HostileFile[] {
  const beginnings = [
    'PK\u0003\u0004',
    '%PDF-1.7\n',
    '{\\rtf1 ',
    '<!doctype html>',
    '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1',
  ];
  return every.flatMap(({ name, bytes }) =>
    beginnings.map((beginning, at) => ({
      name: `magic-${at}-${name}`,
      bytes: Buffer.concat([Buffer.from(beginning, 'latin1'), bytes]),
    })),
  );
}

/** Files with bytes changed at regular places. */
function flipped(): readonly HostileFile[] {
  return every.flatMap(({ name, bytes }) =>
    [3, 17, 101, 997].flatMap((step) =>
      [0xff, 0x20].map((mask) => {
        const changed = new Uint8Array(bytes);
        for (let at = step; at < changed.length; at += step) changed[at] = changed[at]! ^ mask;
        return { name: `flip-${step}-${mask}-${name}`, bytes: changed };
      }),
    ),
  );
}

/** Bombs and tricks of archives. */
function archives(): readonly HostileFile[] {
  const zeros = packedZeros(160 * 1024 * 1024);
  const inDocx = docxEntries({ body: p(words) });
  const inOdt = odtEntries({ body: `<text:p>${words}</text:p>` });
  const bomb = (entries: Readonly<Record<string, string>>, name: string): Uint8Array =>
    rawZip([...rawEntries(entries).filter((entry) => entry.name !== name), { name, data: zeros }]);
  const lying = (said: number): Uint8Array =>
    rawZip(
      rawEntries(inDocx).map((entry) => (entry.name === 'word/document.xml' ? { ...entry, said } : entry)),
    );
  const hidden = (said: number): Uint8Array =>
    rawZip([
      ...rawEntries(inDocx).filter(({ name }) => name !== 'word/document.xml'),
      { name: 'word/document.xml', data: zeros, said },
    ]);
  const many = Array.from({ length: 20_001 }, (_, at) => ({ name: `x/${at}`, data: '' }));
  const tricks = [
    '../../../tmp/triglot-escaped',
    '/tmp/triglot-escaped',
    'C:\\triglot-escaped',
    'word/../../escaped',
    '\u0000',
    '__proto__',
    'constructor',
  ];
  return [
    { name: 'bomb.docx', bytes: bomb(inDocx, 'word/document.xml') },
    { name: 'bomb-unused.docx', bytes: bomb(inDocx, 'word/media/image1.png') },
    { name: 'bomb.odt', bytes: bomb(inOdt, 'content.xml') },
    { name: 'large.docx', bytes: lying(0x7fffffff) },
    { name: 'small.docx', bytes: lying(3) },
    { name: 'hidden.docx', bytes: hidden(1000) },
    { name: 'many.docx', bytes: rawZip([...rawEntries(inDocx), ...many]) },
    ...tricks.flatMap((name, at) => [
      { name: `path-${at}.docx`, bytes: rawZip([...rawEntries(inDocx), { name, data: words }]) },
      { name: `path-${at}.odt`, bytes: rawZip([...rawEntries(inOdt), { name, data: words }]) },
      {
        name: `target-${at}.docx`,
        bytes: zip({
          ...inDocx,
          '_rels/.rels': inDocx['_rels/.rels']!.replace('word/document.xml', name.replace('\u0000', '')),
        }),
      },
    ]),
    { name: 'twice.docx', bytes: rawZip([...rawEntries(inDocx), ...rawEntries(inDocx)]) },
    { name: 'empty-archive.docx', bytes: rawZip([]) },
    { name: 'nothing.docx', bytes: zip({ '[Content_Types].xml': '', '_rels/.rels': '' }) },
  ];
}

/** Tricks of XML, in each part that is read. */
function xml(): readonly HostileFile[] {
  const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${Array.from('bcdefghij', (name, at) => `<!ENTITY ${name} "${`&${'abcdefghij'[at]};`.repeat(10)}">`).join('')}]>`;
  const outside = `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>`;
  const remote = `<!DOCTYPE x SYSTEM "${address}/x.dtd">`;
  const parameter = `<!DOCTYPE x [<!ENTITY % e SYSTEM "${address}/e.dtd"> %e;]>`;
  const entries = docxEntries({
    body: p(words),
    styles: '',
    numbering: '',
    footnotes: '',
    comments: '',
    settings: '',
  });
  const others = odtEntries({ body: `<text:p>${words}</text:p>` });
  const spoilt = (parts: Readonly<Record<string, string>>, ending: string): readonly HostileFile[] =>
    Object.entries(parts)
      .filter(([name]) => /\.(?:xml|rels)$/.test(name))
      .flatMap(([name, content]) => {
        const doctype = (declaration: string) =>
          content.replace('?>', `?>${declaration}`).replace(words, `&a; &e; &j;`);
        const variants = [
          doctype(bomb),
          doctype(outside),
          doctype(remote),
          doctype(parameter),
          content.slice(0, -20),
          content.replace('<', '<<'),
          `${content}${content}`,
          '',
        ];
        return variants.map((variant, at) => ({
          name: `xml-${at}-${name.replaceAll('/', '-')}.${ending}`,
          bytes: zip({ ...parts, [name]: variant }),
        }));
      });
  const alone = further
    .filter(({ name }) => /\.(?:tmx|xlf|xliff|tbx|srx)$/.test(name))
    .flatMap(({ name, bytes }) => {
      const content = Buffer.from(bytes)
        .toString()
        .replace(/^<\?xml[^>]*>/, '');
      return [bomb, outside, remote, parameter].map((declaration, at) => ({
        name: `xml-${at}-${name}`,
        bytes: text(`${declaration}${content.replace(/(<(?:seg|source|term|beforebreak)>)/, '$1&a;&e;&j;')}`),
      }));
    });
  return [...spoilt(entries, 'docx'), ...spoilt(others, 'odt'), ...alone];
}

/** Things within things within things. */
function nested(): readonly HostileFile[] {
  const within = (open: string, close: string, inner: string): string =>
    open.repeat(depth) + inner + close.repeat(depth);
  return [
    {
      name: 'tables.docx',
      bytes: docx({ body: within('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', p(words)) }),
    },
    {
      name: 'controls.docx',
      bytes: docx({ body: within('<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>', p(words)) }),
    },
    { name: 'runs.docx', bytes: docx({ body: p(within('<w:smartTag>', '</w:smartTag>', run(words))) }) },
    {
      name: 'styles.docx',
      bytes: docx({
        body: p(words, '<w:pStyle w:val="A"/>'),
        styles:
          '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>',
      }),
    },
    {
      name: 'fields.docx',
      bytes: docx({
        body: p(`${'<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(depth)}${run(words)}`),
      }),
    },
    {
      name: 'lists.odt',
      bytes: odt({
        body: within(
          '<text:list><text:list-item>',
          '</text:list-item></text:list>',
          `<text:p>${words}</text:p>`,
        ),
      }),
    },
    {
      name: 'spans.odt',
      bytes: odt({ body: `<text:p>${within('<text:span>', '</text:span>', words)}</text:p>` }),
    },
    {
      name: 'codes.tmx',
      bytes: text(
        `<tmx version="1.4"><header srclang="en"/><body><tu><tuv xml:lang="en"><seg>${within('<hi>', '</hi>', words)}</seg></tuv><tuv xml:lang="fr"><seg>Bac</seg></tuv></tu></body></tmx>`,
      ),
    },
    {
      name: 'codes.xlf',
      bytes: text(
        `<xliff version="1.2"><file original="a" source-language="en" target-language="fr" datatype="plaintext"><body>${within('<group>', '</group>', `<trans-unit id="1"><source>${within('<g id="1">', '</g>', words)}</source><target>Bac</target></trans-unit>`)}</body></file></xliff>`,
      ),
    },
    { name: 'groups.rtf', bytes: text(String.raw`{\rtf1 ${within('{', '}', words)}\par}`) },
    { name: 'groups-open.rtf', bytes: text(String.raw`{\rtf1 ${'{\\b '.repeat(30_000)}${words}`) },
    { name: 'notes.rtf', bytes: text(String.raw`{\rtf1 ${within('{\\footnote ', '}', words)}\par}`) },
    ...['div', 'b', 'table', 'ul', 'a', 'sup', 'font', 'p'].map((tag) => ({
      name: `${tag}.html`,
      bytes: text(within(`<${tag}>`, `</${tag}>`, words)),
    })),
    { name: 'cells.html', bytes: text(within('<table><tr><td>', '', words)) },
    { name: 'quotes.md', bytes: text(`${'> '.repeat(depth)}${words}`) },
    {
      name: 'lists.md',
      bytes: text(Array.from({ length: 2000 }, (_, at) => `${' '.repeat(at)}- ${words}`).join('\n')),
    },
    { name: 'brackets.md', bytes: text(`${'['.repeat(depth)}${words}${']'.repeat(depth)}(x)`) },
    { name: 'stars.md', bytes: text(`${'*'.repeat(depth)}${words}${'*'.repeat(depth)}`) },
    {
      name: 'arrays.pdf',
      bytes: pdf([lines(72, 750, [words])], { catalogue: `/X ${within('[', ']', '1')}` }),
    },
    {
      name: 'pages.pdf',
      bytes: text(
        '%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Count 9/Kids[2 0 R]>>endobj trailer<</Root 1 0 R>>',
      ),
    },
    {
      name: 'count.pdf',
      bytes: text(
        '%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Count 99999999/Kids[]>>endobj trailer<</Root 1 0 R>>',
      ),
    },
  ];
}

/** One line, one word, one text without end. */
function longLines(): readonly HostileFile[] {
  const long = 2_000_000;
  const plain = words.repeat(Math.ceil(long / words.length));
  const solid = 'a'.repeat(long);
  return [
    { name: 'line.txt', bytes: text(plain) },
    { name: 'word.txt', bytes: text(solid) },
    { name: 'line.md', bytes: text(`**${plain}`) },
    { name: 'line.html', bytes: text(`<p>${plain}`) },
    { name: 'tag.html', bytes: text(`<p ${'x=1 '.repeat(100_000)}>${words}`) },
    { name: 'line.rtf', bytes: text(`{\\rtf1 ${solid}}`) },
    { name: 'hex.rtf', bytes: text(`{\\rtf1 ${"\\'e9".repeat(200_000)}}`) },
    { name: 'line.srt', bytes: text(`1\n00:00:01,000 --> 00:00:02,000\n${solid}\n`) },
    { name: 'line.docx', bytes: docx({ body: p(plain) }) },
    { name: 'node.docx', bytes: docx({ body: p('a'.repeat(5_000_000)) }) },
    { name: 'line.odt', bytes: odt({ body: `<text:p>${plain}</text:p>` }) },
    { name: 'spaces.odt', bytes: odt({ body: `<text:p>a<text:s text:c="999999999"/>b</text:p>` }) },
    { name: 'lines.txt', bytes: text('\n'.repeat(long)) },
    { name: 'pages.txt', bytes: text('\f'.repeat(200_000) + words) },
    {
      name: 'numbers.docx',
      bytes: docx({
        body: p(words, numbered(1)).repeat(3),
        numbering: lists([
          [level(0, 'upperRoman', '%1'.repeat(2000)).replace('w:val="1"', 'w:val="999999999"')],
        ]),
      }),
    },
  ];
}

/** Files with a password, and files of programs of the past. */
function locked(): readonly HostileFile[] {
  const container = (inside: string, encoding: BufferEncoding = 'latin1'): Uint8Array =>
    Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(504),
      Buffer.from(inside, encoding),
      Buffer.alloc(512),
    ]);
  const manifest =
    '<manifest:manifest xmlns:manifest="m"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';
  return [
    { name: 'locked.docx', bytes: container('EncryptedPackage', 'utf16le') },
    { name: 'old.doc', bytes: container('WordDocument', 'utf16le') },
    { name: 'old.xls', bytes: container('Workbook', 'utf16le') },
    { name: 'locked.odt', bytes: odt({ body: '', more: { 'META-INF/manifest.xml': manifest } }) },
    {
      name: 'locked.pdf',
      bytes: Buffer.concat([
        goodPdf.slice(0, -80),
        text(
          '\ntrailer\n<< /Root 1 0 R /Encrypt << /Filter /Standard /V 1 /R 2 /O (x) /U (y) /P -1 >> >>\n%%EOF',
        ),
      ]),
    },
  ];
}

/** Files that would have something fetched, run or opened. */
function reaching(): readonly HostileFile[] {
  const entries = docxEntries({ body: p(words) });
  const relation = (type: string, mode = ' TargetMode="External"'): string =>
    `<Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${address}/x.xml"${mode}/>`;
  const withRelation = (type: string, mode?: string): Uint8Array =>
    zip({
      ...entries,
      'word/_rels/document.xml.rels': entries['word/_rels/document.xml.rels']!.replace(
        '</Relationships>',
        `${relation(type, mode)}</Relationships>`,
      ),
    });
  return [
    ...[
      'styles',
      'numbering',
      'footnotes',
      'header',
      'attachedTemplate',
      'image',
      'oleObject',
      'aFChunk',
      'subDocument',
    ].flatMap((type) => [
      { name: `external-${type}.docx`, bytes: withRelation(type) },
      { name: `internal-${type}.docx`, bytes: withRelation(type, '') },
    ]),
    {
      name: 'external-main.docx',
      bytes: zip({
        ...entries,
        '_rels/.rels': entries['_rels/.rels']!.replace(
          'Target="word/document.xml"',
          `Target="${address}/d.xml" TargetMode="External"`,
        ),
      }),
    },
    { name: 'macros.docm', bytes: zip({ ...entries, 'word/vbaProject.bin': 'Sub AutoOpen()' }) },
    {
      name: 'dde.docx',
      bytes: docx({
        body: p(
          `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DDEAUTO c:\\\\windows\\\\cmd.exe "/k calc" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(words)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
        ),
      }),
    },
    {
      name: 'include.docx',
      bytes: docx({ body: p(`<w:fldSimple w:instr=" INCLUDETEXT ${address} ">${run(words)}</w:fldSimple>`) }),
    },
    {
      name: 'linked.odt',
      bytes: odt({
        body: `<text:section><text:section-source xlink:href="${address}"/><text:p>${words}</text:p></text:section><draw:frame><draw:image xlink:href="${address}/x.png"/></draw:frame>`,
      }),
    },
    {
      name: 'script.html',
      bytes: text(
        `<p>${words}<script>fetch("${address}")</script><iframe src="${address}"></iframe><img src="${address}"><link rel=stylesheet href="${address}"><meta http-equiv=refresh content="0;url=${address}"><object data="${address}"></object>`,
      ),
    },
    {
      name: 'object.rtf',
      bytes: text(
        String.raw`{\rtf1 {\object\objautlink{\*\objdata 0105000002000000}{\result ${words}}}{\field{\*\fldinst INCLUDEPICTURE "${address}"}{\fldrslt x}}{\*\template ${address}}\par}`,
      ),
    },
    {
      name: 'script.pdf',
      bytes: pdf([lines(72, 750, [words])], {
        catalogue: `/OpenAction << /S /JavaScript /JS (app.launchURL\\("${address}"\\)) >> /AA << /O << /S /URI /URI (${address}) >> >>`,
      }),
    },
    {
      name: 'launch.pdf',
      bytes: pdf([lines(72, 750, [words])], { catalogue: '/OpenAction << /S /Launch /F (/bin/true) >>' }),
    },
    { name: 'attached.md', bytes: text(`![x](${address}) <img src="${address}"> ${words}`) },
  ];
}

/** What else people have in their folders. */
function odd(): readonly HostileFile[] {
  const controls = Array.from({ length: 32 }, (_, at) => String.fromCharCode(at)).join('');
  const endings = ['docx', 'odt', 'pdf', 'rtf', 'html', 'srt', 'txt', 'md'];
  return [
    ...endings.map((ending) => ({ name: `empty.${ending}`, bytes: new Uint8Array(0) })),
    ...endings.map((ending) => ({ name: `blank.${ending}`, bytes: text(' \n\t ') })),
    ...endings.map((ending) => ({ name: `zeros.${ending}`, bytes: new Uint8Array(5000) })),
    ...endings.map((ending) => ({
      name: `noise.${ending}`,
      bytes: Uint8Array.from({ length: 5000 }, (_, at) => (at * at * 31 + 7 * at) % 251),
    })),
    { name: 'controls.html', bytes: text(`<p>${controls}${words}&#0;&#xD800;&#x110000;&#1234567890;`) },
    {
      name: 'controls.rtf',
      bytes: text(
        String.raw`{\rtf1 \u-10179?\u-8704?\u55296?\u999999999999?\u-99999999999?\uc99999 \'zz\' ${words}\par}`,
      ),
    },
    { name: 'controls.srt', bytes: text(`1\n00:00:01,000 --> 00:00:02,000\n${controls}<<<>>>{\\an8\n`) },
    {
      name: 'surrogates.docx',
      bytes: docx({
        body: p(`<w:r><w:sym w:font="Symbol" w:char="D800"/><w:sym w:char="zz"/><w:sym/></w:r>${run(words)}`),
      }),
    },
    {
      name: 'levels.docx',
      bytes: docx({
        body: p(words, numbered(-1, 99)) + p(words, numbered(1, -5)),
        numbering: lists([['<w:lvl w:ilvl="99"/>', '<w:lvl/>']]),
      }),
    },
    {
      name: 'notes.docx',
      bytes: docx({
        body: p(`${run(words)}${'<w:r><w:footnoteReference w:id="1"/></w:r>'.repeat(50)}`),
        footnotes: `<w:footnote w:id="1">${p('<w:r><w:footnoteReference w:id="1"/></w:r>')}</w:footnote>`,
      }),
    },
    {
      name: 'places.pdf',
      bytes: pdf([
        [
          { x: 1e30, y: -1e30, size: 1e20, text: words },
          { x: 0, y: 0, size: 0, text: words },
          ...lines(72, 750, [words]),
        ],
      ]),
    },
  ];
}
