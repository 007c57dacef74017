import type { ComponentType } from 'react';
import type { Dialog, DialogId, PanelId, SessionState } from './state/session-state.ts';

/** A tab of the panel at the right. */
export interface PanelSlot {
  readonly id: PanelId;
  readonly label: () => string;
  /** What is counted behind the label; null shows nothing. */
  readonly badge: (state: SessionState) => number | null;
  readonly View: ComponentType;
}

export type DialogView<Id extends DialogId> = ComponentType<{ readonly dialog: Extract<Dialog, { id: Id }> }>;

/** Panels in the order of their tabs. */
export const panels: readonly PanelSlot[] = [];

/** Dialogs by the `dialog` of the session's state; each closes itself with `session.close()`. */
export const dialogs: { readonly [Id in DialogId]?: DialogView<Id> } = {};

/** What is shown while no project is open; null shows nothing. */
export const StartScreen: ComponentType | null = null;
