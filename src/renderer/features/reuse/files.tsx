import { addReferences, type References, removeReference } from '../../state/references.ts';
import { useActions } from '../../state/use-session.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Progress } from '../../ui/progress.tsx';
import { t } from '../../words/t.ts';
import { told } from '../../words/troubles.ts';

export interface FilesProps {
  readonly project: string;
  readonly references: References;
}

/** The memories and glossaries of the project, and the way to add and remove them. */
export function Files({ project, references }: FilesProps) {
  const session = useActions();
  const { files, reading, trouble } = references;
  return (
    <section aria-label={t('reuse.files')}>
      <ul className="reuse-files">
        {(files ?? []).map(({ id, name, kind, entries, trouble: wrong }) => (
          <li key={id}>
            <span className="reuse-file">
              <bdi title={name}>{name}</bdi>
              <span>{t(`reuse.entries.${kind}`, entries)}</span>
              {wrong === null ? null : <span className="reuse-wrong">{told(wrong)}</span>}
            </span>
            <IconButton
              icon="close"
              label={t('reuse.remove', name)}
              onClick={() => void removeReference(session, project, id)}
            />
          </li>
        ))}
      </ul>
      {trouble.map((text) => (
        <Banner key={text} kind="error">
          {text}
        </Banner>
      ))}
      {reading === null ? (
        <Button onClick={() => void addReferences(session)}>{t('reuse.add')}</Button>
      ) : (
        <div className="reuse-reading" role="status">
          <span>{t('reuse.reading', reading.name)}</span>
          <Progress label={t('reuse.reading', reading.name)} />
          {reading.cancel === null ? null : <Button onClick={reading.cancel}>{t('start.cancel')}</Button>}
        </div>
      )}
    </section>
  );
}
