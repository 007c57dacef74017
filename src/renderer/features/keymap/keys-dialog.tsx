import { useState } from 'react';
import { keyPresets, type Settings } from '../../../shared/api/methods/app.ts';
import type { Chord } from '../../keys/chord.ts';
import { groups } from '../../keys/command.ts';
import { conflictsIn, effectiveKeys, presetKeys } from '../../keys/effective-keys.ts';
import { printed } from '../../keys/print-keys.ts';
import { type CommandId, commands } from '../../keys/registry.ts';
import { useOwnChoices } from '../../state/own-files.ts';
import { useActions, useSession } from '../../state/use-session.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { t } from '../../words/t.ts';
import { KeyRow } from './key-row.tsx';
import './keys-dialog.css';

/** What a set of keys of the user's own changes of the settings; the services have held it against its shape. */
function keysIn(content: string): Pick<Settings, 'keys'> & Partial<Pick<Settings, 'preset'>> {
  return JSON.parse(content) as ReturnType<typeof keysIn>;
}

/** All commands with their keys, to be changed; every change takes effect at once and is kept. */
export function KeysDialog() {
  const { close, configure } = useActions();
  const settings = useSession((state) => state.settings);
  const [wanted, setWanted] = useState('');
  const { preset, keys } = settings;
  const mine = useOwnChoices('keys');
  const table = effectiveKeys(settings);
  const usual = presetKeys(preset);
  const conflicts = conflictsIn(table);

  const set = (changes: Readonly<Partial<Record<CommandId, readonly Chord[]>>>) => {
    const next: Record<string, readonly string[]> = { ...keys };
    for (const { id } of commands) {
      const chords = changes[id];
      if (chords === undefined) continue;
      if (chords.join(' ') === (usual[id] ?? []).join(' ')) delete next[id];
      else next[id] = chords;
    }
    void configure({ keys: next });
  };
  const words = wanted.trim().toLowerCase();
  const fitting = commands.filter(
    ({ id, label }) =>
      t(label).toLowerCase().includes(words) ||
      (table[id] ?? []).some((chord) => printed(chord).toLowerCase().includes(words)),
  );
  return (
    <Dialog
      title={t('keys.title')}
      closeLabel={t('keys.close')}
      width="wide"
      onClose={close}
      foot={
        <>
          <span className="keys-conflicts" role="status">
            {t('keys.conflicts', conflicts.size)}
          </span>
          <Button
            disabledReason={Object.keys(keys).length === 0 ? t('keys.reset.all.none') : null}
            onClick={() => void configure({ keys: {} })}
          >
            {t('keys.reset.all')}
          </Button>
        </>
      }
    >
      <div className="keys-head">
        <Select
          label={t('keys.preset')}
          value={preset}
          options={keyPresets.map((value) => ({ value, label: t(`keys.preset.${value}`) }))}
          onValue={(value) => void configure({ preset: value })}
        />
        {mine.length === 0 ? null : (
          <Select
            label={t('own.keys.choose')}
            value=""
            options={[
              { value: '', label: t('own.choose.none') },
              ...mine.map(({ name, content }) => ({ value: content, label: name })),
            ]}
            onValue={(content) => content !== '' && void configure(keysIn(content))}
          />
        )}
        <TextField
          label={t('keys.search')}
          value={wanted}
          onValue={setWanted}
          autoComplete="off"
          spellCheck={false}
        />
      </div>
      {fitting.length === 0 ? <p className="keys-none">{t('keys.none')}</p> : null}
      {groups.map((group) => {
        const rows = fitting.filter((command) => command.group === group);
        if (rows.length === 0) return null;
        return (
          <section key={group} className="keys-group" aria-labelledby={`keys-${group}`}>
            <h3 id={`keys-${group}`}>{t(`group.${group}`)}</h3>
            <ul>
              {rows.map((command) => (
                <KeyRow
                  key={command.id}
                  command={command}
                  table={table}
                  conflicts={conflicts}
                  changed={keys[command.id] !== undefined}
                  usual={usual[command.id] ?? []}
                  onKeys={set}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </Dialog>
  );
}
