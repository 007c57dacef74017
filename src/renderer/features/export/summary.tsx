import { useMemo } from 'react';
import type { ExportSummary } from '../../../shared/api/methods/exports.ts';
import { unitPositions } from '../../../shared/model/alignment.ts';
import { useProject } from '../../state/use-session.tsx';
import { said } from '../../words/engine/said.ts';
import { t } from '../../words/t.ts';
import { groupLeftOut, type LeftOut } from './choices.ts';

const page = 50;

/** What will be written, what will not and why, and what is worth knowing. */
export function Summary({ summary }: { readonly summary: ExportSummary }) {
  const { written, leftOut, warnings, files } = summary;
  const groups = useMemo(() => groupLeftOut(leftOut), [leftOut]);
  return (
    <div className="export-summary">
      <p className="export-written">{t('export.written', written)}</p>
      {files.length > 1 ? (
        <details>
          <summary>{t('export.files', files.length)}</summary>
          <ul className="export-list">
            {files.map((file) => (
              <li key={file.name}>
                <span className="export-text">{file.name}</span>
                <span className="export-count">{t('export.files.units', file.written)}</span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {leftOut.length === 0 ? <p className="export-quiet">{t('export.whole')}</p> : null}
      {groups.map((group) => (
        <Reason key={group.why} group={group} />
      ))}
      {warnings.length === 0 ? null : (
        <details>
          <summary>
            {t('export.warnings')} <span className="export-count">{t('number', warnings.length)}</span>
          </summary>
          <ul className="export-list">
            {warnings.slice(0, page).map((warning) => (
              <li key={warning}>{noteWords(warning)}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** What is worth knowing, in the language of the interface; of several files the pair it is about stands in front. */
function noteWords(warning: string): string {
  const [, pair = '', words = warning] = /^(\S+–\S+: )?(.*)$/s.exec(warning) ?? [];
  return pair + said(words);
}

function Reason({ group: { why, units } }: { readonly group: LeftOut }) {
  const positions = unitPositions(useProject((project) => project.alignment.units));
  return (
    <details>
      <summary>{t('export.left.why', t('export.left', units.length), said(why))}</summary>
      <ul className="export-list">
        {units.slice(0, page).map(({ unit, text }) => (
          <li key={unit}>
            <span className="export-unit">{t('export.left.unit', (positions.get(unit) ?? 0) + 1)}</span>
            <span className="export-text">{text}</span>
          </li>
        ))}
        {units.length > page ? (
          <li className="export-quiet">{t('export.more', units.length - page)}</li>
        ) : null}
      </ul>
    </details>
  );
}
