/** The steps of the guided tour, in their order: what each one speaks of. */
export const tourSteps = [
  'rows',
  'trust',
  'findings',
  'actions',
  'column',
  'undo',
  'confirm',
  'map',
  'export',
  'more',
] as const;
export type TourStep = (typeof tourSteps)[number];
