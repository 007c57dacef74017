import { useCallback, useReducer, useRef, useState } from 'react';
import type { CallOptions } from '../../../shared/api/contract.ts';
import type { ChangeState } from '../../../shared/model/document.ts';
import { type Given, givenName } from '../../state/given.ts';
import { useActions } from '../../state/use-session.tsx';
import { t } from '../../words/t.ts';
import { toldError } from '../../words/troubles.ts';
import { type Draft, type DraftAction, emptyDraft, reduceDraft } from './draft.ts';
import { isAligned, readGiven } from './intake.ts';

export interface DraftForm {
  readonly draft: Draft;
  readonly act: (action: DraftAction) => void;
  /** Adds files and reads them; each becomes a card at once. */
  readonly add: (given: readonly Given[]) => void;
  /** Decodes a card's file anew. */
  readonly decode: (key: string, id: string, encoding: string) => void;
  /** Reads a card's file again with its tracked changes in that state. */
  readonly readChanges: (key: string, id: string, read: ChangeState) => void;
  /** What just happened, for screen readers. */
  readonly told: string;
  readonly tell: (text: string) => void;
}

/** The form's state and what reads files into it. */
export function useDraft(): DraftForm {
  const { client } = useActions();
  const [draft, reduce] = useReducer(reduceDraft, emptyDraft);
  const [told, tell] = useState('');
  const count = useRef(0);
  /** What stops the reading of a card's file, as long as it is being read. */
  const reading = useRef(new Map<string, () => void>());

  const act = useCallback((action: DraftAction) => {
    if (action.type === 'remove') reading.current.get(action.key)?.();
    if (action.type === 'clear') for (const cancel of reading.current.values()) cancel();
    reduce(action);
  }, []);
  const add = useCallback(
    (given: readonly Given[]) => {
      const keyed = given.map((one) => {
        count.current += 1;
        return { key: `file-${count.current}`, name: givenName(one), given: one };
      });
      act({ type: 'add', entries: keyed.map(({ key, name }) => ({ key, name })) });
      tell(t('start.added', given.length));
      for (const { key, given: one } of keyed) {
        const language = 'path' in one && one.language !== undefined ? { language: one.language } : {};
        if (isAligned(one)) {
          act({ type: 'refuse', key, why: t('start.problem.aligned', givenName(one)) });
          continue;
        }
        const options: CallOptions = {
          onProgress: (_, done, of) => act({ type: 'progress', key, share: of > 0 ? done / of : 1 }),
          onCancel: (cancel) => reading.current.set(key, cancel),
        };
        readGiven(client, one, options)
          .then(
            (source) => act({ type: 'read', key, source, ...language }),
            (thrown: unknown) => act({ type: 'refuse', key, why: toldError(thrown).message }),
          )
          .finally(() => reading.current.delete(key));
      }
    },
    [act, client],
  );
  const decode = useCallback(
    (key: string, id: string, encoding: string) => {
      client.call('sources.decode', { id, encoding }).then(
        (source) => act({ type: 'decode', key, source }),
        (thrown: unknown) => act({ type: 'keep-encoding', key, why: toldError(thrown).message }),
      );
    },
    [act, client],
  );
  const readChanges = useCallback(
    (key: string, id: string, read: ChangeState) => {
      client.call('sources.changes', { id, read }).then(
        (source) => act({ type: 'decode', key, source }),
        (thrown: unknown) => act({ type: 'refuse', key, why: toldError(thrown).message }),
      );
    },
    [act, client],
  );
  return { draft, act, add, decode, readChanges, told, tell };
}
