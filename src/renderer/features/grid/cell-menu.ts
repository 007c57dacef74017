import { keysOf } from '../../keys/print-keys.ts';
import { commands } from '../../keys/registry.ts';
import type { SessionState } from '../../state/session-state.ts';
import type { MenuItem } from '../../ui/menu.tsx';
import { t } from '../../words/t.ts';

/** What can be done with the active cell, from the registry; what cannot says why. */
export function menuItems(state: SessionState): readonly MenuItem[] {
  const shown = commands.filter((command) => command.menu === true);
  return shown.map((command, at) => ({
    id: command.id,
    label: t(command.label),
    keys: keysOf(command.id),
    disabledReason: command.refusal?.(state) ?? null,
    apart: at > 0 && shown[at - 1]?.group !== command.group,
  }));
}
