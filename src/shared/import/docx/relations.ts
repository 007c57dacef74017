import type { XmlNode } from '../xml-tree.ts';
import { childrenOf, readXmlTree } from '../xml-tree.ts';

/** What a part of an Open Packaging file leads to. Nothing outside the file is ever looked at. */
export interface Relations {
  /** Name of the first part of that type; null when there is none. */
  target(type: string): string | null;
  targets(type: string): readonly string[];
  /** Addresses outside the file by their ids, for links. */
  readonly links: ReadonlyMap<string, string>;
  /** Names of parts inside of the file by their ids. */
  readonly parts: ReadonlyMap<string, string>;
}

/** Reads the relationships of `part`; those of the whole file for ''. */
export function readRelations(parts: (name: string) => string | null, part: string): Relations {
  const at = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, at);
  const xml = parts(`${folder}_rels/${part.slice(at)}.rels`);
  const all: readonly XmlNode[] = xml === null ? [] : childrenOf(readXmlTree(xml), 'Relationship');
  const inside = all.filter(({ attributes }) => attributes.TargetMode !== 'External');
  const targets = (type: string): readonly string[] =>
    inside
      .filter(({ attributes }) => attributes.Type?.endsWith(`/${type}`) === true)
      .map(({ attributes }) => resolved(folder, attributes.Target ?? ''));
  return {
    target: (type) => targets(type)[0] ?? null,
    targets,
    parts: new Map(
      inside.map(({ attributes }) => [attributes.Id ?? '', resolved(folder, attributes.Target ?? '')]),
    ),
    links: new Map(
      all
        .filter(({ attributes }) => attributes.TargetMode === 'External')
        .map(({ attributes }) => [attributes.Id ?? '', attributes.Target ?? '']),
    ),
  };
}

/** A target as a name inside the file. */
function resolved(folder: string, target: string): string {
  const names: string[] = [];
  for (const name of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return names.join('/');
}
