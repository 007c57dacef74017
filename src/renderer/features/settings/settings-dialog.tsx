import { interfaceLanguages, keyPresets } from '../../../shared/api/methods/app.ts';
import { languageName } from '../../../shared/model/language-tag.ts';
import { useActions, useSession } from '../../state/use-session.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { t } from '../../words/t.ts';
import './settings-dialog.css';

const languages = ['system', ...interfaceLanguages] as const;
const themes = ['system', 'light', 'dark'] as const;
const densities = ['comfortable', 'compact'] as const;

/** How the workbench looks; every choice takes effect at once and is kept. */
export function SettingsDialog() {
  const { close, configure, open } = useActions();
  const { language, theme, density, zoom, preset, user } = useSession(({ settings }) => settings);
  return (
    <Dialog title={t('settings.title')} closeLabel={t('settings.close')} onClose={close}>
      <div className="settings">
        <Select
          label={t('settings.language')}
          value={language}
          options={languages.map((value) => ({
            value,
            label: value === 'system' ? t('settings.language.system') : ownName(value),
          }))}
          onValue={(value) => void configure({ language: value })}
        />
        <RadioGroup
          bar
          label={t('settings.theme')}
          value={theme}
          options={themes.map((value) => ({ value, label: t(`settings.theme.${value}`) }))}
          onValue={(value) => void configure({ theme: value })}
        />
        <RadioGroup
          label={t('settings.density')}
          value={density}
          options={densities.map((value) => ({
            value,
            label: t(`settings.density.${value}`),
            hint: t(`settings.density.${value}.hint`),
          }))}
          onValue={(value) => void configure({ density: value })}
        />
        <Field label={t('settings.zoom')}>
          {(ids) => (
            <div className="settings-zoom">
              <input
                {...ids}
                type="range"
                min={80}
                max={200}
                step={10}
                value={zoom}
                aria-valuetext={t('settings.zoom.value', zoom)}
                onChange={(event) => void configure({ zoom: event.target.valueAsNumber })}
              />
              <output htmlFor={ids.id}>{t('settings.zoom.value', zoom)}</output>
            </div>
          )}
        </Field>
        <TextField
          label={t('settings.user')}
          hint={t('settings.user.hint')}
          maxLength={200}
          autoComplete="off"
          value={user}
          onValue={(value) => void configure({ user: value })}
        />
        <div className="settings-keys">
          <Select
            label={t('keys.preset')}
            value={preset}
            options={keyPresets.map((value) => ({ value, label: t(`keys.preset.${value}`) }))}
            onValue={(value) => void configure({ preset: value })}
          />
          <Button onClick={() => open({ id: 'keys' })}>{t('help.change')}</Button>
        </div>
        <p className="reading settings-sample">{t('settings.zoom.sample')}</p>
      </div>
    </Dialog>
  );
}

/** A language's name in itself, with a capital where the script has one. */
function ownName(language: string): string {
  const name = languageName(language, language);
  return name.slice(0, 1).toLocaleUpperCase(language) + name.slice(1);
}
