import { unitPositions } from '../../../shared/model/alignment.ts';
import { languageName } from '../../../shared/model/language-tag.ts';
import { useActions, useProject } from '../../state/use-session.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { said } from '../../words/engine/said.ts';
import { t, wordsLanguage } from '../../words/t.ts';
import { useSheet } from './use-sheet.ts';
import './sheet-dialog.css';

const page = 100;

/** A review sheet that has come back: what it would change, what of it cannot be taken, and the button that takes it in. */
export function SheetDialog() {
  const { close } = useActions();
  const { sheet, trouble, reading, choose, take } = useSheet();
  const positions = unitPositions(useProject((project) => project.alignment.units));
  const nothing = sheet === null || sheet.changes.length === 0;
  return (
    <Dialog
      title={t('sheet.title')}
      closeLabel={t('sheet.close')}
      width="wide"
      onClose={close}
      foot={
        <>
          <Button onClick={close}>{t('sheet.cancel')}</Button>
          <Button
            kind={nothing ? 'primary' : 'plain'}
            disabledReason={reading ? t('sheet.reading') : null}
            onClick={() => void choose()}
          >
            {t('sheet.choose')}
          </Button>
          {nothing ? null : (
            <Button kind="primary" onClick={take}>
              {t('sheet.take', sheet.changes.length)}
            </Button>
          )}
        </>
      }
    >
      <div className="sheet" aria-live="polite">
        {trouble === null ? null : <Banner kind="error">{trouble}</Banner>}
        {sheet === null ? (
          <p>{t('sheet.explain')}</p>
        ) : (
          <p>{t('sheet.found', sheet.changes.length, sheet.name)}</p>
        )}
        {sheet === null || sheet.changes.length === 0 ? null : (
          <ul className="sheet-list">
            {sheet.changes.slice(0, page).map(({ unit, language, before, text }) => (
              <li key={`${unit} ${language}`}>
                <span className="sheet-where">
                  {t('sheet.where', (positions.get(unit) ?? 0) + 1, languageName(language, wordsLanguage()))}
                </span>
                <del lang={language}>{before}</del>
                <ins lang={language}>{text}</ins>
              </li>
            ))}
            {sheet.changes.length > page ? <li>{t('export.more', sheet.changes.length - page)}</li> : null}
          </ul>
        )}
        {sheet === null || sheet.problems.length === 0 ? null : (
          <details open={sheet.changes.length === 0}>
            <summary>{t('sheet.problems', sheet.problems.length)}</summary>
            <ul className="sheet-list">
              {sheet.problems.slice(0, page).map(({ line, what }) => (
                <li key={`${line} ${what}`}>
                  <span className="sheet-where">{t('sheet.row', line)}</span>
                  <span>{said(what)}</span>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </Dialog>
  );
}
