import type { AppInfo, Settings } from '../../shared/api/methods/app.ts';
import type { ProjectState } from '../../shared/api/methods/projects.ts';
import { usualSettings } from '../../shared/api/usual-settings.ts';
import type { Selection } from '../../shared/edit/command.ts';
import type { Filtered } from './filtered.ts';
import type { Query, Scope } from './query.ts';

/** The open project as it is shown: the service's state with the edits on top that it has not yet acknowledged. */
export type ProjectView = Omit<ProjectState, 'selection'>;

/** Where the eye is: the active cell, and which of its segments (from 0) when there are several. */
export interface Place extends Selection {
  readonly segmentAt: number;
}

/** A segment being edited in its cell, and where the caret starts (UTF-16 offset). */
export interface Editing {
  readonly segment: string;
  readonly caret: number;
}

export type Tone = 'done' | 'refused' | 'failed';

/** What just happened, for the status line. */
export interface Message {
  readonly text: string;
  readonly tone: Tone;
  /** What takes back what the text tells; null when nothing does. */
  readonly back: 'undo' | 'redo' | null;
  /** Counts messages, so that the same words twice are told twice. */
  readonly at: number;
}

/** Whether everything shown is on disk: truthfully. */
export type Saved = 'saved' | 'saving' | 'lost';

export const panelIds = ['findings', 'find', 'review', 'reuse', 'source', 'history'] as const;
export type PanelId = (typeof panelIds)[number];

export type DialogId = Dialog['id'];
export type Dialog =
  | { readonly id: 'start' }
  | { readonly id: 'export' }
  | { readonly id: 'sheet' }
  | { readonly id: 'print' }
  | { readonly id: 'report' }
  | { readonly id: 'log' }
  | { readonly id: 'own' }
  | { readonly id: 'help' }
  | { readonly id: 'guide' }
  | { readonly id: 'keys' }
  | { readonly id: 'settings' }
  | { readonly id: 'checks' }
  /** Which rows are shown. */
  | { readonly id: 'filter' }
  /** How these words were put elsewhere. */
  | { readonly id: 'concordance'; readonly words: string }
  /** The unit in editors, a language beside the other. */
  | { readonly id: 'unit'; readonly unit: string }
  /** What is noted about the unit. */
  | { readonly id: 'comment'; readonly unit: string }
  /** Aligning anew; `offered` is the proposal that was made unasked. */
  | { readonly id: 'resegment' }
  | { readonly id: 'realign'; readonly offered: string | null }
  /** A document comes in: as a revised version of `language`, or as another language. */
  | { readonly id: 'bring-in'; readonly language: string | null }
  /** Why the finding of this key is all right. */
  | { readonly id: 'ignore'; readonly key: string }
  /** Commands, units and texts in one list; `query` is what is typed at first. */
  | { readonly id: 'palette'; readonly query: string };

/** What is searched for in the panel, and what is to stand there instead. */
export interface Find {
  readonly query: Query;
  readonly scope: Scope;
  readonly replacement: string;
  /** The replacement is shown too. */
  readonly replacing: boolean;
  /** Counts how often it was asked for by key, so that the field takes the focus each time. */
  readonly asked: number;
}

/** Rows that would come out better, aligned anew after what was confirmed. */
export interface Offer {
  readonly proposal: string;
  readonly count: number;
}

/** A value of a unit that is pointed at; its mates in the other columns light up with it. */
export interface Pointed {
  readonly unit: string;
  readonly key: string;
}

export interface SessionState {
  /** Null until the services have answered for the first time. */
  readonly info: AppInfo | null;
  readonly settings: Settings;
  /** Null while none is open: the start screen is shown. */
  readonly project: ProjectView | null;
  readonly place: Place | null;
  /** The unit at the other end of the selected rows; null while the active one stands alone. */
  readonly anchor: string | null;
  /** The segment that was taken up to be put elsewhere. */
  readonly carried: string | null;
  /** Null while all rows are shown. */
  readonly filter: Filtered | null;
  /** True while the active cell was chosen with the pointer: it lies under it, and must not be scrolled away. */
  readonly underPointer: boolean;
  readonly editing: Editing | null;
  /** Key of the finding that was gone to last: others may come in front of it meanwhile. */
  readonly finding: string | null;
  readonly pointed: Pointed | null;
  readonly find: Find;
  readonly saved: Saved;
  readonly message: Message | null;
  readonly panel: PanelId;
  readonly panelOpen: boolean;
  readonly dialog: Dialog | null;
  readonly offer: Offer | null;
  /** The step of the guided tour that is shown; `asked` until the sample it runs on is open. */
  readonly tour: number | 'asked' | null;
  /** Paths of documents handed over from outside, to be taken up by the start view. */
  readonly given: readonly string[];
  /** First and last unit on screen, as positions; what the document map frames. */
  readonly visible: readonly [first: number, last: number];
}

export const initialState: SessionState = {
  info: null,
  settings: usualSettings,
  project: null,
  place: null,
  anchor: null,
  find: {
    query: { words: '', regex: false, wholeWord: false, matchCase: false, language: null },
    scope: 'texts',
    replacement: '',
    replacing: false,
    asked: 0,
  },
  carried: null,
  filter: null,
  underPointer: false,
  editing: null,
  finding: null,
  pointed: null,
  saved: 'saved',
  message: null,
  panel: 'findings',
  panelOpen: true,
  dialog: null,
  offer: null,
  tour: null,
  given: [],
  visible: [0, 0],
};
