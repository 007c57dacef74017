import { groups } from '../../keys/command.ts';
import { useActions, useSession } from '../../state/use-session.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { t } from '../../words/t.ts';
import { keySheet } from './key-sheet.ts';
import './help-dialog.css';

/** All keys on one sheet, as the registry has them, and what this program is. */
export function HelpDialog() {
  const { close, open } = useActions();
  const version = useSession(({ info }) => info?.version ?? '');
  return (
    <Dialog
      title={t('help.title')}
      closeLabel={t('help.close')}
      width="wide"
      onClose={close}
      foot={
        <>
          <p className="help-about">{t('help.about', version)}</p>
          <Button onClick={() => open({ id: 'keys' })}>{t('help.change')}</Button>
        </>
      }
    >
      <p className="help-mode">{t('help.mode')}</p>
      <div className="help-groups">
        {keySheet(groups).map(({ group, lines }) => (
          <section key={group} aria-labelledby={`help-${group}`}>
            <h3 id={`help-${group}`}>{t(`group.${group}`)}</h3>
            <dl>
              {lines.map(({ id, label, keys }) => (
                <div key={id}>
                  <dt>{t(label)}</dt>
                  <dd>
                    {keys.map((chord) => (
                      <kbd key={chord}>{chord}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
