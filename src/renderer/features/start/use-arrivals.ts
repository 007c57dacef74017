import { useEffect, useSyncExternalStore } from 'react';
import type { Given } from '../../state/given.ts';
import { useActions, useSession } from '../../state/use-session.tsx';
import { collect, inbox } from './inbox.ts';

/** Hands on what reaches the form from outside it: files dropped anywhere, documents the system handed over. */
export function useArrivals(take: (given: readonly Given[]) => void): void {
  const { store } = useActions();
  const waiting = useSyncExternalStore(inbox.subscribe, inbox.get);
  const paths = useSession((state) => state.given);
  useEffect(() => {
    if (waiting.given.length > 0) take(collect());
  }, [waiting, take]);
  useEffect(() => {
    if (paths.length === 0 || store.get().given.length === 0) return;
    store.set({ given: [] });
    take(paths.map((path) => ({ path })));
  }, [paths, store, take]);
}

/** Calls `pick` when opening is asked for by key or menu while the start screen stands already. */
export function useOpenCommand(pick: () => void, standing: boolean): void {
  const session = useActions();
  const asked = useSession(({ dialog }) => dialog?.id === 'start');
  useEffect(() => {
    if (!standing || !asked || session.store.get().dialog === null) return;
    session.close();
    pick();
  }, [asked, standing, pick, session]);
}
