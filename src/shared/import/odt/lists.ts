import type { AutomaticLabel } from '../line.ts';
import type { CountedLevel, Counters } from '../numerals/counters.ts';
import { writeNumber } from '../numerals/write-number.ts';
import type { XmlNode } from '../xml-tree.ts';
import { childOf, childrenOf } from '../xml-tree.ts';
import { numberStyle } from './number-format.ts';

interface Level extends CountedLevel {
  readonly bullet: boolean;
  readonly format: string;
  /** How the label is put together; null: from prefix, levels and suffix. */
  readonly pattern: string | null;
  readonly prefix: string;
  readonly suffix: string;
  /** How many levels are shown. */
  readonly shown: number;
  readonly legal: boolean;
  readonly tight: boolean;
}

/** One style of lists, or the one of the headings. */
export type ListStyle = readonly (Level | undefined)[];

/** What an item begins with. */
export interface PrintedItem {
  readonly auto: AutomaticLabel | null;
  readonly bullet: boolean;
  readonly tight: boolean;
}

const plain: Level = {
  start: 1,
  bullet: false,
  format: 'none',
  pattern: null,
  prefix: '',
  suffix: '',
  shown: 1,
  legal: false,
  tight: false,
};

/** The list styles of the given parts by name; that of the headings is called "" here. */
export function readListStyles(parts: readonly (XmlNode | null)[]): ReadonlyMap<string, ListStyle> {
  const found = new Map<string, ListStyle>();
  for (const part of parts)
    for (const group of childrenOf(part ?? undefined)) {
      for (const node of childrenOf(group, 'list-style'))
        found.set(node.attributes.name ?? '?', levelsOf(node));
      for (const node of childrenOf(group, 'outline-style')) found.set('', levelsOf(node));
    }
  return found;
}

/** Counts an item of a list at `level` (from 0) and gives what is printed. */
export function countItem(style: ListStyle | undefined, counters: Counters, level: number): PrintedItem {
  const levelAt = (at: number): Level => style?.[at] ?? plain;
  const own = levelAt(level);
  const numbers = counters.count(level, levelAt);
  const numberAt = (at: number): string =>
    writeNumber(
      numbers[at] ?? 1,
      own.legal && levelAt(at).format !== 'none' ? 'decimal' : levelAt(at).format,
    );
  const label = own.bullet || own.format === 'none' ? '' : labelOf(own, level, levelAt, numberAt);
  const sequence = `${own.pattern ?? `${own.prefix}%${own.suffix}`} ${own.format} ${level}`;
  return {
    auto: label.trim() === '' ? null : { label: label.trim(), value: numbers[level]!, style: sequence },
    bullet: own.bullet,
    tight: own.tight && !/\s$/u.test(label),
  };
}

function labelOf(
  { pattern, prefix, suffix, shown }: Level,
  level: number,
  levelAt: (at: number) => Level,
  numberAt: (at: number) => string,
): string {
  if (pattern !== null)
    return pattern.replace(/%(\d{1,2})%/g, (_, place: string) =>
      Number(place) - 1 <= level ? numberAt(Number(place) - 1) : '',
    );
  const numbers: string[] = [];
  for (let at = Math.max(0, level - shown + 1); at <= level; at++)
    if (levelAt(at).format !== 'none') numbers.push(numberAt(at));
  return prefix + numbers.join('.') + suffix;
}

function levelsOf(list: XmlNode): ListStyle {
  const levels: Level[] = [];
  for (const node of childrenOf(list)) {
    const at = Number(node.attributes.level) - 1;
    if (!Number.isInteger(at) || at < 0 || at > 9) continue;
    levels[at] = levelOf(node);
  }
  return levels;
}

function levelOf({ name, attributes, children }: XmlNode): Level {
  const start = Number(attributes['start-value'] ?? '1');
  const shown = Number(attributes['display-levels'] ?? '1');
  const properties = childOf({ name, attributes, children }, 'list-level-properties');
  const follower = childOf(properties, 'list-level-label-alignment')?.attributes['label-followed-by'];
  return {
    start: Number.isInteger(start) && start >= 0 && start <= 1e6 ? start : 1,
    bullet: name !== 'list-level-style-number' && name !== 'outline-level-style',
    format: numberStyle(attributes['num-format'] ?? '', attributes['num-letter-sync'] === 'true'),
    pattern: attributes['num-list-format'] ?? null,
    prefix: attributes['num-prefix'] ?? '',
    suffix: attributes['num-suffix'] ?? '',
    shown: Number.isInteger(shown) && shown >= 1 && shown <= 10 ? shown : 1,
    legal: attributes['is-legal'] === 'true',
    tight: follower === 'nothing',
  };
}
