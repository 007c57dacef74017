import { useState } from 'react';
import { useOwnChoices } from '../../state/own-files.ts';
import { useActions, useProject, useSession } from '../../state/use-session.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Select } from '../../ui/select.tsx';
import { t } from '../../words/t.ts';
import { type Choices, firstChoices, withOwnChoices } from './choices.ts';
import { ExportForm } from './export-form.tsx';
import { Summary } from './summary.tsx';
import { type ExportWork, useExport } from './use-export.ts';
import './export-dialog.css';

/** What to write and as what; what will be in it and what not, before it is written. */
export function ExportDialog() {
  const { close } = useActions();
  const languages = useProject((project) => project.alignment.languages);
  const dialogs = useSession(({ info }) => info?.dialogs === true);
  const user = useSession(({ settings }) => settings.user);
  const [choices, choose] = useState<Choices>(() => firstChoices(languages, user));
  const work = useExport(choices);
  const mine = useOwnChoices('exports');
  const { state } = work;
  const done = state.step === 'done';
  const refused = refusal(choices, work);
  const cancel = state.step === 'writing' ? state.cancel : null;
  return (
    <Dialog
      title={t('export.title')}
      closeLabel={t('export.close')}
      width="wide"
      onClose={close}
      foot={
        <>
          <Button kind={done ? 'primary' : 'plain'} onClick={cancel ?? close}>
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
          {mine.length === 0 ? null : (
            <Select
              label={t('own.exports.choose')}
              value=""
              options={[
                { value: '', label: t('own.choose.none') },
                ...mine.map(({ name, content }) => ({ value: content, label: name })),
              ]}
              onValue={(content) => content !== '' && choose(withOwnChoices(choices, languages, content))}
            />
          )}
          <ExportForm choices={choices} choose={choose} languages={languages} />
        </div>
        <div className="export-outcome" aria-live="polite">
          {work.summary === null ? (
            <p className="export-quiet">{choices.languages.length < 2 ? refused : t('export.looking')}</p>
          ) : (
            <Summary summary={work.summary} />
          )}
          {state.step === 'writing' ? (
            <Progress label={t('export.writing')} done={state.done} of={state.of} />
          ) : null}
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
