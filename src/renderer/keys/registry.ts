import type { Session } from '../state/session.ts';
import { t } from '../words/t.ts';
import type { AppCommand } from './command.ts';
import { appCommands } from './commands/app.ts';
import { cellCommands } from './commands/cell.ts';
import { findingCommands } from './commands/findings.ts';
import { goCommands } from './commands/go.ts';
import { projectCommands } from './commands/project.ts';
import { segmentCommands } from './commands/segment.ts';
import { unitCommands } from './commands/unit.ts';

const all = [
  ...unitCommands,
  ...segmentCommands,
  ...cellCommands,
  ...findingCommands,
  ...goCommands,
  ...projectCommands,
  ...appCommands,
] as const;

export type CommandId = (typeof all)[number]['id'];

/** Everything that can be done, in the order of palette and menus. */
export const commands: readonly (AppCommand & { readonly id: CommandId })[] = all;

const byId: ReadonlyMap<string, AppCommand> = new Map(commands.map((command) => [command.id, command]));

/** The command of this id, as every button, menu and key calls it. */
export function command(id: CommandId): AppCommand & { readonly id: CommandId } {
  return byId.get(id) as AppCommand & { readonly id: CommandId };
}

/** Runs the command of this id, known or not (the desktop's menu sends names); first keeps what is typed in a cell. */
export function runById(session: Session, id: string): void {
  const found = byId.get(id);
  if (found === undefined || (session.store.get().project === null && found.anytime !== true)) return;
  run(session, found);
}

/** Runs `found`; what is typed in an open cell is kept first, unless the command sees to that itself. */
export function run(session: Session, found: AppCommand): void {
  if (session.editor !== null && found.id !== 'segment.split' && !session.editor.commit()) return;
  const { project } = session.store.get();
  if (found.far !== true || !project?.part) {
    session.store.together(() => found.run(session));
    return;
  }
  session.tell(t('project.opening'));
  void session.settled().then(() => {
    const now = session.store.get().project;
    if (now?.project === project.project && now.part === null) found.run(session);
  });
}
