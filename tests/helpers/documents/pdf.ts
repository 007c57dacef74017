/** Text on a page: place from the lower left corner and size, in points. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly text: string;
  /** Set sideways. */
  readonly turned?: boolean;
  readonly font?: 'bold' | 'italic';
}

/** A place on a page that leads to an address: left, low, right, high. */
export interface PlacedLink {
  /** From 0. */
  readonly page: number;
  readonly rect: readonly [number, number, number, number];
  readonly url: string;
}

export interface PdfOptions {
  /** Pages (from 0) that show a picture and no text. */
  readonly pictures?: readonly number[];
  readonly links?: readonly PlacedLink[];
  /** Further entries of the catalogue, as PDF. */
  readonly catalogue?: string;
}

/** A PDF with these texts on its pages, in Helvetica, Latin characters only. */
export function pdf(pages: readonly (readonly Placed[])[], options: PdfOptions = {}): Uint8Array {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const stream = (content: string, entries = ''): string =>
    `<< /Length ${content.length}${entries} >>\nstream\n${content}\nendstream`;
  add('');
  add('');
  const fontNamed = (name: string): number =>
    add(`<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`);
  const font = fontNamed('Helvetica');
  const bold = fontNamed('Helvetica-Bold');
  const italic = fontNamed('Helvetica-Oblique');
  const image = add(
    stream(
      '\x80',
      ' /Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray',
    ),
  );
  const kids = pages.map((texts, at) => {
    const isPicture = options.pictures?.includes(at) === true;
    const drawn = isPicture ? 'q 500 0 0 700 50 50 cm /I Do Q' : texts.map(show).join('\n');
    const content = add(stream(drawn));
    const links = (options.links ?? [])
      .filter(({ page }) => page === at)
      .map(({ rect, url }) =>
        add(`<< /Type /Annot /Subtype /Link /Rect [${rect.join(' ')}] /A << /S /URI /URI (${url}) >> >>`),
      );
    const notes = links.map((link) => `${link} 0 R`).join(' ');
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << /Font << /F ${font} 0 R /B ${bold} 0 R /O ${italic} 0 R >> /XObject << /I ${image} 0 R >> >> /Annots [${notes}] >>`,
    );
  });
  objects[0] = `<< /Type /Catalog /Pages 2 0 R ${options.catalogue ?? ''} >>`;
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`;
  return assemble(objects);
}

/** Lines of a paragraph, one under the other from `y` down. */
export function lines(x: number, y: number, texts: readonly string[], size = 11): readonly Placed[] {
  return texts.map((text, at) => ({ x, y: y - at * 1.25 * size, size, text }));
}

function show({ x, y, size = 11, text, turned, font }: Placed): string {
  const matrix = turned === true ? `0 1 -1 0 ${x} ${y}` : `1 0 0 1 ${x} ${y}`;
  const name = font === 'bold' ? 'B' : font === 'italic' ? 'O' : 'F';
  return `BT /${name} ${size} Tf ${matrix} Tm (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`;
}

function assemble(objects: readonly string[]): Uint8Array {
  let text = '%PDF-1.7\n';
  const places = objects.map((body, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}
