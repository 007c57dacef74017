import { type DragEvent, useState } from 'react';
import { encodingOptions } from '../../state/encodings.ts';
import { languageOptions, writing } from '../../state/languages.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { Select } from '../../ui/select.tsx';
import { t, wordsLanguage } from '../../words/t.ts';
import type { Incoming } from './use-incoming.ts';

export interface IncomingFileProps {
  readonly incoming: Incoming;
  /** The language it is to be; null where that is known. */
  readonly language: string | null;
  readonly error: string | null;
  readonly onLanguage: (language: string) => void;
}

/** Where a file is chosen or dropped, and what it is taken for. */
export function IncomingFile({ incoming, language, error, onLanguage }: IncomingFileProps) {
  const { source, trouble, choose, take, decode } = incoming;
  const [over, setOver] = useState(false);
  /** The window takes files dropped anywhere else for a new project. */
  const mine = (event: DragEvent, held: boolean) => {
    event.preventDefault();
    event.stopPropagation();
    setOver(held);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside is the first */}
      <div
        className={classes('bring-file', over && 'bring-over')}
        onDragEnter={(event) => mine(event, true)}
        onDragOver={(event) => mine(event, true)}
        onDragLeave={(event) => mine(event, false)}
        onDrop={(event) => {
          mine(event, false);
          const [file] = event.dataTransfer.files;
          if (file !== undefined) take({ file });
        }}
      >
        {source === null ? null : <strong>{source.name}</strong>}
        <Button kind={source === null ? 'primary' : 'plain'} onClick={choose}>
          {t(source === null ? 'bring.choose' : 'bring.other')}
        </Button>
        <span>{t('bring.drop')}</span>
      </div>
      {trouble === null ? null : <Banner kind="error">{trouble}</Banner>}
      {source === null ? null : (
        <>
          {language === null ? null : (
            <Combobox
              label={t('bring.language')}
              value={language}
              options={languageOptions(wordsLanguage())}
              error={error}
              onValue={onLanguage}
            />
          )}
          <Select
            label={t('start.encoding')}
            value={source.encoding}
            options={encodingOptions(source.encodings, source.encoding)}
            onValue={decode}
          />
          <div className="reading bring-preview" {...writing(language ?? source.language)}>
            {source.preview}
          </div>
        </>
      )}
    </>
  );
}
