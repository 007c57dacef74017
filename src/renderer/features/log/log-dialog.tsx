import { useEffect, useState } from 'react';
import { copyOut } from '../../state/clipboard.ts';
import { useActions, useSession } from '../../state/use-session.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { t } from '../../words/t.ts';
import { toldError } from '../../words/troubles.ts';
import './log-dialog.css';

/** What the program noted of itself, to be read, copied and sent to whoever can help; no texts of documents are in it. */
export function LogDialog() {
  const { client, close } = useActions();
  const folders = useSession(({ info }) => info?.dialogs ?? false);
  const [log, setLog] = useState<{ readonly path: string; readonly text: string } | null>(null);
  const [told, setTold] = useState<{ readonly text: string; readonly failed: boolean } | null>(null);
  const fail = (thrown: unknown) => setTold({ text: toldError(thrown).message, failed: true });
  useEffect(() => {
    let wanted = true;
    client.call('log.read', {}).then(
      (found) => wanted && setLog(found),
      (thrown: unknown) => wanted && setTold({ text: toldError(thrown).message, failed: true }),
    );
    return () => {
      wanted = false;
    };
  }, [client]);
  const copy = () => {
    if (log === null) return;
    const done = copyOut({ plain: log.text, html: '' });
    setTold({ text: t(done ? 'log.copied' : 'log.copied.not'), failed: !done });
  };
  return (
    <Dialog
      title={t('log.title')}
      closeLabel={t('log.close')}
      width="wide"
      onClose={close}
      foot={
        <>
          {folders ? (
            <Button onClick={() => void client.call('log.show', {}).catch(fail)}>{t('log.show')}</Button>
          ) : null}
          <Button onClick={copy}>{t('log.copy')}</Button>
          <Button kind="primary" onClick={close}>
            {t('log.close')}
          </Button>
        </>
      }
    >
      {told === null ? null : <Banner kind={told.failed ? 'error' : 'info'}>{told.text}</Banner>}
      <p>{t('log.what')}</p>
      {log === null ? null : (
        <>
          <p className="log-path">{log.path}</p>
          <textarea
            className="log-text"
            readOnly
            rows={16}
            aria-label={t('log.title')}
            value={log.text === '' ? t('log.empty') : log.text}
          />
        </>
      )}
    </Dialog>
  );
}
