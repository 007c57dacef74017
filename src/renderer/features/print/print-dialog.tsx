import { useState } from 'react';
import { reportLanguage } from '../../../shared/export/report/words/languages.ts';
import { useActions, useProject } from '../../state/use-session.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { t, wordsLanguage } from '../../words/t.ts';
import { toldError } from '../../words/troubles.ts';
import { printPage } from './print-page.ts';
import './print.css';

const kinds = ['documents', 'confirmed', 'findings'] as const;
type Kind = (typeof kinds)[number];

/** What of the project goes on paper: the versions side by side, or the findings with their rows. */
export function PrintDialog() {
  const session = useActions();
  const project = useProject((open) => open);
  const [kind, setKind] = useState<Kind>('documents');
  const [work, setWork] = useState<{ readonly busy: boolean; readonly failed: string | null }>({
    busy: false,
    failed: null,
  });

  const print = async () => {
    setWork({ busy: true, failed: null });
    try {
      await session.settled();
      const page = kind === 'findings' ? await report() : await documentsPage(kind === 'confirmed');
      session.close();
      await printPage(page);
    } catch (thrown) {
      setWork({ busy: false, failed: toldError(thrown).message });
    }
  };
  const report = async () => {
    const language = reportLanguage(wordsLanguage());
    const params = { project: project.project, format: 'html' as const, language };
    return textOf((await session.client.call('reports.content', params)).content);
  };
  const documentsPage = async (confirmed: boolean) => {
    const only = confirmed ? ('confirmed' as const) : ('all' as const);
    const params = { project: project.project, format: 'html' as const, only };
    return textOf((await session.client.call('exports.content', params)).content);
  };
  return (
    <Dialog
      title={t('print.title')}
      closeLabel={t('print.close')}
      onClose={session.close}
      foot={
        <>
          <Button onClick={session.close}>{t('print.close')}</Button>
          <Button
            kind="primary"
            disabledReason={work.busy ? t('print.busy') : null}
            onClick={() => void print()}
          >
            {t('print.now')}
          </Button>
        </>
      }
    >
      {work.failed === null ? null : <Banner kind="error">{work.failed}</Banner>}
      <RadioGroup
        label={t('print.what')}
        value={kind}
        options={kinds.map((value) => ({
          value,
          label: t(`print.${value}`),
          hint: t(`print.${value}.hint`),
        }))}
        onValue={setKind}
      />
      {work.busy ? <p role="status">{t('print.busy')}</p> : null}
    </Dialog>
  );
}

/** The text that came as base64. */
function textOf(content: string): string {
  return new TextDecoder().decode(Uint8Array.from(atob(content), (character) => character.charCodeAt(0)));
}
