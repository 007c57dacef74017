import type { AutomaticLabel } from '../line.ts';
import type { CountedLevel } from '../numerals/counters.ts';
import { Counters } from '../numerals/counters.ts';
import { writeNumber } from '../numerals/write-number.ts';
import type { XmlNode } from '../xml-tree.ts';
import { childOf, childrenOf } from '../xml-tree.ts';
import { isSet, levelNumber } from './styles.ts';

/** What a numbered paragraph begins with. */
export interface PrintedNumber {
  /** Null when nothing is printed: a bullet, a hidden number. */
  readonly auto: AutomaticLabel | null;
  readonly bullet: boolean;
  /** No space stands between the number and the text. */
  readonly tight: boolean;
  /** From 0. */
  readonly level: number;
}

/** Counts the numbered paragraphs of one document, in order. */
export interface Numbering {
  /**
   * Counts a paragraph of the list `list` and tells what is printed; null for a list there is not.
   * @param start the number it gets, in place of the next one
   */
  count(list: string, level: number, start?: number): PrintedNumber | null;
  /** The list of that name; null when none has it. */
  named(name: string): string | null;
  /** The level of the list that belongs to a paragraph style, 0 when none does. */
  levelOfStyle(list: string, style: string): number;
}

interface Level extends CountedLevel {
  readonly format: string;
  readonly text: string;
  readonly legal: boolean;
  readonly tight: boolean;
  readonly hidden: boolean;
  readonly style: string | undefined;
}

interface List {
  /** Lists of one abstract numbering go on counting each other. */
  readonly abstract: string;
  readonly name: string | undefined;
  readonly levels: readonly (Level | undefined)[];
  /** Levels that begin with a number of this list's own when it is first used. */
  readonly starts: ReadonlyMap<number, number>;
}

const plain: Level = {
  start: 1,
  format: 'decimal',
  text: '',
  legal: false,
  tight: false,
  hidden: false,
  style: undefined,
};

/**
 * Reads `numbering.xml` and counts as Word does: lists that share an abstract numbering go on with each other's numbers,
 * unless a list overrides a start, which holds once, at its first paragraph on that level.
 */
export function readNumbering(root: XmlNode | null): Numbering {
  const lists = readLists(root ?? undefined);
  const counters = new Map<string, Counters>();
  const begun = new Set<string>();
  return {
    count(id, at, given) {
      const list = lists.get(id);
      if (list === undefined) return null;
      const levelAt = (level: number): Level => list.levels[level] ?? plain;
      const own = counters.get(list.abstract) ?? new Counters();
      counters.set(list.abstract, own);
      const start = list.starts.get(at);
      if (start !== undefined && !begun.has(`${id} ${at}`)) own.set(at, start);
      begun.add(`${id} ${at}`);
      if (given !== undefined) own.set(at, given);
      const numbers = own.count(at, levelAt);
      const { format, text, legal, tight, hidden } = levelAt(at);
      const bullet = format === 'bullet';
      const label =
        bullet || hidden
          ? ''
          : labelOf(text, numbers, (level) => (legal ? 'decimal' : levelAt(level).format));
      return {
        auto:
          label.trim() === ''
            ? null
            : { label: label.trim(), value: numbers[at]!, style: `${text} ${format}` },
        bullet,
        tight: tight && !/\s$/u.test(label),
        level: at,
      };
    },
    named: (name) => [...lists].find(([, list]) => list.name === name)?.[0] ?? null,
    levelOfStyle(id, style) {
      return Math.max(0, lists.get(id)?.levels.findIndex((level) => level?.style === style) ?? 0);
    },
  };
}

/** "%1.%2" with the numbers put in. */
function labelOf(text: string, numbers: readonly number[], formatOf: (level: number) => string): string {
  return text.replace(/%([1-9])/g, (_, place: string) => {
    const level = Number(place) - 1;
    const value = numbers[level];
    return value === undefined ? '' : writeNumber(value, formatOf(level));
  });
}

function readLists(root: XmlNode | undefined): ReadonlyMap<string, List> {
  const abstracts = new Map<string, XmlNode>();
  const byStyle = new Map<string, XmlNode>();
  for (const node of childrenOf(root, 'abstractNum')) {
    abstracts.set(node.attributes.abstractNumId ?? '', node);
    const style = childOf(node, 'styleLink')?.attributes.val;
    if (style !== undefined) byStyle.set(style, node);
  }
  const lists = new Map<string, List>();
  for (const node of childrenOf(root, 'num')) {
    const id = node.attributes.numId;
    const named = abstracts.get(childOf(node, 'abstractNumId')?.attributes.val ?? '');
    const link = childOf(named, 'numStyleLink')?.attributes.val;
    const abstract = (link === undefined ? undefined : byStyle.get(link)) ?? named;
    if (id === undefined || abstract === undefined) continue;
    const levels: Level[] = [];
    for (const level of childrenOf(abstract, 'lvl'))
      levels[levelNumber(level.attributes.ilvl ?? '0')] = readLevel(level);
    const starts = new Map<number, number>();
    for (const override of childrenOf(node, 'lvlOverride')) {
      const at = levelNumber(override.attributes.ilvl ?? '0');
      const own = childOf(override, 'lvl');
      if (own !== undefined) levels[at] = readLevel(own);
      const start = childOf(override, 'startOverride')?.attributes.val;
      if (start !== undefined) starts.set(at, wholeNumber(start, 1));
    }
    const name = childOf(abstract, 'name')?.attributes.val;
    lists.set(id, { abstract: abstract.attributes.abstractNumId ?? '', name, levels, starts });
  }
  return lists;
}

function readLevel(node: XmlNode): Level {
  const restart = childOf(node, 'lvlRestart')?.attributes.val;
  return {
    start: wholeNumber(childOf(node, 'start')?.attributes.val, 1),
    ...(restart !== undefined && { restartBelow: wholeNumber(restart, 0) }),
    format: formatOf(node),
    text: childOf(node, 'lvlText')?.attributes.val ?? '',
    legal: isSet(childOf(node, 'isLgl')),
    tight: childOf(node, 'suff')?.attributes.val === 'nothing',
    hidden: isSet(childOf(childOf(node, 'rPr'), 'vanish')),
    style: childOf(node, 'pStyle')?.attributes.val,
  };
}

/** The format of a level; newer ones ("001, 002, …") stand in a choice beside one for older programs. */
function formatOf(level: XmlNode): string {
  const choice = childOf(childOf(childOf(level, 'AlternateContent'), 'Choice'), 'numFmt');
  const custom = /^0*1(?=,)/.exec(choice?.attributes.format ?? '')?.[0];
  if (custom !== undefined) return `custom:${custom}`;
  return (
    childOf(level, 'numFmt')?.attributes.val ??
    childOf(childOf(childOf(level, 'AlternateContent'), 'Fallback'), 'numFmt')?.attributes.val ??
    'decimal'
  );
}

/** A whole number that a list may count from, `otherwise` for anything else. */
function wholeNumber(value: string | undefined, otherwise: number): number {
  const number = Number(value);
  return value !== undefined && Number.isInteger(number) && number >= 0 && number <= 1e6 ? number : otherwise;
}
