import { useEffect } from 'react';
import { useActions, useSession } from '../../state/use-session.tsx';
import { t } from '../../words/t.ts';
import type { Worker } from './use-work.ts';

/** Opens the sample when the guided tour was asked for; the tour begins once it stands, and is forgotten when it does not. */
export function useAskedTour(run: Worker['run']): void {
  const { client, store } = useActions();
  const asked = useSession(({ tour }) => tour === 'asked');
  useEffect(() => {
    if (!asked) return;
    run(t('start.opening.sample'), async (options) => {
      try {
        return await client.call('projects.sample', {}, options);
      } catch (thrown) {
        store.set({ tour: null });
        throw thrown;
      }
    });
  }, [asked, client, run, store]);
}
