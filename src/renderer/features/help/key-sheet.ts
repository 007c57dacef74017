import type { AppCommand, Group } from '../../keys/command.ts';
import { allKeysOf } from '../../keys/print-keys.ts';
import { commands } from '../../keys/registry.ts';

export interface KeyLine {
  readonly id: string;
  readonly label: AppCommand['label'];
  /** All its keys as printed, the chief one first. */
  readonly keys: readonly string[];
}

/** Every command that has keys, under its group, in the order of `groups`; groups without any are left out. */
export function keySheet(groups: readonly Group[]): readonly { group: Group; lines: readonly KeyLine[] }[] {
  return groups
    .map((group) => ({
      group,
      lines: commands
        .filter((command) => command.group === group)
        .map(({ id, label }) => ({ id, label, keys: allKeysOf(id) }))
        .filter(({ keys }) => keys.length > 0),
    }))
    .filter(({ lines }) => lines.length > 0);
}
