import type { Client } from '../../shared/api/contract.ts';
import type { Settings } from '../../shared/api/methods/app.ts';
import type { Arrangement, ProjectState } from '../../shared/api/methods/projects.ts';
import type { Finding } from '../../shared/model/finding.ts';
import type { Filter } from './filtered.ts';
import type { EditRequest } from './ledger.ts';
import type { Pace } from './pace.ts';
import type { Dialog, Find, PanelId, Place, Pointed, SessionState, Tone } from './session-state.ts';
import type { Store } from './store.ts';

/** The cell editor that is open, so that commands can finish it first. */
export interface CellEditor {
  /** Keeps what was typed; false when it cannot be kept and the editor stays open. */
  commit(): boolean;
  cancel(): void;
  /** UTF-16 offset of the caret in the segment's text as committed. */
  caret(): number;
}

/** What only the grid knows: what is on screen. */
export interface GridHandle {
  focus(): void;
  /** Rows that a page up (−1) or down (1) moves by, with its sign. */
  page(direction: 1 | -1): number;
  /** Width of a language's column on screen, in CSS pixels. */
  columnWidth(language: string): number;
  /** Scrolls to a unit by its position, leaving the active cell where it is. */
  centre(index: number): void;
}

/** Everything a window knows and can do; views read it with `useSession`, commands act on it. */
export interface Session {
  readonly client: Client;
  readonly store: Store<SessionState>;
  editor: CellEditor | null;
  grid: GridHandle | null;
  /** How long confirming a unit takes this person. */
  readonly pace: Pace;
  /** Asks the services who they are and what was asked for at start. */
  start(): Promise<void>;
  /** Shows the project that a service has created or opened. */
  adopt(state: ProjectState): void;
  /** Closes the project and shows the start screen. */
  leave(): Promise<void>;
  /**
   * Makes an edit of the state of the moment; see `edit/commands` for names and parameters. `then` follows once it is
   * shown, not when it is refused or there is nothing to do.
   */
  edit(make: (state: SessionState) => Omit<EditRequest, 'selection'> | null, then?: () => void): void;
  /** Does what was proposed and is shown as such; rejects when the project has moved on meanwhile. */
  keep(proposal: string): Promise<void>;
  undo(): void;
  redo(): void;
  /** Undoes or redoes until `applied` entries of the history are in force. */
  windTo(applied: number): Promise<void>;
  /** Moves the active cell; what is typed in another one is kept first. */
  go(place: Place, underPointer?: boolean): void;
  /** Moves the active cell and selects the rows on the way, from where the selection began. */
  extend(place: Place, underPointer?: boolean): void;
  /** Selects the rows between two units, the second being the active one. */
  select(anchor: string, place: Place): void;
  /** Takes a segment up to be put elsewhere; null lets it go. */
  carry(segment: string | null): void;
  /** Shows the rows that fit; null shows all. */
  filter(filter: Filter | null): void;
  /** Changes what is searched for. */
  look(find: Partial<Find>): void;
  /** Moves to where a finding is, and makes it the active one. */
  goToFinding(finding: Finding): void;
  point(pointed: Pointed | null): void;
  /** Opens the segment for editing with the caret at an offset of its text. */
  openCell(place: Place, segment: string, caret: number): void;
  closeCell(): void;
  open(dialog: Dialog): void;
  /** Closes whatever dialog is open and gives the keys back to the grid. */
  close(): void;
  show(panel: PanelId): void;
  togglePanel(): void;
  tell(text: string, tone?: Tone): void;
  ignoreFinding(key: string, reason: string): Promise<void>;
  restoreFinding(key: string): Promise<void>;
  configure(settings: Partial<Settings>): Promise<void>;
  lockPivot(locked: boolean): Promise<void>;
  /** Shows the columns otherwise from now on; an active cell that would be out of sight gives way to the one beside it. */
  arrange(change: Partial<Arrangement>): Promise<void>;
  /** Waits until everything is on disk and tells where. */
  flush(): Promise<void>;
  /** Fetches the project's state anew, after events may have been missed. */
  refresh(): void;
  /** Resolves once everything asked so far is acknowledged or has failed. */
  settled(): Promise<void>;
}
