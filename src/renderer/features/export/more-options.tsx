import { conflictChoices, duplicateChoices } from '../../../shared/export/input.ts';
import { languageName } from '../../../shared/model/language-tag.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { t, wordsLanguage } from '../../words/t.ts';
import { type FormProps, fitsLanguage, usualTag } from './choices.ts';

/** What few need: how languages are written, what becomes of repeats, whose name stands in a memory. */
export function MoreOptions({ choices, choose }: FormProps) {
  return (
    <details className="export-more">
      <summary>{t('export.options')}</summary>
      <fieldset className="export-tags">
        <legend className="ui-field-label">{t('export.tags')}</legend>
        {choices.languages.map((language) => {
          const typed = choices.tags[language] ?? '';
          return (
            <TextField
              key={language}
              label={languageName(language, wordsLanguage())}
              placeholder={usualTag(choices, language)}
              spellCheck={false}
              value={typed}
              error={typed === '' || fitsLanguage(typed, language) ? null : t('export.tags.odd')}
              onValue={(tag) => {
                const { [language]: _, ...others } = choices.tags;
                choose({ ...choices, tags: tag === '' ? others : { ...others, [language]: tag } });
              }}
            />
          );
        })}
      </fieldset>
      {choices.format === 'tmx' ? (
        <>
          <Checkbox
            label={t('export.level')}
            checked={choices.level === 2}
            onValue={(formatted) => choose({ ...choices, level: formatted ? 2 : 1 })}
          />
          <Select
            label={t('export.duplicates')}
            value={choices.duplicates}
            options={duplicateChoices.map((value) => ({ value, label: t(`export.duplicates.${value}`) }))}
            onValue={(duplicates) => choose({ ...choices, duplicates })}
          />
          <Select
            label={t('export.conflicts')}
            value={choices.conflicts}
            options={conflictChoices.map((value) => ({ value, label: t(`export.conflicts.${value}`) }))}
            onValue={(conflicts) => choose({ ...choices, conflicts })}
          />
          <TextField
            label={t('export.user')}
            placeholder="Triglot"
            value={choices.user}
            onValue={(user) => choose({ ...choices, user })}
          />
        </>
      ) : null}
    </details>
  );
}
