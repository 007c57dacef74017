import { strToU8, zipSync } from 'fflate';

/** The parts of a Word document for tests, each the inner XML of its root element. */
export interface DocxParts {
  readonly body: string;
  readonly numbering?: string;
  readonly styles?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly settings?: string;
  readonly headers?: readonly string[];
  readonly footers?: readonly string[];
  /** Addresses outside the file by relationship id. */
  readonly links?: Readonly<Record<string, string>>;
  /** Documents put into this one, by relationship id: what they are called, and what is in them. */
  readonly chunks?: Readonly<Record<string, readonly [name: string, content: string | Uint8Array]>>;
  /** Further entries of the archive. */
  readonly more?: Readonly<Record<string, string>>;
}

const space =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"';
const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The entries of a Word document, by their names. */
export function docxEntries(parts: DocxParts): Readonly<Record<string, string>> {
  const named: [file: string, type: string, root: string, inner: string][] = [];
  const add = (file: string, type: string, root: string, inner: string | undefined): void => {
    if (inner !== undefined) named.push([file, type, root, inner]);
  };
  add('numbering.xml', 'numbering', 'w:numbering', parts.numbering);
  add('styles.xml', 'styles', 'w:styles', parts.styles);
  add('footnotes.xml', 'footnotes', 'w:footnotes', parts.footnotes);
  add('endnotes.xml', 'endnotes', 'w:endnotes', parts.endnotes);
  add('comments.xml', 'comments', 'w:comments', parts.comments);
  add('settings.xml', 'settings', 'w:settings', parts.settings);
  for (const [at, inner] of (parts.headers ?? []).entries()) add(`header${at}.xml`, 'header', 'w:hdr', inner);
  for (const [at, inner] of (parts.footers ?? []).entries()) add(`footer${at}.xml`, 'footer', 'w:ftr', inner);
  const relations = [
    ...named.map(
      ([file, type], at) => `<Relationship Id="p${at}" Type="${types}/${type}" Target="${file}"/>`,
    ),
    ...Object.entries(parts.links ?? {}).map(
      ([id, target]) =>
        `<Relationship Id="${id}" Type="${types}/hyperlink" Target="${target}" TargetMode="External"/>`,
    ),
    ...Object.entries(parts.chunks ?? {}).map(
      ([id, [name]]) => `<Relationship Id="${id}" Type="${types}/aFChunk" Target="${name}"/>`,
    ),
  ];
  return {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>${named
      .map(
        ([file, type]) =>
          `<Override PartName="/word/${file}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`,
      )
      .join('')}</Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="d" Type="${types}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
    'word/document.xml': `${head}<w:document ${space}><w:body>${parts.body}</w:body></w:document>`,
    ...Object.fromEntries(
      named.map(([file, , root, inner]) => [`word/${file}`, `${head}<${root} ${space}>${inner}</${root}>`]),
    ),
    ...parts.more,
  };
}

/** A Word document as its file's bytes. */
export function docx(parts: DocxParts): Uint8Array {
  const chunks = Object.values(parts.chunks ?? {}).map(
    ([name, content]) => [`word/${name}`, content] as const,
  );
  return zip({ ...docxEntries(parts), ...Object.fromEntries(chunks) });
}

/** An archive of texts. */
export function zip(entries: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(entries).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );
}

/** `text` as the content of an XML element. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** A run of text. */
export function run(text: string, properties = ''): string {
  const inside = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${inside}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

/** A paragraph; `content` is text or runs. */
export function p(content: string, properties = ''): string {
  const inside = properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`;
  return `<w:p>${inside}${content.startsWith('<') ? content : run(content)}</w:p>`;
}

/** Paragraph properties for item `level` of list `list`. */
export function numbered(list: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
}

/** One level of an abstract numbering. */
export function level(at: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}

/** Abstract numberings by their levels, each with one list of the same number (from 1), then further lists. */
export function lists(abstracts: readonly (readonly string[])[], more = ''): string {
  return [
    ...abstracts.map(
      (levels, at) => `<w:abstractNum w:abstractNumId="${at}">${levels.join('')}</w:abstractNum>`,
    ),
    ...abstracts.map((_, at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at}"/></w:num>`),
    more,
  ].join('');
}
