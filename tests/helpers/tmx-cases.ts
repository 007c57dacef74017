/** A small memory that everybody takes; cases change it by replacing something. */
export const goodMemory = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
<header creationtool="T" creationtoolversion="1" segtype="sentence" o-tmf="T" adminlang="en" srclang="*all*" datatype="plaintext" creationdate="20240229T101112Z"><note>n</note><prop type="x-a">b</prop></header>
<body>
<tu tuid="u1" changedate="20240229T101112Z" segtype="paragraph">
<note>About this</note>
<prop type="x-status">auto</prop>
<tuv xml:lang="zh-CN" creationid="A &amp; B">
<prop type="x-number">1.</prop>
<seg>湖泊很深。</seg>
</tuv>
<tuv xml:lang="en">
<seg>The <bpt i="1" x="1">&lt;b&gt;</bpt>lake<ept i="1">&lt;/b&gt;</ept> is deep.</seg>
</tuv>
<tuv xml:lang="fr-FR">
<seg>Le <bpt i="1" x="1">&lt;b></bpt>lac<ept i="1">&lt;/b></ept> est profond.</seg>
</tuv>
</tu>
</body>
</tmx>
`.replace('<seg>湖泊很深。', '<seg><bpt i="1" x="1"/>湖泊<ept i="1"/>很深。');

/** What is said, and the beginning of what it is said of; the end of the memory when that is empty. */
type Saying = readonly [severityAndRule: string, at: string];

/** What is done to the good memory, what it is called, and what is said of it. */
export interface MemoryCase {
  readonly what: string;
  readonly memory: string;
  readonly said: readonly Saying[];
  /** Whether the document type or the schema takes it, where that is not what we say; null: not asked. */
  readonly dtd?: boolean | null;
  readonly xsd?: boolean | null;
}

function changed(from: string | RegExp, to: string): string {
  const memory = goodMemory.replace(from, to);
  if (memory === goodMemory) throw new Error(`nothing to change: ${from}`);
  return memory;
}

function of(
  what: string,
  [from, to]: readonly [string | RegExp, string],
  said: readonly Saying[] = [],
  schemas: Pick<MemoryCase, 'dtd' | 'xsd'> = {},
): MemoryCase {
  return { what, memory: changed(from, to), said, ...schemas };
}

/** Wrong by rules that the schemas do not have. */
const unseen = { dtd: true, xsd: true } as const;
const tuv = '<tuv xml:lang="en">';
const seg = '<seg>The';
const change = 'changedate="20240229T101112Z"';
const all = 'srclang="*all*"';
const end = '<ept i="1">&lt;/b&gt;</ept>';

export const goodCases: readonly MemoryCase[] = [
  { what: 'the memory as it is', memory: goodMemory, said: [] },
  of('without a document type', [/<!DOCTYPE.*\n/, '']),
  of('without an XML declaration', [/<\?xml.*\n/, '']),
  of('with comments and instructions', ['<body>', '<!-- a - b --><body><?x y?>']),
  of('with CDATA', ['Le <bpt', '<![CDATA[Le <]]> <bpt']),
  of('with Windows line ends', [/\n/g, '\r\n']),
  of('without units', [/<tu [\s\S]*<\/tu>\n/, '']),
  of('with a character by its number', [seg, '<seg>&#x1F600;&#20320;The']),
  of('with other quotes and blanks', [tuv, "<tuv  xml:lang = 'en'\n\t>"]),
  of('with a code of one’s own', [tuv, '<tuv xml:lang="x-klingon">']),
  of('with a script and a region', [tuv, '<tuv xml:lang="zh-Hant-HK">']),
  of('with codes of every kind', [
    seg,
    '<seg><it pos="begin"/><ph assoc="p">a<sub type="t">b<hi>c</hi></sub></ph><ut>u</ut><hi type="i">The</hi>',
  ]),
  of('with the encoding it came from', ['<header', '<header o-encoding="x"']),
  of('with a table of characters', [
    '<note>n</note>',
    '<ude name="n" base="b"><map unicode="#xF8FF" code="#1"/></ude>',
  ]),
  of('with a source language', [all, 'srclang="en"']),
  of('with a source language of a unit', ['<tu tuid="u1"', '<tu srclang="fr-FR" tuid="u1"']),
];

/** Files that load, with something that tools lose or change. */
export const warnedCases: readonly MemoryCase[] = [
  of(
    'an empty segment',
    [/<tuv xml:lang="fr-FR">[\s\S]*?<\/tuv>/, '$&\n<tuv xml:lang="de"><seg/></tuv>'],
    [
      ['warning empty', '<seg/>'],
      ['error x', '<tuv xml:lang="de">'],
    ],
    unseen,
  ),
  of('a blank at the beginning', [seg, '<seg> The'], [['warning blanks', '<seg> The']]),
  of(
    'a blank at the end',
    ['deep.</seg>', 'deep. </seg>'],
    [['warning blanks', '</seg>\n</tuv>\n<tuv xml:lang="fr-FR"']],
  ),
  of('a line break', ['est profond', 'est\nprofond'], [['warning break', '<seg>Le']]),
  of('a line break by its number', ['est profond', 'est&#10;profond'], [['warning break', '<seg>Le']]),
  of('a long segment', ['is deep', `is ${'deep '.repeat(400)}deep`], [['warning long', seg]]),
  of(
    'one language twice',
    ['"fr-FR"', '"EN"'],
    [
      ['warning language-form', 'xml:lang="EN"'],
      ['warning language-twice', 'xml:lang="EN"'],
    ],
  ),
  of('a region in small letters', ['zh-CN', 'zh-cn'], [['warning language-form', 'xml:lang="zh-cn"']]),
  of(
    'a language in three letters',
    [tuv, '<tuv xml:lang="eng">'],
    [['warning language-form', 'xml:lang="eng"']],
  ),
  of('blanks in a tuid', ['tuid="u1"', 'tuid="u 1"'], [['warning tuid', 'tuid=']]),
  of(
    'one text only',
    [/<tuv xml:lang="(?:zh-CN|en)"[\s\S]*?<\/tuv>\n/g, ''],
    [['warning one-language', '<tu ']],
  ),
  of(
    'the source language otherwise written',
    [all, 'srclang="en-GB"'],
    [['warning source-language', '<tu ']],
  ),
  of('an older document type', ['tmx14.dtd', 'tmx11.dtd'], [['warning doctype', '<!DOCTYPE']]),
  of(
    'a namespace',
    ['<tmx', '<tmx xmlns:x="http://example.org/x"'],
    [['warning attribute-unknown', 'xmlns:x']],
    {
      dtd: false,
    },
  ),
  of('XML 1.1', ['version="1.0"', 'version="1.1"'], [['warning declaration', '<?xml']], {
    dtd: null,
    xsd: null,
  }),
];

export const brokenCases: readonly MemoryCase[] = [
  of('another version', ['version="1.4"', 'version="1.4b"'], [['error choice', 'version="1.4b"']]),
  of('no version', [' version="1.4"', ''], [['error attribute-missing', '<tmx']], unseen),
  of(
    'an encoding on <tmx>',
    ['<tmx', '<tmx encoding="UTF-8"'],
    [['error attribute-unknown', 'encoding="UTF-8" v']],
  ),
  of('no header', [/<header.*<\/header>\n/, ''], [['error missing', '<body']]),
  of('two headers', [/(<header)(.*<\/header>\n)/, '$1$2$1 $2'], [['error order', '<header  ']]),
  of('a header without a source language', [` ${all}`, ''], [['error attribute-missing', '<header']]),
  of('a header without a segtype', [' segtype="sentence"', ''], [['error attribute-missing', '<header']]),
  of('no body', [/<body>[\s\S]*<\/body>\n/, ''], [['error missing', '<tmx']]),
  of('another segtype', ['segtype="paragraph"', 'segtype="clause"'], [['error choice', 'segtype="clause"']]),
  of('an attribute of nobody', [seg, '<seg id="3">The'], [['error attribute-unknown', 'id="3"']]),
  of(
    'a property without a type',
    ['<prop type="x-status">', '<prop>'],
    [['error attribute-missing', '<prop>']],
  ),
  of(
    'a property behind a text',
    ['</tuv>\n</tu>', '</tuv>\n<prop type="t">x</prop></tu>'],
    [['error order', '<prop type="t"']],
  ),
  of(
    'a note behind a segment',
    ['is deep.</seg>', 'is deep.</seg><note>n</note>'],
    [['error order', '<note>n</note>\n</tuv>']],
  ),
  of('a unit without texts', [/<tuv [\s\S]*<\/tuv>\n/, ''], [['error missing', '<tu ']]),
  of(
    'a text without a segment',
    [/<seg>The.*\n/, ''],
    [
      ['error missing', tuv],
      ['error x', tuv],
    ],
  ),
  of('two segments', ['is deep.</seg>', 'is deep.</seg><seg>b</seg>'], [['error order', '<seg>b']]),
  of('text where none may be', ['<body>', '<body>lost'], [['error structure', 'lost']]),
  of(
    'an element of nobody',
    ['<note>About this</note>', '<b>About this</b>'],
    [['error structure', '<b>About']],
  ),
  of(
    'an element in the wrong place',
    ['<note>About this</note>', '<seg>About this</seg>'],
    [['error structure', '<seg>About']],
  ),
  of('a mark in a code', [seg, '<seg><ph><hi>x</hi></ph>The'], [['error structure', '<hi>x']]),
  of('a code without its number', [seg, '<seg><bpt>x</bpt>The'], [['error attribute-missing', '<bpt>']]),
  of('a lone code without its place', [seg, '<seg><it>x</it>The'], [['error attribute-missing', '<it>']]),
  of(
    'a lone code in another place',
    [seg, '<seg><it pos="open">x</it>The'],
    [['error choice', 'pos="open"']],
  ),
  of(
    'a map with text',
    ['<note>n</note>', '<ude name="n"><map unicode="1">txt</map></ude>'],
    [['error structure', 'txt']],
  ),
  of('a table without maps', ['<note>n</note>', '<ude name="n"></ude>'], [['error missing', '<ude']]),
  of('a text without a language', [tuv, '<tuv>'], [['error language-missing', '<tuv>']], { dtd: null }),
  of('a language in the old way', [tuv, '<tuv lang="en">'], [['error language-missing', '<tuv lang']], {
    dtd: null,
  }),
  of(
    'a language with an underscore',
    [tuv, '<tuv xml:lang="en_US">'],
    [['error language', 'xml:lang="en_US"']],
    {
      dtd: true,
    },
  ),
  of(
    'another document type',
    ['<!DOCTYPE tmx SYSTEM "tmx14.dtd">', '<!DOCTYPE TMX>'],
    [['error doctype', '<!DOCTYPE']],
    {
      dtd: null,
      xsd: true,
    },
  ),
  of(
    'a language that is none',
    [tuv, '<tuv xml:lang="English">'],
    [['error language', 'xml:lang="English"']],
    unseen,
  ),
  of(
    'a unit without its source language',
    [all, 'srclang="de"'],
    [['error source-language', '<tu ']],
    unseen,
  ),
  of('a source language that is none', [all, 'srclang="all"'], [['error language', 'srclang="all"']], unseen),
  of(
    'a date in another form',
    [change, 'changedate="2024-02-29T10:11:12Z"'],
    [['error date', 'changedate=']],
    unseen,
  ),
  of(
    'a day that is not in the calendar',
    [change, 'changedate="20230229T101112Z"'],
    [['error date', 'changedate=']],
    unseen,
  ),
  of('a pair that is not ended', [end, ''], [['error pairs', '<bpt i="1" x="1">&lt;b&gt;']], unseen),
  of('a pair that is not begun', [end, `<ept i="2"/>${end}`], [['error pairs', '<ept i="2"/>']], unseen),
  of(
    'a pair twice',
    [seg, '<seg><bpt i="1"/><ept i="1"/>The'],
    [
      ['error pairs', '<bpt i="1" x="1">&lt;b&gt;'],
      ['error pairs', end],
    ],
    unseen,
  ),
  of(
    'codes with other numbers',
    ['x="1">&lt;b></bpt>', 'x="2">&lt;b></bpt>'],
    [['error x', '<tuv xml:lang="fr-FR">']],
    unseen,
  ),
];

/** Files that are not well-formed, so that nobody takes them. */
export const illFormedCases: readonly MemoryCase[] = [
  of('a stray &', ['lake<', 'lake & river<'], [['error ampersand', '& river']]),
  of('a stray & in an attribute', ['A &amp; B', 'A & B'], [['error ampersand', '& B']]),
  of('an HTML entity', ['est profond', 'est&nbsp;profond'], [['error entity', '&nbsp;']]),
  of('a stray <', ['lake<', 'lake < river<'], [['error less-than', '< river']]),
  of('a < in an attribute', ['A &amp; B', 'A < B'], [['error tag', '< B']]),
  of('a forbidden character', ['is deep', 'is\u000bdeep'], [['error character', '\u000b']]),
  of('a forbidden character by its number', ['is deep', 'is&#11;deep'], [['error character', '&#11;']]),
  of('a character that is none', ['is deep', 'is\ufffe deep'], [['error character', '\ufffe']]),
  of(
    'an attribute twice',
    [tuv, '<tuv xml:lang="en"  xml:lang="en">'],
    [['error attribute-twice', 'xml:lang="en">']],
  ),
  of(
    'an attribute without quotes',
    [tuv, '<tuv xml:lang=en>'],
    [
      ['error tag', '<tuv xml:lang=en>'],
      ['error language-missing', '<tuv xml:lang=en>'],
    ],
  ),
  of('an attribute without a value', [tuv, '<tuv new xml:lang="en">'], [['error tag', '<tuv new']]),
  of(
    'attributes with nothing between them',
    ['version="1.4"', 'version="1.4"a="b"'],
    [
      ['error tag', '<tmx'],
      ['error attribute-unknown', 'a="b"'],
    ],
  ),
  of(
    'a quote that is not closed',
    [tuv, '<tuv xml:lang="en>'],
    [
      ['error tag', '"en>'],
      ['error language-missing', '<tuv xml:lang="en>'],
    ],
  ),
  of('a tag that is not closed', [tuv, '<tuv xml:lang="en"'], [['error tag', '<tuv xml:lang="en"\n']]),
  of('an end tag that is not closed', ['</body>', '</body'], [['error tag', '</body']]),
  of(
    'elements in the wrong order',
    ['deep.</seg>\n</tuv>', 'deep.</tuv>\n</seg>'],
    [
      ['error nesting', '</tuv>\n</seg>'],
      ['error nesting', '</seg>\n<tuv xml:lang="fr-FR"'],
    ],
  ),
  of('an end tag too many', ['</tu>', '</tu></tu>'], [['error nesting', '</tu>\n']]),
  of('a file cut short', [/<tuv xml:lang="fr-FR">[\s\S]*/, ''], [['error cut', '']]),
  of('a file cut in a tag', [/<tuv xml:lang="fr-FR">[\s\S]*/, '<tuv\n xml:'], [['error cut', '<tuv\n xml:']]),
  of('an instruction without a name', ['<body>', '<body><? x?>'], [['error tag', '<? x']]),
  of('a document type out of form', [' SYSTEM "tmx', ' SYSTM "tmx'], [['error doctype', '<!DOCTYPE']]),
  of('a comment with hyphens', ['<body>', '<!-- a -- b --><body>'], [['error comment', '-- b']]),
  of('"]]>" in a text', ['is deep', 'is ]]> deep'], [['error text', ']]>']]),
  of(
    'an XML declaration in the middle',
    ['<body>', '<?xml version="1.0"?><body>'],
    [['error declaration', '<?xml version="1.0"?>']],
  ),
  of('an XML declaration without a version', [' version="1.0"', ''], [['error declaration', '<?xml']]),
  of('a blank before the XML declaration', ['<?xml', ' <?xml'], [['error declaration', '<?xml']]),
  of('text behind the end', [/$/, 'more'], [['error root', 'more']]),
  of('a second memory behind the end', [/$/, '<tmx/>'], [['error root', '<tmx/>']]),
  of('a document type too late', [/(<!DOCTYPE.*\n)(<tmx.*\n)/, '$2$1'], [['error doctype', '<!DOCTYPE']]),
  {
    what: 'another document',
    memory: '<?xml version="1.0"?>\n<martif/>',
    said: [['error root', '<martif/>']],
    dtd: false,
    xsd: false,
  },
  { what: 'no XML', memory: 'lake\tlac\n', said: [['error no-xml', 'lake']] },
  { what: 'nothing but blanks', memory: ' \n', said: [['error no-xml', '']] },
];
