import type { KeyPreset } from '../../shared/api/methods/app.ts';
import type { KeyTable } from './key-table.ts';

/**
 * What each preset changes of Triglot's keys: the keys that people know from another aligner do here what comes nearest
 * to what they do there. A chord that a preset gives to a command is no other's.
 */
export const presets: Readonly<Record<KeyPreset, KeyTable>> = {
  triglot: {},
  // The letters of OmegaT's aligner. What they take from Triglot's own letters is had with Shift.
  omegat: {
    'segment.move-up': ['u', 'Alt+ArrowUp'],
    'segment.move-down': ['d', 'Alt+ArrowDown'],
    'segment.split': ['s', 'Mod+l'],
    'segment.join': ['m', 'Mod+j'],
    'cell.edit': ['e', 'F2', 'Enter'],
    'unit.confirm-next': ['a', 'Mod+Enter'],
    'unit.unconfirm': ['c', 'Mod+Shift+Enter'],
    'unit.bookmark': ['r'],
    'unit.omit': ['k', 'Delete'],
    'finding.fix': ['Alt+f'],
    'go.down': ['ArrowDown', 'n', 'f'],
    'go.up': ['ArrowUp', 'p', 'b'],
    'go.next-unconfirmed': ['Shift+u'],
    'go.next-uneven': ['Shift+n'],
    'go.next-bookmark': ['Shift+b'],
    'unit.comment': ['Shift+c'],
  },
  // InterText: Backspace and Enter move a text up and down, letters confirm and edit; U, N, B and M are Triglot's too.
  intertext: {
    'segment.move-up': ['Backspace', 'Alt+ArrowUp'],
    'segment.move-down': ['Enter', 'Alt+ArrowDown'],
    'segment.join': ['Alt+Backspace', 'Mod+j'],
    'segment.split': ['Mod+b', 'Mod+l'],
    'cell.edit': ['e', 'F2'],
    'unit.confirm-next': ['c', 'Mod+Enter'],
    'unit.comment': ['Shift+c'],
  },
  // WinAlign: F2 edits, and Enter goes on.
  winalign: {
    'cell.edit': ['F2'],
    'go.down': ['ArrowDown', 'Enter'],
    'segment.join': ['Mod+j'],
    'segment.split': ['Mod+l'],
  },
};
