import { directionOf, languageName } from '../../../shared/model/language-tag.ts';
import type { ProposedRow, ProposedRows } from '../../../shared/model/proposal.ts';
import { t, wordsLanguage } from '../../words/t.ts';

/** Runs of rows as they are and as they would be. */
export function RowChanges({ changes }: { readonly changes: readonly ProposedRows[] }) {
  return changes.map(({ at, before, after }) => (
    <section
      key={`${at} ${after[0]?.unit ?? ''}`}
      className="proposal-run"
      aria-label={t('proposal.row', at + 1)}
    >
      <h3>{t('proposal.row', at + 1)}</h3>
      {before.length > 0 ? <Rows name={t('proposal.before')} rows={before} kind="before" /> : null}
      {after.length > 0 ? (
        <Rows name={before.length > 0 ? t('proposal.after') : null} rows={after} kind="after" />
      ) : null}
    </section>
  ));
}

interface RowsProps {
  readonly name: string | null;
  readonly rows: readonly ProposedRow[];
  readonly kind: 'before' | 'after';
}

function Rows({ name, rows, kind }: RowsProps) {
  const languages = Object.keys(rows[0]?.cells ?? {});
  return (
    <table className={`proposal-rows proposal-${kind}`}>
      {name === null ? null : <caption>{name}</caption>}
      <thead className="unseen">
        <tr>
          {languages.map((language) => (
            <th key={language} scope="col">
              {languageName(language, wordsLanguage())}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ unit, cells }) => (
          <tr key={unit}>
            {languages.map((language) =>
              cells[language] ? (
                <td key={language} className="reading" lang={language} dir={directionOf(language)}>
                  {cells[language]}
                </td>
              ) : (
                <td key={language} className="proposal-gap">
                  <em>{t('proposal.empty')}</em>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
