import { trouble } from '../../lib/trouble.ts';
import type { ChangeState } from '../../model/document.ts';
import { ReadFault } from '../read-fault.ts';
import type { AsideBlock, Block, NoteBlock, Piece, Structure } from '../structure/block.ts';
import type { XmlNode } from '../xml-tree.ts';
import { childOf, childrenOf, readXmlParts, readXmlTree, textIn } from '../xml-tree.ts';
import { BlockReader } from './blocks.ts';
import { NoteLabels } from './note-labels.ts';
import { readNumbering } from './numbering.ts';
import { type Relations, readRelations } from './relations.ts';
import { readStyles } from './styles.ts';

/** The text of a part of the file by its name; null when there is none. Read when asked for, not before. */
export type Parts = (name: string) => string | null;

/**
 * Reads a Word document (WordprocessingML, transitional or strict): paragraphs with their styles, automatic numbers as
 * printed, tables cell by cell, notes, text boxes, content controls, results of fields; tracked changes as asked for.
 * `chunk` reads the documents that lie in the file and are put in at a place (altChunk); null for one that it cannot read.
 * Throws `ReadFault` when it is no such document or damaged.
 */
export function readDocx(
  parts: Parts,
  changes: ChangeState,
  progress: (done: number, of: number) => void = () => {},
  chunk: (name: string) => Structure | null = () => null,
): Structure {
  const main = readRelations(parts, '').target('officeDocument');
  const xml = main === null ? null : parts(main);
  if (main === null || xml === null) throw new ReadFault(null, trouble('no-word'));
  const relations = readRelations(parts, main);
  const part = (type: string): XmlNode | null => {
    const name = relations.target(type);
    const text = name === null ? null : parts(name);
    return text === null ? null : readXmlTree(text);
  };
  let count = 0;
  const styles = readStyles(part('styles'));
  const numbering = readNumbering(part('numbering'));
  const notes = new NoteLabels(part('settings'));
  const shared = {
    styles,
    numbering,
    changes,
    changed: () => {
      count += 1;
    },
    chunk: (id: string): readonly Block[] => {
      const name = relations.parts.get(id);
      const read = name === undefined ? null : chunk(name);
      if (read === null)
        return [
          {
            type: 'aside',
            kind: 'hidden',
            text: name ?? id,
            why: 'a document put in here that cannot be read',
          },
        ];
      count += read.changes;
      return read.blocks;
    },
  };
  const reader = new BlockReader({ ...shared, links: relations.links, notes });
  const body: Block[] = [];
  readXmlParts(
    xml,
    'body',
    (node) => body.push(...reader.read(node)),
    (done) => progress(done, xml.length),
  );
  body.push(...reader.end());

  const noteBlocks = (['footnotes', 'endnotes'] as const).flatMap((kind) => {
    const root = part(kind);
    const name = relations.target(kind);
    if (root === null || name === null) return [];
    const links = readRelations(parts, name).links;
    return notesIn(
      root,
      kind === 'footnotes' ? 'footnote' : 'endnote',
      notes,
      () => new BlockReader({ ...shared, links, notes }),
    );
  });
  const [heads, feet] = [furniture(parts, relations, 'header'), furniture(parts, relations, 'footer')];
  return {
    blocks: [...heads, ...body, ...noteBlocks, ...comments(part('comments')), ...feet],
    changes: count,
  };
}

/** The notes that are referred to, in the order of their references. */
function notesIn(
  root: XmlNode,
  kind: 'footnote' | 'endnote',
  notes: NoteLabels,
  reader: () => BlockReader,
): readonly NoteBlock[] {
  const bodies = new Map(childrenOf(root, kind).map((node) => [node.attributes.id ?? '', node]));
  return notes.used(kind).flatMap(({ id, label }) => {
    const node = bodies.get(id);
    if (node === undefined) return [];
    const own = reader();
    const blocks = [...childrenOf(node).flatMap((child) => own.read(child)), ...own.end()];
    const paragraphs = blocks.flatMap((block) =>
      block.type === 'paragraph' ? [withoutMark(block.pieces, label)] : [],
    );
    return [{ type: 'note' as const, label, paragraphs }];
  });
}

/** A note's text without a custom mark that was typed in front of it once more. */
function withoutMark(pieces: readonly Piece[], label: string): readonly Piece[] {
  const [first, ...rest] = pieces;
  if (/^\d+$/.test(label) || first?.type !== 'text' || !first.text.startsWith(label)) return pieces;
  return [{ ...first, text: first.text.slice(label.length).trimStart() }, ...rest];
}

/** Page heads and feet: shown, never read. Those that say the same are shown once. */
function furniture(parts: Parts, relations: Relations, type: 'header' | 'footer'): readonly AsideBlock[] {
  const texts = new Set<string>();
  for (const name of relations.targets(type)) {
    const xml = parts(name);
    if (xml === null) continue;
    const text = paragraphTexts(readXmlTree(xml)).join(' ').replace(/\s+/gu, ' ').trim();
    if (text !== '') texts.add(text);
  }
  const why = type === 'header' ? 'the head of the page' : 'the foot of the page';
  return [...texts].map((text) => ({ type: 'aside', kind: 'running-head', text, why }));
}

function comments(root: XmlNode | null): readonly AsideBlock[] {
  return childrenOf(root ?? undefined, 'comment').flatMap((node) => {
    const text = paragraphTexts(node).join(' ').trim();
    const by = node.attributes.author?.trim() ?? '';
    const why = by === '' ? 'a comment' : `a comment by ${by}`;
    return text === '' ? [] : [{ type: 'aside' as const, kind: 'comment' as const, text, why }];
  });
}

function paragraphTexts(node: XmlNode): readonly string[] {
  return childrenOf(node).flatMap((child) => {
    if (child.name === 'p') return [runTexts(child)];
    return child.name === 'AlternateContent'
      ? paragraphTexts(childOf(child, 'Choice') ?? child)
      : paragraphTexts(child);
  });
}

function runTexts(node: XmlNode): string {
  return childrenOf(node)
    .map((child) =>
      child.name === 't'
        ? textIn(child)
        : child.name === 'tab'
          ? ' '
          : child.name === 'del'
            ? ''
            : runTexts(child),
    )
    .join('');
}
