import type { CommandId } from '../../keys/registry.ts';
import type { PanelId } from '../../state/session-state.ts';
import type { TourStep } from '../../state/tour.ts';

/** Where a step points, and the keys it has one try. */
export interface StepPlace {
  /** Finds the control in the window. */
  readonly at: string;
  readonly keys: readonly CommandId[];
  /** The panel that has to be open for it. */
  readonly panel?: PanelId;
}

export const stepPlaces: Readonly<Record<TourStep, StepPlace>> = {
  rows: { at: '.heads', keys: ['go.up', 'go.down', 'go.left', 'go.right'] },
  trust: { at: '.row-active .row-head', keys: ['go.most-doubtful'] },
  findings: { at: '[role=tabpanel]', keys: ['finding.next', 'finding.ignore'], panel: 'findings' },
  actions: { at: '.actions', keys: ['segment.join', 'segment.split', 'segment.move-down'] },
  column: { at: '[role=gridcell][aria-selected=true]', keys: ['column.push', 'column.pull'] },
  undo: { at: '.status', keys: ['edit.undo', 'edit.redo'] },
  confirm: { at: '.progress-note', keys: ['unit.confirm-next'] },
  map: { at: '.map', keys: [] },
  export: { at: '.toolbar-end .ui-button-primary', keys: ['project.export'] },
  more: { at: '.toolbar-search', keys: ['app.find', 'app.keys', 'app.guide'] },
};
