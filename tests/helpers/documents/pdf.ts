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
  /** What is drawn on each page, as PDF. */
  readonly drawn?: readonly string[];
  /** How far the pages are shown turned, clockwise. */
  readonly rotate?: number;
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
    const shown = isPicture ? 'q 500 0 0 700 50 50 cm /I Do Q' : texts.map(show).join('\n');
    const content = add(stream(`${options.drawn?.[at] ?? ''}\n${shown}`));
    const links = (options.links ?? [])
      .filter(({ page }) => page === at)
      .map(({ rect, url }) =>
        add(`<< /Type /Annot /Subtype /Link /Rect [${rect.join(' ')}] /A << /S /URI /URI (${url}) >> >>`),
      );
    const notes = links.map((link) => `${link} 0 R`).join(' ');
    return add(
      `<< /Type /Page /Parent 2 0 R /Rotate ${options.rotate ?? 0} /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << /Font << /F ${font} 0 R /B ${bold} 0 R /O ${italic} 0 R >> /XObject << /I ${image} 0 R >> >> /Annots [${notes}] >>`,
    );
  });
  objects[0] = `<< /Type /Catalog /Pages 2 0 R ${options.catalogue ?? ''} >>`;
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`;
  return assemble(objects);
}

/** Borders from one corner to another: lines that are drawn, or thin boxes that are filled, as Word has them. */
export function border(
  from: readonly [number, number],
  to: readonly [number, number],
  filled = false,
): string {
  const [[x, y], [x2, y2]] = [from, to];
  return filled
    ? `${x - 0.25} ${y - 0.25} ${x2 - x + 0.5} ${y2 - y + 0.5} re f`
    : `${x} ${y} m ${x2} ${y2} l S`;
}

/** A grid with its upright borders at `xs` and its level ones at `ys`, from top to bottom. */
export function grid(xs: readonly number[], ys: readonly number[], filled = false): string {
  const [left, right, high, low] = [xs[0]!, xs.at(-1)!, ys[0]!, ys.at(-1)!];
  return [
    ...xs.map((x) => border([x, low], [x, high], filled)),
    ...ys.map((y) => border([left, y], [right, y], filled)),
  ].join('\n');
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
