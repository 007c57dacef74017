import type { ChangeState } from '../../model/document.ts';
import type { Piece } from '../structure/block.ts';
import type { XmlNode } from '../xml-tree.ts';
import { childOf, childrenOf, textIn } from '../xml-tree.ts';
import type { Change } from './changes.ts';
import type { Styles } from './styles.ts';

/** What reading inside paragraphs leans on and adds to. */
export interface InlineContext {
  readonly styles: Styles;
  readonly changes: ReadonlyMap<string, Change>;
  readonly state: ChangeState;
  /** Insertions that have begun and not ended; they may go on in the next paragraph. */
  readonly open: Set<string>;
  /** Label of a note that stands here; null when it is passed over. */
  note(node: XmlNode): string | null;
  comment(node: XmlNode): void;
}

/** The pieces of a paragraph, and the frames with text that hang on it. */
export interface Inline {
  readonly pieces: readonly Piece[];
  readonly boxes: readonly XmlNode[];
}

const pageFields = new Set(['page-number', 'page-count', 'page-continuation']);
const silent = new Set([
  'annotation-end',
  'bookmark',
  'bookmark-start',
  'bookmark-end',
  'soft-page-break',
  'ruby-text',
  'tracked-changes',
  'title',
  'desc',
]);

/** Reads a paragraph or heading. White space is one space, as the format has it; spaces beyond it are elements. */
export function readInline(paragraph: XmlNode, context: InlineContext): Inline {
  const pieces: Piece[] = [];
  const boxes: XmlNode[] = [];
  let spaced = true;
  const add = (text: string, names: readonly string[], target: string | undefined, page = false): void => {
    if (text === '') return;
    const inserted = [...context.open]
      .map((id) => context.changes.get(id))
      .find((change) => change !== undefined);
    if (inserted !== undefined && context.state === 'original')
      pieces.push({
        type: 'aside',
        kind: 'insertion',
        text,
        why: `inserted${by(inserted)}; the file is read as it was before its changes`,
      });
    else if (page)
      pieces.push({
        type: 'aside',
        kind: 'page-number',
        text,
        why: 'the number of a page, counted by a field',
      });
    else if (context.styles.isHidden(names))
      pieces.push({ type: 'aside', kind: 'hidden', text, why: 'hidden in the file' });
    else {
      const formats = context.styles.formatsOf(names);
      const language = context.styles.languageOf(names);
      pieces.push({
        type: 'text',
        text,
        ...(formats.length > 0 && { formats }),
        ...(target !== undefined && { target }),
        ...(language !== undefined && { language }),
      });
    }
  };
  const addText = (
    text: string,
    names: readonly string[],
    target: string | undefined,
    page = false,
  ): void => {
    let flat = text.replace(/[ \t\r\n]+/g, ' ');
    if (spaced && flat.startsWith(' ')) flat = flat.slice(1);
    if (flat !== '') spaced = flat.endsWith(' ');
    add(flat, names, target, page);
  };
  const walk = (node: XmlNode, names: readonly string[], target: string | undefined, page = false): void => {
    for (const child of node.children) {
      if (typeof child === 'string') addText(child, names, target, page);
      else take(child, names, target, page);
    }
  };
  const take = (node: XmlNode, names: readonly string[], target: string | undefined, page: boolean): void => {
    const { name, attributes } = node;
    const style = attributes['style-name'];
    const within = style === undefined ? names : [...names, style];
    if (silent.has(name)) return;
    if (name === 's')
      add(' '.repeat(Math.min(100, Math.max(1, Number(attributes.c ?? '1') || 1))), names, target);
    else if (name === 'tab') add('\t', names, target);
    else if (name === 'line-break') add('\n', names, target);
    else if (name === 'a') walk(node, within, attributes.href ?? target);
    else if (name === 'note') {
      const label = context.note(node);
      if (label !== null) pieces.push({ type: 'note', label });
    } else if (name === 'annotation') context.comment(node);
    else if (name === 'change') deletion(attributes['change-id'] ?? '', names);
    else if (name === 'change-start') openChange(attributes['change-id'] ?? '', context);
    else if (name === 'change-end') context.open.delete(attributes['change-id'] ?? '');
    else if (name === 'ruby') walk(childOf(node, 'ruby-base') ?? node, within, target);
    else if (name === 'frame' || name === 'custom-shape' || name === 'rect' || name === 'g')
      boxes.push(...boxesIn(node));
    else walk(node, within, target, page || pageFields.has(name));
    if (name === 's' || name === 'tab' || name === 'line-break') spaced = true;
  };
  const deletion = (id: string, names: readonly string[]): void => {
    const change = context.changes.get(id);
    if (change === undefined || change.kind !== 'deletion') return;
    const text = change.deleted.map(textIn).join('\n');
    if (context.state === 'original') add(text, names, undefined);
    else if (text !== '')
      pieces.push({
        type: 'aside',
        kind: 'deletion',
        text,
        why: `deleted${by(change)}; the changes of the file are taken as accepted`,
      });
  };
  const style = paragraph.attributes['style-name'];
  walk(paragraph, style === undefined ? [] : [style], undefined);
  return { pieces, boxes };
}

/** Marks an insertion as begun; an end without a beginning does no harm. */
export function openChange(id: string, { changes, open }: InlineContext): void {
  if (changes.get(id)?.kind === 'insertion') open.add(id);
}

/** The text boxes in a drawing, and drawings whose own text is theirs. */
function boxesIn(node: XmlNode): readonly XmlNode[] {
  if (node.name === 'text-box') return [node];
  const own = node.name !== 'frame' && childrenOf(node, 'p').length > 0 ? [node] : [];
  return own.length > 0 ? own : childrenOf(node).flatMap(boxesIn);
}

function by({ author }: Change): string {
  return author === '' ? '' : ` by ${author}`;
}
