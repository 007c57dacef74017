import { memo } from 'react';
import type { Finding } from '../../../shared/model/finding.ts';
import type { Editing } from '../../state/session-state.ts';
import { useSession } from '../../state/use-session.tsx';
import { classes } from '../../ui/classes.ts';
import { Cell } from './cell.tsx';
import { trustOf } from './confidence.ts';
import type { RowData } from './row-data.ts';
import { RowHead } from './row-head.tsx';

export interface RowProps {
  readonly row: RowData;
  /** Position among all units, from 0. */
  readonly index: number;
  /** Position among the rows that are shown. */
  readonly shownAt: number;
  readonly selected: boolean;
  readonly pivot: string;
  /** Languages whose columns are shown. */
  readonly shown: readonly string[];
  readonly findings: readonly Finding[];
  /** Language of the active cell when this is the active unit. */
  readonly active: string | null;
  readonly segmentAt: number;
  /** The segment being edited when it is in this row. */
  readonly editing: Editing | null;
  readonly onPoint: (unit: string, key: string | null) => void;
}

/** One unit: its number and state, and a cell for each language. */
export const Row = memo(function Row(props: RowProps) {
  const { row, index, shownAt, selected, pivot, shown, findings, active, segmentAt, editing, onPoint } =
    props;
  const { unit, cells } = row;
  const pointed = useSession((state) => (state.pointed?.unit === unit.id ? state.pointed.key : null));
  return (
    <div
      role="row"
      className={classes(
        'row',
        active !== null && 'row-active',
        selected && 'row-selected',
        unit.omitted && 'row-omitted',
        `row-${unit.status}`,
      )}
      aria-selected={selected || active !== null}
      aria-rowindex={index + 1}
      data-at={shownAt}
      data-unit={unit.id}
      data-status={unit.status}
      data-trust={trustOf(unit)}
    >
      <RowHead row={row} index={index} pivot={pivot} findings={findings} />
      {cells.map((cell, at) =>
        shown.includes(cell.language) ? (
          <Cell
            key={cell.language}
            row={row}
            cell={cell}
            column={at + 2}
            findings={findings}
            active={cell.language === active}
            segmentAt={segmentAt}
            editing={editing}
            pointed={pointed}
            onPoint={(key) => onPoint(unit.id, key)}
          />
        ) : null,
      )}
    </div>
  );
});
