import type { TextChange } from './version-match.ts';

/** A row as it is shown before anything is kept: its texts by language. */
export interface ProposedRow {
  readonly unit: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** A run of rows, counted from 0, that would be replaced by others. */
export interface ProposedRows {
  readonly at: number;
  readonly before: readonly ProposedRow[];
  readonly after: readonly ProposedRow[];
}

/** A text that a revised version says otherwise, newly, elsewhere or no more. */
export interface ProposedText {
  readonly kind: 'changed' | 'new' | 'dropped' | 'moved';
  readonly pieces: readonly TextChange[];
}

/** What a change of the whole project would do, for people to look at before it is kept. */
export interface Preview {
  /** The entry it would be in the history. */
  readonly label: string;
  /** How many places would change; the lists below hold the first of them. */
  readonly count: number;
  readonly rows: readonly ProposedRows[];
  readonly texts: readonly ProposedText[];
}

/** Longer lists than this nobody reads before deciding. */
export const mostShown = 100;
