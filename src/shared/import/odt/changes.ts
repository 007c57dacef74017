import type { XmlNode } from '../xml-tree.ts';
import { childOf, childrenOf, textIn } from '../xml-tree.ts';

/** One tracked change. */
export interface Change {
  readonly kind: 'insertion' | 'deletion';
  readonly author: string;
  /** What was deleted, paragraph by paragraph. */
  readonly deleted: readonly XmlNode[];
}

/** Reads `text:tracked-changes`: the changes of text by the ids they are referred to by. */
export function readChanges(node: XmlNode | undefined): ReadonlyMap<string, Change> {
  const found = new Map<string, Change>();
  for (const region of childrenOf(node, 'changed-region'))
    for (const kind of ['insertion', 'deletion'] as const) {
      const change = childOf(region, kind);
      const id = region.attributes['xml:id'] ?? region.attributes.id;
      if (change === undefined || id === undefined) continue;
      const creator = childOf(childOf(change, 'change-info'), 'creator');
      found.set(id, {
        kind,
        author: creator === undefined ? '' : textIn(creator).trim(),
        deleted: childrenOf(change).filter(({ name }) => name === 'p' || name === 'h'),
      });
    }
  return found;
}
