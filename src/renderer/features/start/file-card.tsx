import { Combobox } from '../../ui/combobox.tsx';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Select } from '../../ui/select.tsx';
import { t, wordsLanguage } from '../../words/t.ts';
import type { Entry, ReadEntry } from './draft.ts';
import { encodingOptions } from './encodings.ts';
import { languageOptions, writing } from './languages.ts';
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
      {entry.state === 'reading' ? <p className="card-wait">{t('start.reading')}</p> : null}
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
}: FileCardProps & { readonly entry: ReadEntry }) {
  const { source, language, guessed, encodingError } = entry;
  return (
    <div className="card-body">
      <p className="card-facts">
        {t('start.size', source.bytes)}
        {guessed && language !== '' ? ` · ${t('start.language.guessed')}` : ''}
      </p>
      <Combobox
        label={t('start.language')}
        value={language}
        options={languageOptions(wordsLanguage())}
        error={languageError}
        onValue={onLanguage}
      />
      <Select
        label={t('start.encoding')}
        value={source.encoding}
        options={encodingOptions(source.encodings, source.encoding)}
        error={encodingError}
        onValue={(encoding) => onEncoding(source.id, encoding)}
      />
      <figure className="card-preview">
        <figcaption className="unseen">{t('start.preview', entry.name)}</figcaption>
        <div className="reading" {...writing(language)}>
          {source.preview}
        </div>
      </figure>
    </div>
  );
}
