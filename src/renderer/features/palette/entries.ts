import { keysOf } from '../../keys/print-keys.ts';
import { type CommandId, commands } from '../../keys/registry.ts';
import { unitAt } from '../../state/places.ts';
import type { SessionState } from '../../state/session-state.ts';
import { t } from '../../words/t.ts';
import { fitOf } from './fuzzy.ts';
import { type Hit, search } from './search.ts';

/** One line of the palette. */
export type Entry =
  | {
      readonly kind: 'command';
      readonly id: CommandId;
      readonly words: string;
      readonly group: string;
      readonly keys: string | undefined;
    }
  | { readonly kind: 'unit'; readonly at: number; readonly words: string }
  | { readonly kind: 'text'; readonly hit: Hit };

const mostTexts = 24;
const mostCommands = 8;

/**
 * What fits what was typed. Behind ">" commands only, all of them when nothing follows; else a unit's number, the
 * likeliest commands, and the places in the text. Nothing typed offers all commands.
 */
export function entriesFor(typed: string, state: SessionState): readonly Entry[] {
  const only = typed.startsWith('>');
  const query = (only ? typed.slice(1) : typed).trim();
  const fitting = commands
    .map((command) => {
      const words = t(command.label);
      const group = t(`group.${command.group}`);
      const keys = keysOf(command.id);
      const score = fitOf(query, words) ?? fitOf(query, `${group} ${words}`);
      return { entry: { kind: 'command' as const, id: command.id, words, group, keys }, score };
    })
    .filter(({ score }) => score !== null)
    .sort((a, b) => (b.score ?? 0) - (a.score ?? 0))
    .map(({ entry }) => entry);
  if (only || query === '') return fitting;
  return [...unitsFor(query, state), ...fitting.slice(0, mostCommands), ...textsFor(query, state)];
}

function unitsFor(query: string, { project }: SessionState): readonly Entry[] {
  const at = /^\d+$/.test(query) ? Number(query) - 1 : -1;
  if (project === null || at < 0 || at >= project.alignment.units.length) return [];
  return [{ kind: 'unit', at, words: t('palette.go-to', at + 1) }];
}

function textsFor(query: string, { project, place }: SessionState): readonly Entry[] {
  if (project === null) return [];
  const from = unitAt(project.alignment, place)?.at ?? 0;
  return search(project.alignment, query, from, mostTexts).map((hit) => ({ kind: 'text', hit }));
}
