import { type KeyboardEvent, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import { command, run } from '../../keys/registry.ts';
import type { Session } from '../../state/session.ts';
import type { Dialog } from '../../state/session-state.ts';
import { useActions } from '../../state/use-session.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { t } from '../../words/t.ts';
import { type Entry, entriesFor } from './entries.ts';
import { excerpt } from './search.ts';
import './palette.css';

/** One field for everything: commands with their keys, units by number, words of the text. */
export function Palette({ dialog }: { readonly dialog: Extract<Dialog, { id: 'palette' }> }) {
  const session = useActions();
  const id = useId();
  const frame = useRef<HTMLDialogElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState(dialog.query);
  const [at, setAt] = useState(0);
  const asked = useDeferredValue(typed);
  const entries = useMemo(() => entriesFor(asked, session.store.get()), [asked, session]);
  const active = Math.min(at, entries.length - 1);

  useEffect(() => {
    const { current: dialog } = frame;
    dialog?.showModal();
    dialog?.querySelector('input')?.focus();
    return () => {
      dialog?.close();
      session.grid?.focus();
    };
  }, [session]);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const to = { ArrowDown: active + 1, ArrowUp: active - 1, PageDown: active + 8, PageUp: active - 8 }[
      event.key
    ];
    if (to !== undefined) {
      event.preventDefault();
      const round = Math.abs(to - active) === 1;
      const { length } = entries;
      setAt(round ? (to + length) % Math.max(length, 1) : Math.max(0, Math.min(length - 1, to)));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      // What was typed last counts, even when its results are still being worked out.
      const current = asked === typed ? entries : entriesFor(typed, session.store.get());
      choose(session, current[Math.min(at, current.length - 1)]);
    }
  };
  return (
    <dialog
      ref={frame}
      className="palette"
      aria-label={t('palette.name')}
      onCancel={(event) => {
        event.preventDefault();
        session.close();
      }}
      onPointerDown={(event) => event.target === frame.current && session.close()}
      onKeyDown={press}
    >
      <input
        className="palette-field"
        type="text"
        role="combobox"
        aria-label={t('palette.field')}
        aria-expanded={true}
        aria-controls={id}
        aria-activedescendant={entries.length > 0 ? `${id}-${active}` : undefined}
        aria-autocomplete="list"
        placeholder={t('palette.field')}
        spellCheck={false}
        autoComplete="off"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
      />
      <div ref={list} id={id} role="listbox" aria-label={t('palette.list')} className="palette-list">
        {entries.map((entry, index) => (
          <div
            key={keyOf(entry)}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            className="palette-entry"
            tabIndex={-1}
            onPointerMove={() => setAt(index)}
            onClick={() => choose(session, entry)}
            onKeyDown={press}
          >
            <EntryView entry={entry} />
          </div>
        ))}
      </div>
      {entries.length === 0 ? <p className="palette-nothing">{t('palette.nothing')}</p> : null}
      <p className="palette-foot">
        <span role="status">{t('palette.count', entries.length)}</span>
        <span>{t('palette.hint')}</span>
      </p>
    </dialog>
  );
}

function EntryView({ entry }: { readonly entry: Entry }) {
  if (entry.kind === 'unit') return <span className="palette-words">{entry.words}</span>;
  if (entry.kind === 'command')
    return (
      <>
        <span className="palette-words">{entry.words}</span>
        <span className="palette-group">{entry.group}</span>
        {entry.keys === undefined ? null : <Kbd keys={entry.keys} />}
      </>
    );
  const [before, found, after] = excerpt(entry.hit);
  return (
    <>
      <span className="palette-text reading" lang={entry.hit.language} dir="auto">
        {before}
        <mark>{found}</mark>
        {after}
      </span>
      <span className="palette-group">{t('palette.in-unit', entry.hit.at + 1)}</span>
    </>
  );
}

function keyOf(entry: Entry): string {
  if (entry.kind === 'command') return entry.id;
  return entry.kind === 'unit' ? `unit-${entry.at}` : entry.hit.segment.id;
}

function choose(session: Session, entry: Entry | undefined): void {
  if (entry === undefined) return;
  session.close();
  const { project, place } = session.store.get();
  if (entry.kind === 'command') run(session, command(entry.id));
  else if (entry.kind === 'text') {
    const { unit, language, segmentAt } = entry.hit;
    session.go({ unit, language, segmentAt });
  } else {
    const unit = project?.alignment.units[entry.at];
    if (project && unit)
      session.go({ unit: unit.id, language: place?.language ?? project.alignment.pivot, segmentAt: 0 });
  }
}
