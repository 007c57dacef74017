import type { NoteReference } from '../../../shared/model/segment.ts';
import type { Mark } from '../../state/marks.ts';
import { classes } from '../../ui/classes.ts';
import { piecesOf } from './pieces.ts';

export interface CellTextProps {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly notes?: readonly NoteReference[] | undefined;
  /** Key of the value that is pointed at in this row. */
  readonly pointed: string | null;
}

/**
 * A text with its values marked. Footnote marks are drawn by the style sheet and are no part of the text, so that what
 * is copied and read aloud is the text alone.
 */
export function CellText({ text, marks, notes, pointed }: CellTextProps) {
  return piecesOf(text, marks, notes).map(({ start, text: words, mark, notes: labels }) => {
    const note = labels?.join(' ');
    if (mark === undefined && note === undefined) return words;
    return (
      <span
        key={start}
        className={classes(
          mark && 'mark',
          mark && `mark-${mark.state}`,
          mark && mark.key === pointed && 'mark-pointed',
          note && 'noted',
        )}
        data-key={mark?.key}
        data-note={note}
      >
        {words}
      </span>
    );
  });
}
