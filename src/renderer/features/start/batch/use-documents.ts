import { useCallback, useReducer, useRef } from 'react';
import { type Given, givenPath } from '../../../state/given.ts';
import { type BatchAction, type BatchDraft, emptyBatch, reduceBatch, versionsOf } from './batch-draft.ts';
import { type BatchRun, useBatch } from './use-batch.ts';

export interface Documents {
  readonly draft: BatchDraft;
  readonly act: (action: BatchAction) => void;
  readonly add: (given: readonly Given[]) => void;
  readonly batch: BatchRun;
  /** Makes a project of every document of the draft. */
  readonly make: () => void;
  /** From what came of a run to the documents that are not made. */
  readonly goBack: () => void;
}

/** Many documents: their draft, and what makes projects of them. */
export function useDocuments(): Documents {
  const [draft, act] = useReducer(reduceBatch, emptyBatch);
  const batch = useBatch();
  const count = useRef(0);
  const add = useCallback((given: readonly Given[]) => {
    const files = given.map((one) => {
      count.current += 1;
      return { key: `file-${count.current}`, path: givenPath(one), given: one };
    });
    act({ type: 'add', files });
  }, []);
  return {
    draft,
    act,
    add,
    batch,
    make: () =>
      batch.run(
        draft.documents.map(({ key, name }) => ({
          key,
          name: name.trim() === '' ? key : name.trim(),
          versions: versionsOf(draft, key),
          segmentation: draft.segmentation,
          srx: draft.srx,
        })),
      ),
    goBack() {
      const made = batch.orders.filter(({ key }) => batch.outcomes.get(key)?.state === 'made');
      act(
        made.length === batch.orders.length
          ? { type: 'clear' }
          : { type: 'drop', documents: made.map(({ key }) => key) },
      );
      batch.forget();
    },
  };
}
