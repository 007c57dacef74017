import { useCallback, useEffect, useState } from 'react';
import { type OwnFile, ownKinds } from '../../../shared/api/methods/own.ts';
import { useActions, useSession } from '../../state/use-session.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icon.tsx';
import { t } from '../../words/t.ts';
import { told, toldError } from '../../words/troubles.ts';
import './own-dialog.css';

/** The user's own files: where they go, what was found, and what is wrong with those that are not used. */
export function OwnDialog() {
  const { client, close, open } = useActions();
  const folders = useSession(({ info }) => info?.dialogs ?? false);
  const [found, setFound] = useState<{ readonly folder: string; readonly files: readonly OwnFile[] } | null>(
    null,
  );
  const [failed, setFailed] = useState<string | null>(null);
  const fail = useCallback((thrown: unknown) => setFailed(toldError(thrown).message), []);
  const look = useCallback(() => void client.call('own.list', {}).then(setFound, fail), [client, fail]);
  useEffect(look, [look]);
  return (
    <Dialog
      title={t('own.title')}
      closeLabel={t('own.close')}
      width="wide"
      onClose={close}
      foot={
        <>
          <Button onClick={() => open({ id: 'guide' })}>{t('app.guide')}</Button>
          {folders ? (
            <Button onClick={() => void client.call('own.show', {}).then(look, fail)}>{t('own.show')}</Button>
          ) : null}
          <Button onClick={look}>{t('own.again')}</Button>
          <Button kind="primary" onClick={close}>
            {t('own.close')}
          </Button>
        </>
      }
    >
      {failed === null ? null : <Banner kind="error">{failed}</Banner>}
      <p>{t('own.what')}</p>
      {found === null ? null : (
        <>
          <p className="own-folder">{found.folder}</p>
          {ownKinds.map((kind) => {
            const files = found.files.filter((file) => file.kind === kind);
            return (
              <section key={kind} className="own-kind" aria-labelledby={`own-${kind}`}>
                <h3 id={`own-${kind}`}>
                  <code>{kind}</code> {t(`own.${kind}`)}
                </h3>
                {files.length === 0 ? <p className="own-none">{t('own.none')}</p> : <Files files={files} />}
              </section>
            );
          })}
        </>
      )}
    </Dialog>
  );
}

function Files({ files }: { readonly files: readonly OwnFile[] }) {
  return (
    <ul>
      {files.map(({ name, problem }) => (
        <li key={name} className={problem === null ? 'own-used' : 'own-odd'}>
          <Icon name={problem === null ? 'check' : 'warning'} />
          {problem === null ? t('own.used', name) : t('own.odd', told(problem))}
        </li>
      ))}
    </ul>
  );
}
