import { count } from '../plural.ts';

/** The words of the shell, the grid and its surroundings. */
export const workbench = {
  'app.name': 'Triglot',
  'app.starting': 'Starting…',
  'wire.gone':
    'The workbench does not answer. What was acknowledged is saved: start it again and open the address that it prints.',
  'wire.refused': (status: number) =>
    `The workbench refused this page (${status}). Open the address that it printed at its start.`,
  'panel.name': 'Details',
  'panel.width': 'Width of the details',
  'project.saved-at': (path: string) => `Saved in ${path}`,
  'pivot.locked': 'The pivot’s segments are locked: they are not cut or joined.',
  'pivot.unlocked': 'The pivot’s segments are unlocked: they can be cut and joined.',
  units: (n: number) => count(n, 'unit', 'units'),
} as const;
