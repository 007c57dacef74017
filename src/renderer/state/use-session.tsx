import { createContext, type ReactNode, useContext, useRef, useSyncExternalStore } from 'react';
import type { Session } from './session.ts';
import type { ProjectView, SessionState } from './session-state.ts';

const Context = createContext<Session | null>(null);

/** Gives the session to everything below it. */
export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
  return <Context value={session}>{children}</Context>;
}

/** The session itself, to act on. */
export function useActions(): Session {
  const session = useContext(Context);
  if (session === null) throw new Error('used outside of a SessionProvider');
  return session;
}

/** A part of the session's state; `select` must give the same value for the same state (no new objects). */
export function useSession<T>(select: (state: SessionState) => T): T {
  const { store } = useActions();
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}

/** A part of the open project, for views that stand only while one is open. */
export function useProject<T>(select: (project: ProjectView) => T): T {
  const { store } = useActions();
  const last = useRef<ProjectView | null>(null);
  return useSyncExternalStore(store.subscribe, () => {
    last.current = store.get().project ?? last.current;
    if (last.current === null) throw new Error('no project is open');
    return select(last.current);
  });
}
