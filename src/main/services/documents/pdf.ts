import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { TriglotError } from '../../../shared/api/errors.ts';
import { dressOf, linked, type PdfLink } from '../../../shared/import/pdf/dress.ts';
import type { PdfPage, PdfTag, PdfText, TextDress } from '../../../shared/import/pdf/page.ts';
import { type Trouble, trouble, troubleAt } from '../../../shared/lib/trouble.ts';
import { unheard } from './unheard.ts';

/** The pages of a PDF as far as they are text. */
export interface OpenPdf {
  readonly pages: readonly PdfPage[];
  /** What the file says its language is, BCP 47; null when it says nothing. */
  readonly language: string | null;
}

const mostPages = 5000;
const mostText = 60_000_000;
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
  const loading = pdfjs.getDocument({
    data: new Uint8Array(bytes),
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
      const texts = linked(textsIn(content, await tagsOf(page, number), dresses), await linksOf(page));
      size += texts.reduce((sum, { text }) => sum + text.length, 0);
      if (size > mostText) throw refused(path, trouble('pdf-text'));
      const { width, height } = page.getViewport({ scale: 1 });
      const isPicture = texts.length === 0 && (await hasPicture(page, pdfjs.OPS));
      pages.push({ number, width, height, texts, isPicture });
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
    await loading.destroy();
  }
}

type Pdf = Awaited<ReturnType<typeof import('pdfjs-dist/legacy/build/pdf.mjs')['getDocument']>['promise']>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;
type Content = Awaited<ReturnType<Page['getTextContent']>>;
type Tree = Awaited<ReturnType<Page['getStructTree']>>;
type TreeNode = NonNullable<Tree> | NonNullable<Tree>['children'][number];

/** The horizontal stretches of text; text set sideways and watermarks across the page are told apart by `isTurned`. */
function textsIn(
  { items }: Content,
  tags: ReadonlyMap<string, PdfTag>,
  dresses: ReadonlyMap<string, TextDress>,
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
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
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
    await page.getOperatorList();
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
async function linksOf(page: Page): Promise<readonly PdfLink[]> {
  try {
    const notes: readonly Readonly<Record<string, unknown>>[] = await page.getAnnotations();
    return notes.slice(0, mostLinks).flatMap(({ subtype, url, rect }): readonly PdfLink[] => {
      if (subtype !== 'Link' || typeof url !== 'string' || !Array.isArray(rect)) return [];
      const [left, low, right, high] = rect.map(Number);
      if (![left, low, right, high].every(Number.isFinite)) return [];
      return [{ target: url, left: left ?? 0, right: right ?? 0, low: low ?? 0, high: high ?? 0 }];
    });
  } catch {
    // Links that cannot be read lead nowhere; the text is there all the same.
    return [];
  }
}

/** What a tagged file says of its stretches of text, by the ids of their marks; nothing for other files. */
async function tagsOf(page: Page, number: number): Promise<ReadonlyMap<string, PdfTag>> {
  const tags = new Map<string, PdfTag>();
  let tree: Tree | null;
  try {
    tree = await page.getStructTree();
  } catch {
    // A tree that cannot be read says nothing; the text is there all the same.
    tree = null;
  }
  let id = number * 1e6;
  const waiting: (readonly [node: TreeNode, tag: PdfTag | undefined])[] =
    tree === null ? [] : [[tree, undefined]];
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    const [node, around] = step;
    if ('id' in node) {
      if (around !== undefined && node.type === 'content') tags.set(node.id, around);
      continue;
    }
    if (!('role' in node)) continue;
    id += 1;
    const level = /^H([1-6])?$/.exec(node.role);
    const own: PdfTag | undefined = /^T[DH]$/.test(node.role)
      ? { role: 'cell', id }
      : level !== null && around === undefined
        ? { role: 'heading', level: Number(level[1] ?? '1'), id }
        : around;
    for (const child of node.children) waiting.push([child as TreeNode, own]);
  }
  return tags;
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
