import { useCallback, useRef } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { t } from '../../words/t.ts';
import { pivotOf } from './draft.ts';
import { FileCard } from './file-card.tsx';
import { problemWords } from './problem-words.ts';
import { languageProblem, type Problem } from './problems.ts';
import type { DraftForm } from './use-draft.ts';
import { useReorder } from './use-reorder.ts';
import './cards.css';

export interface CardsProps {
  readonly form: DraftForm;
  readonly problems: readonly Problem[];
  readonly onAdd: () => void;
}

/** The versions as the columns they will become; cards change places by dragging and by their buttons. */
export function Cards({ form, problems, onAdd }: CardsProps) {
  const { draft, act, decode, readChanges, tell } = form;
  const { entries } = draft;
  const list = useRef<HTMLOListElement>(null);
  const pivot = pivotOf(draft);
  const move = useCallback(
    (key: string, to: number) => {
      const entry = entries.find((candidate) => candidate.key === key);
      act({ type: 'move', key, to });
      if (entry) tell(t('start.moved', entry.name, to + 1, entries.length));
    },
    [act, entries, tell],
  );
  const target = useReorder(list, move);
  return (
    <ol ref={list} className="cards" aria-label={t('start.versions')}>
      {entries.map((entry, place) => (
        <FileCard
          key={entry.key}
          entry={entry}
          place={place}
          of={entries.length}
          isPivot={entry === pivot}
          isTarget={entry.key === target}
          languageError={problemWords(languageProblem(problems, entry.key))}
          onLanguage={(language) => act({ type: 'language', key: entry.key, language })}
          onEncoding={(source, encoding) => decode(entry.key, source, encoding)}
          onChanges={(source, read) => readChanges(entry.key, source, read)}
          onMove={(to) => move(entry.key, to)}
          onRemove={() => {
            act({ type: 'remove', key: entry.key });
            tell(t('start.removed', entry.name));
          }}
        />
      ))}
      <li className="cards-more">
        <button type="button" className="cards-add" onClick={onAdd}>
          <Icon name="plus" size={20} />
          {t('start.add')}
        </button>
      </li>
    </ol>
  );
}
