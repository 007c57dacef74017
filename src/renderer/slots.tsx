import type { ComponentType } from 'react';
import { ChecksDialog } from './features/checks/checks-dialog.tsx';
import { CommentDialog } from './features/comment/comment-dialog.tsx';
import { ExportDialog } from './features/export/export-dialog.tsx';
import { FilterDialog } from './features/filter/filter-dialog.tsx';
import { ConcordanceDialog } from './features/find/concordance-dialog.tsx';
import { FindPanel } from './features/find/find-panel.tsx';
import { AskReason } from './features/findings/ask-reason.tsx';
import { FindingsPanel } from './features/findings/findings-panel.tsx';
import { GuideDialog } from './features/guide/guide-dialog.tsx';
import { HelpDialog } from './features/help/help-dialog.tsx';
import { HistoryPanel } from './features/history/history-panel.tsx';
import { KeysDialog } from './features/keymap/keys-dialog.tsx';
import { LogDialog } from './features/log/log-dialog.tsx';
import { OwnDialog } from './features/own/own-dialog.tsx';
import { PrintDialog } from './features/print/print-dialog.tsx';
import { BringInDialog } from './features/proposals/bring-in-dialog.tsx';
import { RealignDialog } from './features/proposals/realign-dialog.tsx';
import { ResegmentDialog } from './features/proposals/resegment-dialog.tsx';
import { ReportDialog } from './features/report/report-dialog.tsx';
import { ReusePanel } from './features/reuse/reuse-panel.tsx';
import { ReviewPanel } from './features/review/review-panel.tsx';
import { SettingsDialog } from './features/settings/settings-dialog.tsx';
import { SheetDialog } from './features/sheet/sheet-dialog.tsx';
import { SourcePanel } from './features/source/source-panel.tsx';
import { StartDialog } from './features/start/start-dialog.tsx';
import { UnitDialog } from './features/unit/unit-dialog.tsx';
import type { Dialog, DialogId, PanelId, SessionState } from './state/session-state.ts';
import { t } from './words/t.ts';

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
export const panels: readonly PanelSlot[] = [
  {
    id: 'findings',
    label: () => t('findings.title'),
    badge: ({ project }) => project?.findings.length ?? null,
    View: FindingsPanel,
  },
  { id: 'find', label: () => t('find.title'), badge: () => null, View: FindPanel },
  { id: 'review', label: () => t('review.title'), badge: () => null, View: ReviewPanel },
  { id: 'reuse', label: () => t('reuse.title'), badge: () => null, View: ReusePanel },
  { id: 'source', label: () => t('source.title'), badge: () => null, View: SourcePanel },
  { id: 'history', label: () => t('history.title'), badge: () => null, View: HistoryPanel },
];

/** Dialogs by the `dialog` of the session's state; each closes itself with `session.close()`. */
export const dialogs: { readonly [Id in DialogId]?: DialogView<Id> } = {
  start: StartDialog,
  export: ExportDialog,
  sheet: SheetDialog,
  print: PrintDialog,
  report: ReportDialog,
  log: LogDialog,
  own: OwnDialog,
  help: HelpDialog,
  guide: GuideDialog,
  keys: KeysDialog,
  settings: SettingsDialog,
  checks: ChecksDialog,
  realign: RealignDialog,
  resegment: ResegmentDialog,
  'bring-in': BringInDialog,
  ignore: AskReason,
  comment: CommentDialog,
  concordance: ConcordanceDialog,
  filter: FilterDialog,
  unit: UnitDialog,
};

export { DropAnywhere as Everywhere } from './features/start/drop-anywhere.tsx';
export { StartScreen } from './features/start/start-screen.tsx';
