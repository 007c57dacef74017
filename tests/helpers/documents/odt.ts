import { zip } from './docx.ts';

/** The parts of an OpenDocument text for tests, each the inner XML of its element. */
export interface OdtParts {
  readonly body: string;
  /** Styles of the content itself. */
  readonly styles?: string;
  /** The whole of `styles.xml` inside its root. */
  readonly common?: string;
  readonly more?: Readonly<Record<string, string>>;
}

const space = ['office', 'text', 'style', 'table', 'draw']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');
const others =
  'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"';

/** The entries of an OpenDocument text, by their names. */
export function odtEntries({
  body,
  styles = '',
  common = '',
  more = {},
}: OdtParts): Readonly<Record<string, string>> {
  return {
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${space} ${others}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'styles.xml': `<?xml version="1.0" encoding="UTF-8"?><office:document-styles ${space} ${others}>${common}</office:document-styles>`,
    ...more,
  };
}

/** An OpenDocument text as its file's bytes. */
export function odt(parts: OdtParts): Uint8Array {
  return zip(odtEntries(parts));
}
