import { exportFormats } from '../../../shared/api/methods/exports.ts';
import { xliffVersions } from '../../../shared/export/input.ts';
import { tmxProfiles } from '../../../shared/export/tmx/profile.ts';
import { languageName } from '../../../shared/model/language-tag.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { t, wordsLanguage } from '../../words/t.ts';
import { type FormProps, hasTags, withLanguage } from './choices.ts';
import { MoreOptions } from './more-options.tsx';

/** What to write, and how: what everybody chooses in sight, the rest folded away. */
export function ExportForm({ choices, choose, languages }: FormProps) {
  const { format } = choices;
  return (
    <div className="export-choices">
      <Select
        label={t('export.format')}
        hint={t(`export.format.${format}.hint`)}
        value={format}
        options={exportFormats.map((value) => ({ value, label: t(`export.format.${value}`) }))}
        onValue={(value) => choose({ ...choices, format: value })}
      />
      {format === 'tmx' ? (
        <Select
          label={t('export.profile')}
          hint={t(`export.profile.${choices.profile}.hint`)}
          value={choices.profile}
          options={tmxProfiles.map((value) => ({ value, label: t(`export.profile.${value}`) }))}
          onValue={(profile) => choose({ ...choices, profile })}
        />
      ) : null}
      {format === 'xliff' ? (
        <RadioGroup
          bar
          label={t('export.version')}
          value={choices.xliff}
          options={xliffVersions.map((value) => ({ value, label: value }))}
          onValue={(xliff) => choose({ ...choices, xliff })}
        />
      ) : null}
      {format === 'json' ? null : (
        <RadioGroup
          bar
          label={t('export.only')}
          value={choices.only}
          options={(['all', 'confirmed'] as const).map((value) => ({
            value,
            label: t(`export.only.${value}`),
          }))}
          onValue={(only) => choose({ ...choices, only })}
        />
      )}
      {languages.length > 2 && format !== 'json' ? (
        <fieldset className="export-languages">
          <legend className="ui-field-label">{t('export.languages')}</legend>
          {languages.map((tag) => (
            <Checkbox
              key={tag}
              label={languageName(tag, wordsLanguage())}
              checked={choices.languages.includes(tag)}
              onValue={(chosen) => choose(withLanguage(choices, languages, tag, chosen))}
            />
          ))}
        </fieldset>
      ) : null}
      {hasTags(choices) ? <MoreOptions choices={choices} choose={choose} languages={languages} /> : null}
    </div>
  );
}
