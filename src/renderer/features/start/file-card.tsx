import { type ChangeState, changeStates } from '../../../shared/model/document.ts';
import { encodingOptions } from '../../state/encodings.ts';
import { languageOptions, writing } from '../../state/languages.ts';
import { Button } from '../../ui/button.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Select } from '../../ui/select.tsx';
import { t, wordsLanguage } from '../../words/t.ts';
import { told } from '../../words/troubles.ts';
import type { Entry, ReadEntry } from './draft.ts';
import './file-card.css';

export interface FileCardProps {
  readonly entry: Entry;
  readonly place: number;
  readonly of: number;
  readonly isPivot: boolean;
  /** Another card is held over it. */
  readonly isTarget: boolean;
  /** What is wrong with its language, in a sentence. */
  readonly languageError: string | null;
  readonly onLanguage: (language: string) => void;
  readonly onEncoding: (source: string, encoding: string) => void;
  readonly onChanges: (source: string, read: ChangeState) => void;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

/** One language version: a column of the grid to come. */
export function FileCard(props: FileCardProps) {
  const { entry, place, of, isPivot, isTarget, onMove, onRemove } = props;
  const { name } = entry;
  return (
    <li className={isTarget ? 'card card-target' : 'card'} data-key={entry.key} data-state={entry.state}>
      <div className="card-head" draggable={of > 1}>
        {of > 1 ? <Icon name="grip" /> : <Icon name="file" />}
        <span className="card-name" title={name}>
          {name}
        </span>
        {isPivot && entry.state === 'read' ? (
          <span className="card-pivot">{t('start.pivot').toLowerCase()}</span>
        ) : null}
        <IconButton
          icon="left"
          label={t('start.earlier', name)}
          disabled={place === 0}
          onClick={() => onMove(place - 1)}
        />
        <IconButton
          icon="right"
          label={t('start.later', name)}
          disabled={place === of - 1}
          onClick={() => onMove(place + 1)}
        />
        <IconButton icon="close" label={t('start.remove', name)} onClick={onRemove} />
      </div>
      {entry.state === 'reading' ? (
        <div className="card-wait">
          <p>{t('start.reading')}</p>
          <Progress label={t('start.reading')} done={entry.share ?? undefined} />
          <Button onClick={onRemove}>{t('start.cancel')}</Button>
        </div>
      ) : null}
      {entry.state === 'refused' ? (
        <p className="card-refused" role="alert">
          {entry.why}
        </p>
      ) : null}
      {entry.state === 'read' ? <CardBody {...props} entry={entry} /> : null}
    </li>
  );
}

function CardBody({
  entry,
  languageError,
  onLanguage,
  onEncoding,
  onChanges,
}: FileCardProps & { readonly entry: ReadEntry }) {
  const { source, language, guessed, encodingError } = entry;
  return (
    <div className="card-body">
      <p className="card-facts">
        {t('start.size', source.bytes)}
        {guessed && language !== '' ? ` · ${t('start.language.guessed')}` : ''}
      </p>
      {source.aside.length > 0 ? (
        <p className="card-facts">
          {t(
            'start.aside',
            source.aside.map(({ kind, count }) => t('start.aside.some', kind, count)).join(', '),
          )}
        </p>
      ) : null}
      {source.warnings.map((warning) => (
        <p key={warning.key} className="card-facts" role="note">
          {told(warning)}
        </p>
      ))}
      <Combobox
        label={t('start.language')}
        value={language}
        options={languageOptions(wordsLanguage())}
        error={languageError}
        onValue={onLanguage}
      />
      {source.encodings.length > 0 ? (
        <Select
          label={t('start.encoding')}
          value={source.encoding}
          options={encodingOptions(source.encodings, source.encoding)}
          error={encodingError}
          onValue={(encoding) => onEncoding(source.id, encoding)}
        />
      ) : null}
      {source.changes === null ? null : (
        <Select
          label={t('start.changes', source.changes.count)}
          value={source.changes.read}
          options={changeStates.map((value) => ({ value, label: t(`start.changes.${value}`) }))}
          onValue={(read) => onChanges(source.id, changeStates.find((state) => state === read) ?? 'accepted')}
        />
      )}
      <figure className="card-preview">
        <figcaption className="unseen">{t('start.preview', entry.name)}</figcaption>
        <div className="reading" {...writing(language)}>
          {source.preview}
        </div>
      </figure>
    </div>
  );
}
