import type { Line } from '../line.ts';
import type { Definition } from './definitions.ts';
import type { Candidate } from './references.ts';

const strongAtMost = 3;

/**
 * Which candidates are references: those whose label a footnote has. Marks set by markup all are; digits glued to
 * words are as long as they are few, digits among Chinese characters once for each note, the nearest before it.
 */
export function matchReferences(
  definitions: readonly Definition[],
  candidates: readonly Candidate[],
  lines: readonly Line[],
): readonly Candidate[] {
  const isDefinition = new Set(definitions.map(({ from }) => from));
  const byLabel = new Map<string, Definition[]>();
  for (const definition of definitions) {
    const list = byLabel.get(definition.label.label);
    if (list === undefined) byLabel.set(definition.label.label, [definition]);
    else list.push(definition);
  }
  const chosen = new Set<Candidate>();
  const open = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const notes = byLabel.get(candidate.label);
    if (notes === undefined || !notes.some(({ label }) => label.kinds.includes(candidate.kind))) continue;
    const atStart =
      isDefinition.has(candidate.line) && candidate.span[0] <= lines[candidate.line]!.runs[0]!.start + 1;
    if (atStart) continue;
    if (candidate.kind !== 'glued') chosen.add(candidate);
    else {
      const list = open.get(candidate.label);
      if (list === undefined) open.set(candidate.label, [candidate]);
      else list.push(candidate);
    }
  }
  const marked = new Set([...chosen].map(({ label }) => label));
  const names = open.size === 0 ? new Map<string, number>() : numberedWords(lines);
  for (const [label, places] of open) {
    const notes = byLabel.get(label)!;
    // A word that has the same digits behind it in more places than there are notes is called so: "level2", "mp3".
    const list = places.filter(({ word }) => word === '' || (names.get(word + label) ?? 0) <= notes.length);
    const strong = list.filter((one) => one.strong);
    if (strong.length > 0 && strong.length <= Math.max(strongAtMost, 2 * notes.length))
      for (const one of strong) chosen.add(one);
    else if (!marked.has(label)) for (const one of nearest(notes, list)) chosen.add(one);
  }
  return [...chosen].sort((a, b) => a.span[0] - b.span[0]);
}

const numbered = /[\p{L}\p{M}]+\p{Nd}{1,3}(?!\p{Nd})/gu;

/** How often each word stands in the lines with the same digits behind it. */
function numberedWords(lines: readonly Line[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { text } of lines)
    for (const [name] of text.matchAll(numbered)) times.set(name, (times.get(name) ?? 0) + 1);
  return times;
}

/** For each note the last candidate before it that no other note has taken, else the first behind. */
function nearest(notes: readonly Definition[], candidates: readonly Candidate[]): readonly Candidate[] {
  const free = [...candidates];
  const taken: Candidate[] = [];
  for (const { from } of notes) {
    const before = free.findLastIndex((one) => one.line < from);
    const [one] = free.splice(before >= 0 ? before : 0, 1);
    if (one !== undefined) taken.push(one);
  }
  return taken;
}
