import { createContext, type ReactNode, useContext, useMemo, useRef, useSyncExternalStore } from 'react';
import { afterDrawing, type Subscribe } from './later.ts';
import type { Session } from './session.ts';
import type { ProjectView, SessionState } from './session-state.ts';

const Context = createContext<Session | null>(null);

/** Gives the session to everything below it. */
export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
  return <Context value={session}>{children}</Context>;
}

/** How those within `Later` listen; null elsewhere. */
const Listening = createContext<Subscribe | null>(null);

/** What is told below it follows the rows: a key that changes them is answered before any of it is drawn anew. */
export function Later({ children }: { readonly children: ReactNode }) {
  const { store } = useActions();
  const subscribe = useMemo(() => afterDrawing(store.subscribe), [store]);
  return <Listening value={subscribe}>{children}</Listening>;
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
  return useSyncExternalStore(useContext(Listening) ?? store.subscribe, () => select(store.get()));
}

/** The same without waiting, also within `Later`: for what takes the focus, since what is typed next is meant for it. */
export function useSessionAtOnce<T>(select: (state: SessionState) => T): T {
  const { store } = useActions();
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}

/** A part of the open project, for views that stand only while one is open. */
export function useProject<T>(select: (project: ProjectView) => T): T {
  const { store } = useActions();
  const last = useRef<ProjectView | null>(null);
  return useSyncExternalStore(useContext(Listening) ?? store.subscribe, () => {
    last.current = store.get().project ?? last.current;
    if (last.current === null) throw new Error('no project is open');
    return select(last.current);
  });
}
