import { useState } from 'react';
import { type ReportFormat, reportFormats } from '../../../shared/export/report/report-formats.ts';
import {
  type ReportLanguage,
  reportLanguage,
  reportLanguages,
} from '../../../shared/export/report/words/languages.ts';
import { languageName } from '../../../shared/model/language-tag.ts';
import { download } from '../../state/download.ts';
import type { Session } from '../../state/session.ts';
import { useActions, useProject, useSession } from '../../state/use-session.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { t, wordsLanguage } from '../../words/t.ts';
import { toldError } from '../../words/troubles.ts';
import './report-dialog.css';

type Work =
  | { readonly step: 'choosing' | 'writing' }
  | { readonly step: 'done' | 'failed'; readonly text: string };

/** What differs as a file, for those who do not open the project: as what, and in which language. */
export function ReportDialog() {
  const session = useActions();
  const project = useProject((open) => open.project);
  const name = useProject((open) => open.name);
  const dialogs = useSession(({ info }) => info?.dialogs === true);
  const [format, setFormat] = useState<ReportFormat>('html');
  const [language, setLanguage] = useState<ReportLanguage>(() => reportLanguage(wordsLanguage()));
  const [work, setWork] = useState<Work>({ step: 'choosing' });

  const write = async () => {
    setWork({ step: 'writing' });
    try {
      await session.settled();
      const text = await writeOut(session, { project, format, language }, `${name}.findings.${format}`);
      setWork(text === null ? { step: 'choosing' } : { step: 'done', text });
    } catch (thrown) {
      setWork({ step: 'failed', text: toldError(thrown).message });
    }
  };
  const done = work.step === 'done';
  return (
    <Dialog
      title={t('report.title')}
      closeLabel={t('report.close')}
      onClose={session.close}
      foot={
        <>
          <Button kind={done ? 'primary' : 'plain'} onClick={session.close}>
            {t('report.close')}
          </Button>
          <Button
            kind={done ? 'plain' : 'primary'}
            disabledReason={work.step === 'writing' ? t('report.busy') : null}
            onClick={() => void write()}
          >
            {t(dialogs ? 'report.save' : 'report.download')}
          </Button>
        </>
      }
    >
      <div className="report">
        <RadioGroup
          label={t('report.format')}
          value={format}
          options={reportFormats.map((value) => ({
            value,
            label: t(`report.${value}`),
            hint: t(`report.${value}.hint`),
          }))}
          onValue={setFormat}
        />
        {format === 'json' ? null : (
          <Select
            label={t('report.language')}
            value={language}
            options={reportLanguages.map((value) => ({
              value,
              label: languageName(value, wordsLanguage()),
            }))}
            onValue={setLanguage}
          />
        )}
        <div aria-live="polite">
          {work.step === 'writing' ? <p>{t('report.busy')}</p> : null}
          {work.step === 'done' ? <Banner kind="ok">{work.text}</Banner> : null}
          {work.step === 'failed' ? <Banner kind="error">{work.text}</Banner> : null}
        </div>
      </div>
    </Dialog>
  );
}

interface Wanted {
  readonly project: string;
  readonly format: ReportFormat;
  readonly language: ReportLanguage;
}

/** Writes by the system's dialog where there is one, else as a download; null when the user thought better of it. */
async function writeOut(
  { client, store }: Session,
  wanted: Wanted,
  suggested: string,
): Promise<string | null> {
  if (store.get().info?.dialogs !== true) {
    const made = await client.call('reports.content', wanted);
    download(made.name, made.content, made.mediaType);
    return t('report.done.download', made.name);
  }
  const path = await client.call('dialog.save', { suggested });
  if (path === null) return null;
  await client.call('reports.write', { ...wanted, path });
  return t('report.done.path', path);
}
