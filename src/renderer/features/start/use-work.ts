import { useCallback, useRef, useState } from 'react';
import type { CallOptions } from '../../../shared/api/contract.ts';
import type { ProjectState } from '../../../shared/api/methods/projects.ts';
import { useActions } from '../../state/use-session.tsx';
import { t } from '../../words/t.ts';
import { toldError } from '../../words/troubles.ts';

/** Work that leads to an open project, as far as it is. */
export interface Work {
  readonly title: string;
  readonly phase: string | null;
  /** Absent until the first report. */
  readonly done?: number;
  readonly of?: number;
  readonly cancel: (() => void) | null;
}

export interface Worker {
  readonly work: Work | null;
  /** Why the last work came to nothing, in one sentence. */
  readonly trouble: { readonly text: string; readonly cancelled: boolean } | null;
  /** Runs a call that gives a project and shows it; one at a time. */
  run(title: string, call: (options: CallOptions) => Promise<ProjectState>): void;
  forgetTrouble(): void;
}

/** Runs calls that end in an open project: with progress, cancel and errors in words. */
export function useWork(): Worker {
  const session = useActions();
  const busy = useRef(false);
  const [work, setWork] = useState<Work | null>(null);
  const [trouble, setTrouble] = useState<Worker['trouble']>(null);

  const run = useCallback<Worker['run']>(
    async (title, call) => {
      if (busy.current) return;
      busy.current = true;
      setTrouble(null);
      setWork({ title, phase: null, cancel: null });
      try {
        const state = await call({
          onProgress: (phase, done, of) => setWork((now) => now && { ...now, phase, done, of }),
          onCancel: (cancel) => setWork((now) => now && { ...now, cancel }),
        });
        if (session.store.get().project?.project === state.project) session.close();
        else {
          await session.leave();
          session.adopt(state);
        }
      } catch (thrown) {
        const { code, message } = toldError(thrown);
        const cancelled = code === 'cancelled';
        setTrouble({ text: cancelled ? t('start.cancelled') : message, cancelled });
      } finally {
        busy.current = false;
        setWork(null);
      }
    },
    [session],
  );
  return { work, trouble, run, forgetTrouble: useCallback(() => setTrouble(null), []) };
}
