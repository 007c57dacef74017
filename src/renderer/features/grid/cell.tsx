import type { Finding } from '../../../shared/model/finding.ts';
import { keysOf } from '../../keys/print-keys.ts';
import { withFindings } from '../../state/marks.ts';
import type { Editing } from '../../state/session-state.ts';
import { classes } from '../../ui/classes.ts';
import { t } from '../../words/t.ts';
import { CellEditor } from './cell-editor.tsx';
import { cellId, headId } from './cell-id.ts';
import { CellText } from './cell-text.tsx';
import { Dropped, Revision } from './revision.tsx';
import type { CellData, RowData } from './row-data.ts';

export interface CellProps {
  readonly row: RowData;
  readonly cell: CellData;
  readonly column: number;
  readonly findings: readonly Finding[];
  readonly active: boolean;
  /** The active one of the cell's segments. */
  readonly segmentAt: number;
  readonly editing: Editing | null;
  readonly pointed: string | null;
  readonly onPoint: (key: string | null) => void;
}

/** The side of a unit in one language: its segments, or a plain gap. */
export function Cell(props: CellProps) {
  const { row, cell, column, active } = props;
  const { language, direction, segments } = cell;
  const gap = segments.length === 0;
  return (
    <div
      role="gridcell"
      id={cellId(row.unit.id, language)}
      className={classes('cell', 'reading', active && 'cell-active', gap && 'cell-gap')}
      lang={language}
      dir={direction}
      data-language={language}
      aria-colindex={column}
      aria-selected={active}
      aria-describedby={headId(language)}
    >
      {gap ? <Gap /> : <Segments {...props} />}
      <Dropped unit={row.unit} language={language} />
    </div>
  );
}

function Segments({ row, cell, findings, active, segmentAt, editing, pointed, onPoint }: CellProps) {
  const { language, direction, segments } = cell;
  const activeAt = Math.min(segmentAt, segments.length - 1);
  return (
    <div className="cell-segments">
      {segments.map((segment, at) => {
        const marks = withFindings(row.marks[segment.id] ?? [], segment.id, findings);
        const edited = editing?.segment === segment.id;
        return (
          <div
            key={segment.id}
            className={classes(
              'segment',
              `segment-${segment.kind}`,
              segments.length > 1 && active && at === activeAt && 'segment-active',
            )}
            data-segment={segment.id}
            data-at={at}
            data-label={segment.kind === 'footnote' ? segment.label : undefined}
          >
            <span className="segment-grip" draggable={!edited} title={t('segment.drag')} aria-hidden="true" />
            {edited ? (
              <CellEditor
                segment={segment}
                language={language}
                direction={direction}
                caret={editing.caret}
                marks={marks}
                onValue={onPoint}
              />
            ) : (
              <CellText text={segment.text} marks={marks} notes={segment.notes} pointed={pointed} />
            )}
            <Revision unit={row.unit} segment={segment} />
          </div>
        );
      })}
    </div>
  );
}

function Gap() {
  return (
    <span className="gap" lang={t('words.language')} dir="auto">
      <em className="gap-words">{t('gap.nothing')}</em>
      <button type="button" className="gap-pull" tabIndex={-1} data-command="column.pull">
        <span className="gap-keys" aria-hidden="true">
          {keysOf('column.pull')}
        </span>{' '}
        {t('gap.pull')}
      </button>
    </span>
  );
}
