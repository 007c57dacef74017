import type { ChangeState } from '../../model/document.ts';
import type { FormatKind } from '../../model/segment.ts';
import type { Piece } from '../structure/block.ts';
import type { XmlNode } from '../xml-tree.ts';
import { childOf, childrenOf, textIn } from '../xml-tree.ts';
import { type Fields, resultOf } from './fields.ts';
import type { Styles } from './styles.ts';
import { isSet } from './styles.ts';
import { symbolOf } from './symbols.ts';

/** What reading runs leans on and adds to; one for each part of the document. */
export interface RunContext {
  readonly styles: Styles;
  readonly changes: ChangeState;
  /** Where links of this part lead, by their relationship. */
  readonly links: ReadonlyMap<string, string>;
  readonly fields: Fields;
  /** Label of a note that is referred to; null when there is no such note. */
  noteLabel(kind: 'footnote' | 'endnote', id: string, custom: string | null): string | null;
  /** What the field LISTNUM prints; null for other instructions. */
  listNumber(instruction: string): string | null;
  /** Told of every tracked change. */
  changed(): void;
}

/** The runs of a paragraph, and the text boxes that hang on it. */
export interface Runs {
  readonly pieces: readonly Piece[];
  readonly boxes: readonly XmlNode[];
}

interface Around {
  readonly target?: string;
  readonly style: string | undefined;
  /** Why the text here is set aside; null when it is read. */
  readonly aside: Pick<Extract<Piece, { type: 'aside' }>, 'kind' | 'why'> | null;
}

const wrappers = new Set([
  'smartTag',
  'customXml',
  'sdtContent',
  'dir',
  'bdo',
  'rubyBase',
  'oMathPara',
  'oMath',
]);
/** Parts of formulas; their text is read in order. */
const formulas = new Set(
  'f num den sSup sSub sSubSup sup sub e d rad deg nary func fName acc bar box eqArr m mr limLow limUpp lim'.split(
    ' ',
  ),
);
const deletions = new Set(['del', 'moveFrom']);
const insertions = new Set(['ins', 'moveTo']);

/** Reads what is in a paragraph of style `style`. */
export function readRuns(paragraph: XmlNode, style: string | undefined, context: RunContext): Runs {
  const pieces: Piece[] = [];
  const boxes: XmlNode[] = [];
  const walk = (node: XmlNode, around: Around): void => {
    for (const child of childrenOf(node)) take(child, around);
  };
  const take = (node: XmlNode, around: Around): void => {
    const { name } = node;
    if (name === 'r') readRun(node, around, context, pieces, boxes);
    else if (wrappers.has(name)) walk(node, around);
    else if (name === 'sdt') walk(childOf(node, 'sdtContent') ?? node, around);
    else if (name === 'hyperlink') {
      const { rid = '', anchor } = node.attributes;
      const target = context.links.get(rid) ?? (anchor === undefined ? undefined : `#${anchor}`);
      walk(node, { ...around, ...(target !== undefined && { target }) });
    } else if (name === 'fldSimple') {
      const { isPage, target } = resultOf(node.attributes.instr ?? '');
      const number = childrenOf(node).length === 0 ? context.listNumber(node.attributes.instr ?? '') : null;
      if (number !== null && around.aside === null) pieces.push({ type: 'text', text: number });
      const aside = isPage
        ? { kind: 'page-number' as const, why: 'the number of a page, counted by a field' }
        : around.aside;
      walk(node, { ...around, aside, ...(target !== undefined && { target }) });
    } else if (deletions.has(name) || insertions.has(name)) {
      context.changed();
      walk(node, { ...around, aside: asideFor(node, deletions.has(name), context) ?? around.aside });
    } else if (name === 'AlternateContent') walk(chosen(node), around);
    else if (formulas.has(name)) walk(node, around);
  };
  walk(paragraph, { style, aside: null });
  return { pieces, boxes };
}
function asideFor(node: XmlNode, deleted: boolean, { changes }: RunContext): Around['aside'] {
  const by = node.attributes.author;
  const who = by === undefined || by.trim() === '' ? '' : ` by ${by.trim()}`;
  if (deleted && changes === 'accepted')
    return { kind: 'deletion', why: `deleted${who}; the changes of the file are taken as accepted` };
  if (!deleted && changes === 'original')
    return { kind: 'insertion', why: `inserted${who}; the file is read as it was before its changes` };
  return null;
}

/** Of several versions of the same, the newest one that has anything in it. */
function chosen(node: XmlNode): XmlNode {
  return (
    childrenOf(node, 'Choice').find((one) => one.children.length > 0) ?? childOf(node, 'Fallback') ?? node
  );
}

function readRun(run: XmlNode, around: Around, context: RunContext, pieces: Piece[], boxes: XmlNode[]): void {
  const { fields, styles } = context;
  const properties = childOf(run, 'rPr');
  const style = childOf(properties, 'rStyle')?.attributes.val;
  const property = (name: string): XmlNode | undefined =>
    childOf(properties, name) ?? styles.runProperty(style, name) ?? styles.runProperty(around.style, name);
  const isHidden = isSet(property('vanish'));
  const isGone = around.aside !== null;
  const formats = isHidden ? [] : formatsOf(property);
  const language = childOf(properties, 'lang')?.attributes;
  const add = (text: string): void => {
    if (text === '' || fields.isHidden) return;
    const { isPage, target = around.target } = fields.result;
    const aside =
      around.aside ??
      (isPage ? { kind: 'page-number' as const, why: 'the number of a page, counted by a field' } : null) ??
      (isHidden ? { kind: 'hidden' as const, why: 'hidden in the file' } : null);
    if (aside !== null) pieces.push({ type: 'aside', text, ...aside });
    else {
      const tag = languageOf(text, language);
      pieces.push({
        type: 'text',
        text,
        ...(formats.length > 0 && { formats }),
        ...(target !== undefined && { target }),
        ...(tag !== undefined && { language: tag }),
      });
    }
  };
  let custom = false;
  for (const child of childrenOf(run))
    switch (child.name) {
      case 't':
      case 'delText':
        if (custom) custom = false;
        else add(textIn(child).replace(/[\t\n\r]+/g, ' '));
        break;
      case 'tab':
      case 'ptab':
        add('\t');
        break;
      case 'br':
      case 'cr':
        add('\n');
        break;
      case 'noBreakHyphen':
        add('\u2011');
        break;
      case 'softHyphen':
        add('\u00AD');
        break;
      case 'sym':
        if (custom) custom = false;
        else add(symbolOf(child.attributes.font ?? '', child.attributes.char ?? ''));
        break;
      case 'fldChar':
        if (child.attributes.fldCharType === 'begin') fields.begin();
        else if (child.attributes.fldCharType === 'separate') fields.separate();
        else if (child.attributes.fldCharType === 'end') {
          const unprinted = fields.end();
          if (unprinted !== null && !isGone) add(context.listNumber(unprinted) ?? '');
        }
        break;
      case 'instrText':
      case 'delInstrText':
        fields.instruct(textIn(child));
        break;
      case 'footnoteReference':
      case 'endnoteReference': {
        custom = /^(?:1|true|on)$/.test(child.attributes.customMarkFollows ?? '');
        const mark = custom ? customMark(run) : null;
        const kind = child.name === 'endnoteReference' ? 'endnote' : 'footnote';
        if (around.aside !== null || isHidden) break;
        const label = context.noteLabel(kind, child.attributes.id ?? '', mark);
        if (label !== null) pieces.push({ type: 'note', label });
        break;
      }
      case 'ruby':
        for (const base of childrenOf(childOf(child, 'rubyBase'), 'r'))
          readRun(base, around, context, pieces, boxes);
        break;
      case 'drawing':
      case 'pict':
      case 'object':
      case 'AlternateContent':
        boxes.push(...boxesIn(child));
        break;
    }
}

/** The sign a writer has put in place of a note's number: the text of the same run. */
function customMark(run: XmlNode): string | null {
  const text = childrenOf(run, 't').map(textIn).join('').trim();
  if (text !== '') return text;
  const sign = childOf(run, 'sym')?.attributes;
  return sign === undefined ? null : symbolOf(sign.font ?? '', sign.char ?? '') || '*';
}

/** The texts of the boxes in a drawing, however deep; of several versions of one drawing only one. */
function boxesIn(node: XmlNode): readonly XmlNode[] {
  if (node.name === 'txbxContent') return [node];
  const inside =
    node.name === 'AlternateContent' ? [...childrenOf(node, 'Choice').slice(0, 1)] : childrenOf(node);
  const found = inside.flatMap(boxesIn);
  if (found.length > 0 || node.name !== 'AlternateContent') return found;
  return childrenOf(node).flatMap(boxesIn);
}

function formatsOf(property: (name: string) => XmlNode | undefined): readonly FormatKind[] {
  const formats: FormatKind[] = [];
  if (isSet(property('b'))) formats.push('bold');
  if (isSet(property('i'))) formats.push('italic');
  if (isSet(property('u'))) formats.push('underline');
  const place = property('vertAlign')?.attributes.val;
  if (place === 'superscript' || place === 'subscript') formats.push(place);
  return formats;
}

/** The tag that holds for the script of the text. */
function languageOf(text: string, tags: Readonly<Record<string, string>> | undefined): string | undefined {
  if (tags === undefined) return undefined;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text))
    return tags.eastAsia;
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text) ? tags.bidi : tags.val;
}
