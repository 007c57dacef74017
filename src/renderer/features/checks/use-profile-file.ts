import { useState } from 'react';
import { download } from '../../state/download.ts';
import { pickText } from '../../state/pick-text.ts';
import { useActions } from '../../state/use-session.tsx';
import { t } from '../../words/t.ts';
import { toldError } from '../../words/troubles.ts';

interface Outcome {
  readonly kind: 'ok' | 'error';
  readonly text: string;
}

export interface ProfileFile {
  /** What came of the last time; null before. */
  readonly outcome: Outcome | null;
  /** Has a file chosen and takes the settings in it. */
  readonly load: () => Promise<void>;
  /** Keeps the settings, whose text is given, as a file. */
  readonly save: (text: string) => Promise<void>;
}

const suggested = 'triglot-checks.json';

/** Settings for the checks as files, to be shared. */
export function useProfileFile(): ProfileFile {
  const { client, store } = useActions();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const attempt = async (work: () => Promise<string | null>) => {
    try {
      const text = await work();
      setOutcome(text === null ? null : { kind: 'ok', text });
    } catch (thrown) {
      setOutcome({ kind: 'error', text: toldError(thrown).message });
    }
  };
  return {
    outcome,
    load: () =>
      attempt(async () => {
        const file = await pickText('.json');
        if (file === null) return null;
        store.set({ settings: await client.call('checks.take', file) });
        return t('checks.loaded', file.name);
      }),
    save: (text) =>
      attempt(async () => {
        if (store.get().info?.dialogs !== true) {
          download(
            suggested,
            btoa(String.fromCharCode(...new TextEncoder().encode(text))),
            'application/json',
          );
          return t('checks.saved', suggested);
        }
        const path = await client.call('dialog.save', { suggested });
        if (path === null) return null;
        await client.call('checks.write', { path });
        return t('checks.saved', path);
      }),
  };
}
