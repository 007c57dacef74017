import { useMemo, useState } from 'react';
import { languageName } from '../../../shared/model/language-tag.ts';
import type { Filter } from '../../state/filtered.ts';
import { useActions, useProject, useSession } from '../../state/use-session.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { t, wordsLanguage } from '../../words/t.ts';
import { useFitting } from './use-fitting.ts';
import './filter.css';

const statuses = ['auto', 'edited', 'confirmed', 'omitted'] as const;
const bounds = ['0.99', '0.9', '0.8', '0.65', '0.5'] as const;
const traits = ['uneven', 'retexted', 'commented', 'bookmarked'] as const;
const anyText = { words: '', regex: false, wholeWord: false, matchCase: false, language: null } as const;

/** Which rows are shown; everything that is chosen has to hold. */
export function FilterDialog() {
  const session = useActions();
  const project = useProject((state) => state);
  const [filter, setFilter] = useState<Filter>(useSession((state) => state.filter)?.filter ?? {});
  const types = useMemo(() => [...new Set(project.findings.map(({ type }) => type))], [project.findings]);
  const fitting = useFitting(filter, project);
  const change = (part: { [Key in keyof Filter]: Filter[Key] | undefined }) =>
    setFilter(
      (known) =>
        Object.fromEntries(
          Object.entries({ ...known, ...part }).filter(([, value]) => value !== undefined && value !== false),
        ) as Filter,
    );
  const toggled = <Value,>(list: readonly Value[] | undefined, value: Value, on: boolean) => {
    const next = on ? [...(list ?? []), value] : (list ?? []).filter((each) => each !== value);
    return next.length === 0 ? undefined : next;
  };
  const text = filter.text ?? anyText;
  const setText = (next: typeof text) => change({ text: next.words === '' ? undefined : next });
  const show = () => {
    session.close();
    session.filter(Object.keys(filter).length === 0 ? null : filter);
  };
  return (
    <Dialog
      title={t('filter.title')}
      closeLabel={t('filter.close')}
      onClose={session.close}
      foot={
        <>
          <span className="filter-count" role="status">
            {t('filter.fitting', fitting)}
          </span>
          <Button
            onClick={() => {
              session.close();
              session.filter(null);
            }}
          >
            {t('filter.all')}
          </Button>
          <Button kind="primary" disabledReason={fitting === 0 ? t('filter.none') : null} onClick={show}>
            {t('filter.show')}
          </Button>
        </>
      }
    >
      <div className="filter">
        <fieldset>
          <legend className="ui-field-label">{t('filter.status')}</legend>
          <div className="filter-choices">
            {statuses.map((status) => (
              <Checkbox
                key={status}
                label={t(`filter.status.${status}`)}
                checked={filter.statuses?.includes(status) ?? false}
                onValue={(on) => change({ statuses: toggled(filter.statuses, status, on) })}
              />
            ))}
          </div>
        </fieldset>
        {types.length === 0 ? null : (
          <fieldset>
            <legend className="ui-field-label">{t('filter.findings')}</legend>
            <div className="filter-choices">
              {types.map((type) => (
                <Checkbox
                  key={type}
                  label={t(`findings.type.${type}`)}
                  checked={filter.findings?.includes(type) ?? false}
                  onValue={(on) => change({ findings: toggled(filter.findings, type, on) })}
                />
              ))}
            </div>
          </fieldset>
        )}
        <fieldset>
          <legend className="ui-field-label">{t('filter.traits')}</legend>
          <div className="filter-choices">
            {traits.map((trait) => (
              <Checkbox
                key={trait}
                label={t(`filter.${trait}`)}
                checked={filter[trait] ?? false}
                onValue={(on) => change({ [trait]: on || undefined })}
              />
            ))}
          </div>
        </fieldset>
        <Select
          label={t('filter.below')}
          value={filter.below === undefined ? '' : String(filter.below)}
          options={[
            { value: '', label: t('filter.below.any') },
            ...bounds.map((value) => ({ value, label: t('filter.below.value', Number(value)) })),
          ]}
          onValue={(value) => change({ below: value === '' ? undefined : Number(value) })}
        />
        <div className="filter-text">
          <TextField
            label={t('filter.text')}
            value={text.words}
            spellCheck={false}
            autoComplete="off"
            dir="auto"
            onValue={(words) => setText({ ...text, words })}
          />
          <Select
            label={t('find.language')}
            value={text.language ?? ''}
            options={[
              { value: '', label: t('find.language.all') },
              ...project.alignment.languages.map((value) => ({
                value,
                label: languageName(value, wordsLanguage()),
              })),
            ]}
            onValue={(value) => setText({ ...text, language: value === '' ? null : value })}
          />
        </div>
      </div>
    </Dialog>
  );
}
