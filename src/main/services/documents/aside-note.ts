import type { AsideCount } from '../../../shared/api/methods/sources.ts';
import { shortName } from '../files/failures.ts';

const names: Readonly<Record<string, readonly [one: string, more: string]>> = {
  comment: ['comment', 'comments'],
  deletion: ['deletion', 'deletions'],
  insertion: ['insertion', 'insertions'],
  hidden: ['piece of hidden text', 'pieces of hidden text'],
  'running-head': ['page head or foot', 'page heads and feet'],
};

/** What of a file was set aside, in a sentence for the command line; null when nothing was that a person wrote. */
export function asideNote(path: string, aside: readonly AsideCount[]): string | null {
  const told = aside.flatMap(({ kind, count }) => {
    const [one, more] = names[kind] ?? [];
    return one === undefined ? [] : [`${count} ${count === 1 ? one : more}`];
  });
  return told.length === 0 ? null : `${shortName(path)}: set aside ${told.join(', ')}.`;
}
