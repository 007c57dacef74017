import { trouble } from '../../lib/trouble.ts';
import type { ChangeState } from '../../model/document.ts';
import { ReadFault } from '../read-fault.ts';
import type { AsideBlock, Block, NoteBlock, Structure } from '../structure/block.ts';
import type { XmlNode } from '../xml-tree.ts';
import { childOf, childrenOf, readXmlParts, readXmlTree, textIn } from '../xml-tree.ts';
import { BlockReader } from './blocks.ts';
import { type Change, readChanges } from './changes.ts';
import type { InlineContext } from './inline.ts';
import { readListStyles } from './lists.ts';
import { readStyles } from './styles.ts';

/**
 * Reads an OpenDocument text (ODF 1.0 to 1.4): paragraphs, headings and lists with their numbers as printed, tables cell
 * by cell, notes, frames; tracked changes as asked for. `parts` gives the text of a part by name. Throws `ReadFault`.
 */
export function readOdt(
  parts: (name: string) => string | null,
  state: ChangeState,
  progress: (done: number, of: number) => void = () => {},
): Structure {
  const content = parts('content.xml');
  if (content === null) throw new ReadFault(null, trouble('no-odt'));
  const stylesXml = parts('styles.xml');
  const common = stylesXml === null ? null : readXmlTree(stylesXml);
  let own: XmlNode | null = null;
  readXmlParts(content, 'document-content', (node) => {
    if (node.name === 'automatic-styles') own = { name: '', attributes: {}, children: [node] };
  });
  const styleParts = [common, own];
  const notes: Block[] = [];
  const comments: AsideBlock[] = [];
  const changes = new Map<string, Change>();
  const listStyles = readListStyles(styleParts);
  const base: Omit<InlineContext, 'open' | 'note' | 'comment'> = {
    styles: readStyles(styleParts),
    changes,
    state,
  };
  const context: InlineContext = {
    ...base,
    open: new Set(),
    note(node) {
      const citation = childOf(node, 'note-citation');
      const label = citation === undefined ? '' : (citation.attributes.label ?? textIn(citation)).trim();
      const body = childOf(node, 'note-body');
      if (label === '' || body === undefined) return null;
      const reader = new BlockReader(
        { ...base, open: new Set(), note: () => null, comment: context.comment },
        listStyles,
      );
      const blocks = childrenOf(body).flatMap((child) => reader.read(child));
      const note: NoteBlock = {
        type: 'note',
        label,
        paragraphs: blocks.flatMap((block) => (block.type === 'paragraph' ? [block.pieces] : [])),
      };
      notes.push(note);
      return label;
    },
    comment(node) {
      const text = childrenOf(node)
        .filter(({ name }) => name === 'p' || name === 'list')
        .map(textIn)
        .join(' ')
        .trim();
      const creator = childOf(node, 'creator');
      const by = creator === undefined ? '' : textIn(creator).trim();
      if (text !== '')
        comments.push({
          type: 'aside',
          kind: 'comment',
          text,
          why: by === '' ? 'a comment' : `a comment by ${by}`,
        });
    },
  };
  const reader = new BlockReader(context, listStyles);
  const body: Block[] = [];
  let hasText = false;
  readXmlParts(
    content,
    'text',
    (node) => {
      hasText = true;
      if (node.name === 'tracked-changes')
        for (const [id, change] of readChanges(node)) changes.set(id, change);
      else body.push(...reader.read(node));
    },
    (done) => progress(done, content.length),
  );
  body.push(...reader.end());
  if (!hasText) throw new ReadFault(null, trouble('odt-other'));
  const [heads, feet] = [furniture(common, 'header'), furniture(common, 'footer')];
  return { blocks: [...heads, ...body, ...notes, ...comments, ...feet], changes: changes.size };
}

/** Page heads and feet: shown, never read. Those that say the same are shown once. */
function furniture(styles: XmlNode | null, type: 'header' | 'footer'): readonly AsideBlock[] {
  const texts = new Set<string>();
  for (const page of childrenOf(childOf(styles ?? undefined, 'master-styles'), 'master-page'))
    for (const node of childrenOf(page))
      if (node.name.startsWith(type)) {
        const text = textIn(node).replace(/\s+/gu, ' ').trim();
        if (text !== '') texts.add(text);
      }
  const why = type === 'header' ? 'the head of the page' : 'the foot of the page';
  return [...texts].map((text) => ({ type: 'aside', kind: 'running-head', text, why }));
}
