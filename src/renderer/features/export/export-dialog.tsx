import { useState } from 'react';
import { exportFormats } from '../../../shared/api/methods/exports.ts';
import { languageName } from '../../../shared/model/language-tag.ts';
import { useActions, useProject, useSession } from '../../state/use-session.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { t, wordsLanguage } from '../../words/t.ts';
import { type Choices, withLanguage } from './choices.ts';
import { Summary } from './summary.tsx';
import { type ExportWork, useExport } from './use-export.ts';
import './export-dialog.css';

/** What to write and as what; what will be in it and what not, before it is written. */
export function ExportDialog() {
  const { close } = useActions();
  const languages = useProject((project) => project.alignment.languages);
  const dialogs = useSession(({ info }) => info?.dialogs === true);
  const [choices, choose] = useState<Choices>({ format: 'tmx', only: 'all', languages });
  const work = useExport(choices);
  const { state } = work;
  const done = state.step === 'done';
  const refused = refusal(choices, work);
  return (
    <Dialog
      title={t('export.title')}
      closeLabel={t('export.close')}
      width="wide"
      onClose={close}
      foot={
        <>
          <Button kind={done ? 'primary' : 'plain'} onClick={close}>
            {t(done ? 'export.done' : 'export.cancel')}
          </Button>
          <Button
            kind={done ? 'plain' : 'primary'}
            disabledReason={refused}
            onClick={() => void work.write()}
          >
            {t(state.step === 'writing' ? 'export.writing' : dialogs ? 'export.save' : 'export.download')}
          </Button>
        </>
      }
    >
      <div className="export">
        <div className="export-choices">
          <RadioGroup
            label={t('export.format')}
            value={choices.format}
            options={exportFormats.map((value) => ({
              value,
              label: t(`export.format.${value}`),
              hint: t(`export.format.${value}.hint`),
            }))}
            onValue={(format) => choose({ ...choices, format })}
          />
          <RadioGroup
            bar
            label={t('export.only')}
            value={choices.only}
            options={(['all', 'confirmed'] as const).map((value) => ({
              value,
              label: t(`export.only.${value}`),
            }))}
            onValue={(only) => choose({ ...choices, only })}
          />
          {languages.length > 2 ? (
            <fieldset className="export-languages">
              <legend className="ui-field-label">{t('export.languages')}</legend>
              {languages.map((tag) => (
                <Checkbox
                  key={tag}
                  label={languageName(tag, wordsLanguage())}
                  checked={choices.languages.includes(tag)}
                  onValue={(chosen) => choose(withLanguage(choices, languages, tag, chosen))}
                />
              ))}
            </fieldset>
          ) : null}
        </div>
        <div className="export-outcome" aria-live="polite">
          {work.summary === null ? (
            <p className="export-quiet">{choices.languages.length < 2 ? refused : t('export.looking')}</p>
          ) : (
            <Summary summary={work.summary} />
          )}
          {state.step === 'done' ? <Banner kind="ok">{state.text}</Banner> : null}
          {state.step === 'failed' ? <Banner kind="error">{state.text}</Banner> : null}
        </div>
      </div>
    </Dialog>
  );
}

/** Why nothing can be written now; null when it can. */
function refusal(choices: Choices, { state, summary }: ExportWork): string | null {
  if (choices.languages.length < 2) return t('export.languages.few');
  if (state.step === 'writing') return t('export.writing');
  if (summary === null) return t('export.looking');
  return summary.written === 0 ? t('export.nothing') : null;
}
