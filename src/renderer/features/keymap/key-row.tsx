import { type KeyboardEvent, useState } from 'react';
import { type Chord, chordOf, isMac } from '../../keys/chord.ts';
import type { AppCommand } from '../../keys/command.ts';
import type { KeyTable } from '../../keys/key-table.ts';
import { printed } from '../../keys/print-keys.ts';
import { type CommandId, command as commandOf } from '../../keys/registry.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { t } from '../../words/t.ts';

export interface KeyRowProps {
  readonly command: AppCommand & { readonly id: CommandId };
  readonly table: KeyTable;
  readonly conflicts: ReadonlyMap<Chord, readonly CommandId[]>;
  /** Its keys are not those of the preset. */
  readonly changed: boolean;
  readonly usual: readonly Chord[];
  readonly onKeys: (changes: Readonly<Partial<Record<CommandId, readonly Chord[]>>>) => void;
}

/** A command with its keys: each can be removed, another added by pressing it; what two commands share is said. */
export function KeyRow({ command, table, conflicts, changed, usual, onKeys }: KeyRowProps) {
  const [listening, setListening] = useState(false);
  const { id, label, where } = command;
  const chords = table[id] ?? [];
  const name = t(label);
  const listen = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || modifiers.has(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    setListening(false);
    if (event.key === 'Escape' || event.key === 'Tab') return;
    const chord = chordOf(event.nativeEvent, isMac(navigator.platform));
    if (!chords.includes(chord)) onKeys({ [id]: [...chords, chord] });
  };
  return (
    <li className="keys-row">
      <span className="keys-name">{name}</span>
      <span className="keys-chords">
        {chords.map((chord) => (
          <span key={chord} className={conflicts.has(chord) ? 'keys-chord keys-chord-twice' : 'keys-chord'}>
            <kbd>{printed(chord)}</kbd>
            <IconButton
              icon="close"
              label={t('keys.remove', printed(chord), name)}
              onClick={() => onKeys({ [id]: chords.filter((other) => other !== chord) })}
            />
          </span>
        ))}
        {listening ? (
          <button
            type="button"
            className="keys-listening"
            // biome-ignore lint/a11y/noAutofocus: it was asked for, and hears the next key.
            autoFocus
            onKeyDown={listen}
            onBlur={() => setListening(false)}
          >
            {t('keys.press')}
          </button>
        ) : (
          <Button kind="quiet" aria-label={t('keys.add.to', name)} onClick={() => setListening(true)}>
            {t('keys.add')}
          </Button>
        )}
        {changed ? (
          <IconButton icon="undo" label={t('keys.reset', name)} onClick={() => onKeys({ [id]: usual })} />
        ) : null}
      </span>
      {chords.flatMap((chord) =>
        (conflicts.get(chord) ?? [])
          .filter((other) => other !== id)
          .map((other) => (
            <p key={`${chord} ${other}`} className="keys-warning" role="alert">
              {t('keys.conflict', printed(chord), t(commandOf(other).label))}{' '}
              <Button
                kind="quiet"
                onClick={() => onKeys({ [other]: (table[other] ?? []).filter((each) => each !== chord) })}
              >
                {t('keys.conflict.take', t(commandOf(other).label))}
              </Button>
            </p>
          )),
      )}
      {where !== 'cells' && chords.some((chord) => chord.length === 1) ? (
        <p className="keys-note">{t('keys.typing')}</p>
      ) : null}
    </li>
  );
}

const modifiers: ReadonlySet<string> = new Set(['Control', 'Shift', 'Alt', 'Meta', 'AltGraph', 'CapsLock']);
