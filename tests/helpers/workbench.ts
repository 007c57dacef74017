import { createSession } from '../../src/renderer/state/create-session.ts';
import type { Session } from '../../src/renderer/state/session.ts';
import { heardBy } from '../../src/shared/api/answer.ts';
import type { TriglotEvent } from '../../src/shared/api/events.ts';
import { connect, serve, type Wire } from '../../src/shared/api/wire.ts';
import type { Finding } from '../../src/shared/model/finding.ts';
import { fakeServices } from './fake-services.ts';
import { alignmentOf } from './rows.ts';

const rows = [
  ['One.', 'Un.'],
  ['Two.', 'Deux.'],
  ['Three.', 'Trois.'],
] as const;

/** A service with as many windows on it as wanted; each hears every event, in the order in which it happened. */
export async function workbench(windows = 1, findings: readonly Finding[] = []) {
  const listeners = new Set<(event: TriglotEvent) => void>();
  const emit = (event: TriglotEvent) => {
    for (const listener of listeners) listener(event);
  };
  const services = fakeServices(alignmentOf(['en', 'fr'], rows), emit, findings);
  const server = serve(services.handlers, emit);
  const wireOf = (window: string): Wire => ({
    send: (call) => server.answer(structuredClone(call)),
    cancel: (id) => server.cancel(id),
    listen(listener) {
      const hear = (event: TriglotEvent) => listener(heardBy(event, window));
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
  });
  const sessions: Session[] = [];
  for (let at = 0; at < windows; at += 1) {
    const window = `w${at}`;
    const session = createSession(connect(wireOf(window), window), () => {});
    await session.start();
    sessions.push(session);
  }
  return { services, sessions, session: sessions[0] as Session, emit };
}
