import type { XmlNode } from '../xml-tree.ts';
import { childOf, childrenOf } from '../xml-tree.ts';

/** What of a paragraph's numbering is written in one place: either may be missing there. */
export interface NumberingRef {
  readonly list?: string;
  readonly level?: number;
}

interface Style {
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly paragraph: XmlNode | undefined;
  readonly run: XmlNode | undefined;
}

/** The styles of a Word document with what they inherit looked up. */
export interface Styles {
  /** Level of the heading a paragraph of this style is, 1–9; null for text. */
  headingOf(style: string | undefined): number | null;
  /** Whether the style is that of the document's name. */
  isTitle(style: string | undefined): boolean;
  /** The numbering the style gives, and which style of the chain it comes from. */
  numberingOf(style: string | undefined): { readonly ref: NumberingRef; readonly from: string } | null;
  /** A run property of the style chain: the element, or undefined where none sets it. */
  runProperty(style: string | undefined, name: string): XmlNode | undefined;
  /** Whether the style is that of a table of contents. */
  isContents(style: string | undefined): boolean;
  readonly paragraphDefault: string | undefined;
  /** Language tags of text that says nothing else. */
  readonly languages: Readonly<Record<string, string>>;
}

const deepestChain = 40;

/** Reads `styles.xml`; null for a document without one. */
export function readStyles(root: XmlNode | null): Styles {
  const styles = new Map<string, Style>();
  let paragraphDefault: string | undefined;
  for (const node of childrenOf(root ?? undefined, 'style')) {
    const id = node.attributes.styleId;
    if (id === undefined) continue;
    styles.set(id, {
      name: (childOf(node, 'name')?.attributes.val ?? id).toLowerCase(),
      basedOn: childOf(node, 'basedOn')?.attributes.val,
      paragraph: childOf(node, 'pPr'),
      run: childOf(node, 'rPr'),
    });
    if (node.attributes.type === 'paragraph' && isOn(node.attributes.default ?? '0')) paragraphDefault = id;
  }
  const chain = (id: string | undefined): readonly (readonly [id: string, style: Style])[] => {
    const found: [string, Style][] = [];
    for (let at = id; at !== undefined && found.length < deepestChain; at = found.at(-1)?.[1].basedOn) {
      const style = styles.get(at);
      if (style === undefined) break;
      found.push([at, style]);
    }
    return found;
  };
  const defaults = childOf(childOf(childOf(root ?? undefined, 'docDefaults'), 'rPrDefault'), 'rPr');
  return {
    paragraphDefault,
    languages: childOf(defaults, 'lang')?.attributes ?? {},
    headingOf(id) {
      for (const [, { name, paragraph }] of chain(id)) {
        const outline = childOf(paragraph, 'outlineLvl')?.attributes.val;
        if (outline !== undefined) return Number(outline) < 9 ? Number(outline) + 1 : null;
        const named = /^heading ([1-9])$/.exec(name)?.[1];
        if (named !== undefined) return Number(named);
        if (name === 'subtitle') return 2;
      }
      return null;
    },
    isTitle: (id) => chain(id).some(([, { name }]) => name === 'title'),
    numberingOf(id) {
      for (const [from, { paragraph }] of chain(id)) {
        const ref = numberingIn(paragraph);
        if (ref !== null) return { ref, from };
      }
      return null;
    },
    runProperty(id, name) {
      for (const [, { run }] of chain(id)) {
        const found = childOf(run, name);
        if (found !== undefined) return found;
      }
      return undefined;
    },
    isContents: (id) =>
      chain(id).some(([, { name }]) => /^(?:toc \d|table of figures|table of authorities)$/.test(name)),
  };
}

/** The numbering written in paragraph properties. */
export function numberingIn(properties: XmlNode | undefined): NumberingRef | null {
  const node = childOf(properties, 'numPr');
  if (node === undefined) return null;
  const list = childOf(node, 'numId')?.attributes.val;
  const level = childOf(node, 'ilvl')?.attributes.val;
  return {
    ...(list !== undefined && { list }),
    ...(level !== undefined && { level: levelNumber(level) }),
  };
}

export function levelNumber(value: string): number {
  const level = Number(value);
  return Number.isInteger(level) && level >= 0 && level <= 8 ? level : 0;
}

/** A property that is on by standing there, unless it says otherwise. */
export function isSet(node: XmlNode | undefined): boolean {
  return node !== undefined && isOn(node.attributes.val ?? '1');
}

function isOn(value: string): boolean {
  return value !== '0' && value !== 'false' && value !== 'off' && value !== 'none';
}
