import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { TriglotError } from '../../../shared/api/errors.ts';
import { dressOf, linked, type PdfLink } from '../../../shared/import/pdf/dress.ts';
import type { PdfPage, PdfTag, PdfText, Rule, TextDress } from '../../../shared/import/pdf/page.ts';
import { standsSideBySide } from '../../../shared/import/pdf/side-by-side.ts';
import { type Trouble, trouble, troubleAt } from '../../../shared/lib/trouble.ts';
import { type Matrix, type Operations, type Operators, rulesIn, times } from './pdf-rules.ts';
import { tagsOf } from './pdf-tags.ts';
import { unheard } from './unheard.ts';

/** The pages of a PDF as far as they are text. */
export interface OpenPdf {
  readonly pages: readonly PdfPage[];
  /** What the file says its language is, BCP 47; null when it says nothing. */
  readonly language: string | null;
}

const mostPages = 5000;
const mostText = 60_000_000;
/** In pixels: larger pictures are passed over. */
const smallestImage = 1;
/** Of a page. */
const mostLinks = 2000;

/**
 * Takes the text of a PDF page by page, with where it stands. Nothing outside the file is fetched, no script in it runs,
 * nothing is drawn. Throws an `input` error naming `path` when it is damaged, protected or has no end.
 */
export function openPdf(
  bytes: Uint8Array,
  path: string,
  progress: (done: number, of: number) => void,
): Promise<OpenPdf> {
  return unheard('pdfjs-dist', () => openPages(bytes, path, progress));
}

async function openPages(
  bytes: Uint8Array,
  path: string,
  progress: (done: number, of: number) => void,
): Promise<OpenPdf> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const load = (maxImageSize: number) =>
    pdfjs.getDocument({
      data: new Uint8Array(bytes),
      maxImageSize,
      cMapUrl: `${join(folder, 'cmaps')}/`,
      cMapPacked: true,
      standardFontDataUrl: `${join(folder, 'standard_fonts')}/`,
      verbosity: pdfjs.VerbosityLevel.ERRORS,
      disableFontFace: true,
      useSystemFonts: false,
      stopAtErrors: false,
      enableXfa: false,
      fontExtraProperties: true,
    });
  // Pictures take long to unpack. They are of interest on pages without text alone, for which the file is opened once more.
  const loading = load(smallestImage);
  const opened = [loading];
  const hasPictureOn = async (number: number): Promise<boolean> => {
    const whole = opened[1] ?? load(-1);
    opened[1] = whole;
    const page = await (await whole.promise).getPage(number);
    const found = await hasPicture(page, pdfjs.OPS);
    page.cleanup();
    return found;
  };
  try {
    const document = await loading.promise;
    if (document.numPages > mostPages)
      throw refused(path, trouble('pdf-pages', { count: document.numPages, most: mostPages }));
    const pages: PdfPage[] = [];
    let size = 0;
    const dresses = new Map<string, TextDress>();
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const content = await page.getTextContent({ includeMarkedContent: true });
      await learnFonts(page, content, dresses);
      const upright = uprightOf(page);
      const tags = await tagsOf(page, number);
      const texts = linked(textsIn(content, tags, dresses, upright), await linksOf(page, upright));
      size += texts.reduce((sum, { text }) => sum + text.length, 0);
      if (size > mostText) throw refused(path, trouble('pdf-text'));
      const { width, height } = page.getViewport({ scale: 1 });
      const isPicture = texts.length === 0 && (await hasPictureOn(number));
      const rules = await rulesOf(page, texts, upright, pdfjs.OPS);
      pages.push({ number, width, height, texts, rules, isPicture });
      page.cleanup();
      progress(number, document.numPages);
    }
    return { pages, language: await languageOf(document) };
  } catch (thrown) {
    if (thrown instanceof TriglotError) throw thrown;
    const name = thrown instanceof Error ? thrown.name : '';
    if (name === 'PasswordException') throw refused(path, trouble('pdf-password'));
    throw refused(path, trouble('damaged-pdf'));
  } finally {
    for (const each of opened) await each.destroy();
  }
}

type Pdf = Awaited<ReturnType<typeof import('pdfjs-dist/legacy/build/pdf.mjs')['getDocument']>['promise']>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;
type Content = Awaited<ReturnType<Page['getTextContent']>>;
/** The horizontal stretches of text; text set sideways and watermarks across the page are told apart by `isTurned`. */
function textsIn(
  { items }: Content,
  tags: ReadonlyMap<string, PdfTag>,
  dresses: ReadonlyMap<string, TextDress>,
  upright: Matrix,
): readonly PdfText[] {
  const texts: PdfText[] = [];
  const marked: { readonly isArtifact: boolean; readonly tag: PdfTag | undefined }[] = [];
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') marked.pop();
      else marked.push({ isArtifact: 'tag' in item && item.tag === 'Artifact', tag: tags.get(item.id) });
      continue;
    }
    if (item.str === '') continue;
    const [a, b, c, d, x, y] = times(upright, item.transform);
    const height = Math.hypot(c, d) || item.height;
    if (!Number.isFinite(x + y + height + item.width)) continue;
    const dress = dresses.get(item.fontName);
    const tag = marked.findLast((one) => one.tag !== undefined)?.tag;
    texts.push({
      text: item.str,
      x,
      y,
      width: item.width,
      height,
      font: item.fontName,
      isTurned: Math.abs(b) > 0.1 * Math.abs(a),
      isArtifact: marked.some(({ isArtifact }) => isArtifact),
      ...(tag !== undefined && { tag }),
      ...(dress !== undefined && Object.keys(dress).length > 0 && { dress }),
    });
  }
  return texts;
}

/**
 * Learns what the fonts of a page are called. pdfjs knows that only once the page is prepared for drawing, which is done for
 * pages with a font that none before had.
 */
async function learnFonts(page: Page, { items }: Content, dresses: Map<string, TextDress>): Promise<void> {
  const fonts = new Set(
    items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item.fontName] : [])),
  );
  if ([...fonts].every((font) => dresses.has(font))) return;
  try {
    await operatorsOf(page);
  } catch {
    // A page that cannot be drawn has its text all the same.
  }
  for (const font of fonts) {
    const known: unknown = page.commonObjs.has(font) ? page.commonObjs.get(font) : null;
    const name = known !== null && typeof known === 'object' && 'name' in known ? known.name : null;
    dresses.set(font, typeof name === 'string' ? dressOf(name) : {});
  }
}

/** The links of a page that lead to an address; those within the document are left out. */
async function linksOf(page: Page, upright: Matrix): Promise<readonly PdfLink[]> {
  try {
    const notes: readonly Readonly<Record<string, unknown>>[] = await page.getAnnotations();
    return notes.slice(0, mostLinks).flatMap(({ subtype, url, rect }): readonly PdfLink[] => {
      if (subtype !== 'Link' || typeof url !== 'string' || !Array.isArray(rect)) return [];
      const corners = [
        times(upright, [1, 0, 0, 1, rect[0], rect[1]]),
        times(upright, [1, 0, 0, 1, rect[2], rect[3]]),
      ];
      const [xs, ys] = [corners.map((corner) => corner[4]), corners.map((corner) => corner[5])];
      return [
        {
          target: url,
          left: Math.min(...xs),
          right: Math.max(...xs),
          low: Math.min(...ys),
          high: Math.max(...ys),
        },
      ];
    });
  } catch {
    // Links that cannot be read lead nowhere; the text is there all the same.
    return [];
  }
}

/** What draws the page itself, without what is laid over it; pdfjs works it out once. */
function operatorsOf(page: Page): Promise<Operators> {
  return page.getOperatorList({ annotationMode: 0 });
}

/** Borders of tables, as far as the page may have one that the file does not tag. */
async function rulesOf(
  page: Page,
  texts: readonly PdfText[],
  upright: Matrix,
  ops: Operations,
): Promise<readonly Rule[]> {
  if (texts.some(({ tag }) => tag?.role === 'cell') || !standsSideBySide(texts)) return [];
  try {
    return rulesIn(await operatorsOf(page), ops, upright);
  } catch {
    // A page that cannot be drawn has its text all the same.
    return [];
  }
}

/** What puts a page that is shown turned as it is shown. */
function uprightOf({ rotate, view }: Page): Matrix {
  const [left = 0, low = 0, right = 0, high = 0] = view;
  switch (((rotate % 360) + 360) % 360) {
    case 90:
      return [0, -1, 1, 0, -low, right];
    case 180:
      return [-1, 0, 0, -1, right, high];
    case 270:
      return [0, 1, -1, 0, high, -left];
    default:
      return [1, 0, 0, 1, 0, 0];
  }
}

async function hasPicture(page: Page, operations: Readonly<Record<string, number>>): Promise<boolean> {
  const { fnArray } = await page.getOperatorList();
  const pictures = new Set(
    Object.entries(operations).flatMap(([name, code]) => (/^paint.*Image/.test(name) ? [code] : [])),
  );
  return fnArray.some((code) => pictures.has(code));
}

async function languageOf(document: Pdf): Promise<string | null> {
  try {
    const { info } = await document.getMetadata();
    const language = (info as Readonly<Record<string, unknown>>).Language;
    return typeof language === 'string' && /^[a-z]{2,3}(?:-|$)/i.test(language) ? language : null;
  } catch {
    // Metadata that cannot be read say nothing.
    return null;
  }
}

function refused(path: string, why: Trouble): TriglotError {
  return new TriglotError('input', troubleAt(path, why));
}
