import type { ChangeState } from '../../model/document.ts';
import type { FormatKind } from '../../model/segment.ts';
import type { AsidePiece, TextPiece } from '../structure/block.ts';
import type { Destination } from './destinations.ts';

/** The control words that switch a format on and off. */
export const switches: Readonly<Record<string, FormatKind>> = {
  b: 'bold',
  i: 'italic',
  ul: 'underline',
  super: 'superscript',
  sub: 'subscript',
};

/** What holds in a group. */
export interface State {
  readonly to: Destination;
  /** Characters that stand for one `\u` in programs without Unicode. */
  uc: number;
  font: number;
  formats: ReadonlySet<FormatKind>;
  hidden: boolean;
  deleted: boolean;
  inserted: boolean;
  language: string | undefined;
  target: string | undefined;
  /** The text is the number of a page. */
  isPage: boolean;
}

/** What holds where the document begins. */
export const beginning: State = {
  to: 'body',
  uc: 1,
  font: -1,
  formats: new Set(),
  hidden: false,
  deleted: false,
  inserted: false,
  language: undefined,
  target: undefined,
  isPage: false,
};

/** Why text that comes now is set aside; null when it is read. */
export function asideOf(
  { hidden, deleted, inserted, isPage }: State,
  changes: ChangeState,
): Pick<AsidePiece, 'kind' | 'why'> | null {
  if (deleted && changes === 'accepted')
    return { kind: 'deletion', why: 'deleted; the changes of the file are taken as accepted' };
  if (inserted && changes === 'original')
    return { kind: 'insertion', why: 'inserted; the file is read as it was before its changes' };
  if (hidden) return { kind: 'hidden', why: 'hidden in the file' };
  return isPage ? { kind: 'page-number', why: 'the number of a page, counted by a field' } : null;
}

/** A text that is shown, with the formats, link and language that hold for it. */
export function shown(text: string, { formats, target, language }: State): TextPiece {
  return {
    type: 'text',
    text,
    ...(formats.size > 0 && { formats: [...formats] }),
    ...(target !== undefined && { target }),
    ...(language !== undefined && { language }),
  };
}
