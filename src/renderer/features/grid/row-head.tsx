import type { Finding } from '../../../shared/model/finding.ts';
import { findingWords } from '../../state/finding-words.ts';
import { useActions } from '../../state/use-session.tsx';
import { classes } from '../../ui/classes.ts';
import { t } from '../../words/t.ts';
import { trustOf, trustSigns } from './confidence.ts';
import { kindOf, labelOf, type RowData } from './row-data.ts';

export interface RowHeadProps {
  readonly row: RowData;
  readonly index: number;
  readonly pivot: string;
  readonly findings: readonly Finding[];
}

/** The first column: the unit's number, what it is, how far it can be trusted, its findings and its bookmark. */
export function RowHead({ row, index, pivot, findings }: RowHeadProps) {
  const { store } = useActions();
  const { unit } = row;
  const alignment = store.get().project?.alignment;
  const trust = trustOf(unit);
  const label = labelOf(row, pivot);
  const kind = kindOf(row, pivot);
  const worst = findings.some(({ severity }) => severity === 'error')
    ? 'error'
    : findings.some(({ severity }) => severity === 'warning')
      ? 'warning'
      : 'info';
  return (
    <div role="rowheader" className="row-head" aria-colindex={1}>
      <span className="row-number">{t('number', index + 1)}</span>
      {findings.length === 0 ? null : (
        <button
          type="button"
          className={classes('row-findings', `row-findings-${worst}`)}
          tabIndex={-1}
          data-finding={findings[0]?.key}
          aria-label={t('grid.findings', findings.length)}
          title={findings.map((one) => (alignment ? findingWords(one, alignment) : one.message)).join('\n')}
        >
          {findings.length}
        </button>
      )}
      <span className={classes('row-kind', label === null && 'row-kind-word')}>
        {kind === 'footnote' && label !== null ? t('kind.note', label) : (label ?? t(`kind.${kind}`))}
      </span>
      <span className={`row-trust row-trust-${trust}`} title={t('grid.probability', unit.confidence)}>
        <span aria-hidden="true">{trustSigns[trust]}</span> {t(`trust.${trust}`)}
      </span>
      {unit.moved === true ? (
        <span className="row-moved" title={t('grid.moved.why')}>
          {t('grid.moved')}
        </span>
      ) : null}
      {unit.omitted === true ? <span className="row-left-out">{t('grid.omitted')}</span> : null}
      {unit.comment === undefined ? null : (
        <button
          type="button"
          className="row-comment"
          tabIndex={-1}
          data-command="unit.comment"
          aria-label={t('grid.commented')}
          title={unit.comment}
        />
      )}
      {unit.bookmarked === true ? (
        <span
          className="row-bookmark"
          role="img"
          aria-label={t('grid.bookmarked')}
          title={t('grid.bookmarked')}
        />
      ) : null}
    </div>
  );
}
