import type { Scene } from './page-breaks.ts';
import { atFormFeed, besideFurniture, breaksIn } from './page-breaks.ts';
import type { PageNumber } from './page-numbers.ts';

const apartAtLeast = 6;
const charactersAPage = 250;

/**
 * The lines that are numbers of pages: they say so, go up through the document, stand at a page break or break into a
 * sentence. `numbers` holds what each line would be if it were one.
 */
export function pageNumberLines(scene: Scene, numbers: readonly (PageNumber | null)[]): readonly number[] {
  const shapes = new Map<string, number[]>();
  numbers.forEach((page, at) => {
    if (page === null) return;
    const list = shapes.get(page.shape);
    if (list === undefined) shapes.set(page.shape, [at]);
    else list.push(at);
  });
  const size = scene.lines.reduce((sum, line) => sum + line.text.length, 0);
  return [...shapes.values()].flatMap((places) => {
    const chain = climbing(
      places.map((at) => numbers[at]!.value),
      places,
    );
    return places.filter((at) => chain.has(at) || isPageNumber(scene, at, numbers[at]!, size));
  });
}

function isPageNumber(scene: Scene, at: number, page: PageNumber, size: number): boolean {
  const last = scene.lines.length - 1;
  if (!page.dressed && page.value > 3 + size / charactersAPage) return false;
  if (page.sure || atFormFeed(scene, at) || besideFurniture(scene, at) || breaksIn(scene, at)) return true;
  if (page.shape === 'roman') return false;
  const isEdge = at === 0 || at === last;
  if (page.pages !== undefined)
    return isInPlace(page.value / page.pages, at / last, page.pages) && (at * 8 > last || isEdge);
  return page.dressed ? /[-–—|]/.test(page.shape) || isEdge : at === last;
}

/** True when page x of y stands about x/y through the document. */
function isInPlace(share: number, place: number, pages: number): boolean {
  return Math.abs(share - place) < 0.6 / pages + 0.1;
}

/**
 * The places whose numbers go up by one or two, strays passed over: most of them, and some lines apart. Empty when
 * the numbers do not count pages.
 */
function climbing(values: readonly number[], places: readonly number[]): ReadonlySet<number> {
  let best: number[] = [];
  for (let from = 0; from < Math.min(3, values.length); from++) {
    const chain = [from];
    for (let at = from + 1; at < values.length; at++) {
      const step = values[at]! - values[chain.at(-1)!]!;
      if (step === 1 || step === 2) chain.push(at);
    }
    if (chain.length > best.length) best = chain;
  }
  // The last page may be short.
  const near = best
    .slice(0, -1)
    .filter((at, i) => i > 0 && places[at]! - places[best[i - 1]!]! < apartAtLeast).length;
  const isMost = best.length >= 2 && best.length >= 0.6 * values.length;
  return new Set(isMost && near * 4 <= best.length ? best.map((at) => places[at]!) : []);
}
