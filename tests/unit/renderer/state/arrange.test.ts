import { describe, expect, it } from 'vitest';
import { runById } from '../../../../src/renderer/keys/registry.ts';
import type { Session } from '../../../../src/renderer/state/session.ts';
import type { Finding } from '../../../../src/shared/model/finding.ts';
import { workbench } from '../../../helpers/workbench.ts';

const place = (session: Session) => session.store.get().place;
const hidden = (session: Session) => session.store.get().project?.arrangement.hidden;
const text = (session: Session) => session.store.get().message?.text ?? '';
const at = (language: string) => ({ unit: 'u1', language, segmentAt: 0 });
const found: Finding = {
  id: 'f1',
  key: 'f1',
  unit: 'u2',
  type: 'number',
  severity: 'error',
  languages: ['fr'],
  message: 'French says 2.',
  evidence: [{ language: 'en', segment: 'en:2', start: 0, end: 1, value: '1' }],
};

describe('a hidden column', () => {
  it('gives the active cell to the one beside it, and is told to the service', async () => {
    const { services, session } = await workbench();
    session.go(at('fr'));
    runById(session, 'view.hide-column');
    expect(hidden(session)).toEqual(['fr']);
    expect(place(session)).toMatchObject({ unit: 'u1', language: 'en' });
    expect(services.calls).toContain('projects.arrange');
    runById(session, 'go.right');
    expect(place(session)?.language).toBe('en');
  });

  it('cannot be the last one', async () => {
    const { session } = await workbench();
    runById(session, 'view.hide-column');
    runById(session, 'view.hide-column');
    expect(hidden(session)).toHaveLength(1);
    expect(session.store.get().message?.tone).toBe('refused');
  });

  it('is none where none would be left: going about hides nothing', async () => {
    const { session } = await workbench();
    await session.arrange({ hidden: ['fr', 'en'] });
    session.go(at('fr'));
    session.go(at('en'));
    expect(hidden(session)).toEqual(['fr', 'en']);
  });

  it('is shown again when an undo leads there', async () => {
    const { session } = await workbench();
    session.go(at('fr'));
    session.edit(() => ({ command: 'join-next', params: { segment: 'fr:1' } }));
    runById(session, 'view.hide-column');
    session.undo();
    await session.settled();
    expect(place(session)?.language).toBe('fr');
    expect(hidden(session)).toEqual([]);
  });

  it('stays hidden when a finding about it is gone to, which says so', async () => {
    const { session } = await workbench();
    session.go(at('fr'));
    runById(session, 'view.hide-column');
    session.goToFinding(found);
    expect(place(session)).toMatchObject({ unit: 'u2', language: 'en' });
    expect(hidden(session)).toEqual(['fr']);
    expect(text(session)).toContain('hidden: French');
    runById(session, 'view.all-columns');
    session.goToFinding(found);
    expect(place(session)?.language).toBe('fr');
    expect(text(session)).not.toContain('hidden');
  });
});
