import { describe, expect, it } from 'vitest';
import { runById } from '../../../../src/renderer/keys/registry.ts';
import type { Session } from '../../../../src/renderer/state/session.ts';
import { TriglotError } from '../../../../src/shared/api/errors.ts';
import type { Finding } from '../../../../src/shared/model/finding.ts';
import { findingsChange } from '../../../../src/shared/model/findings-change.ts';
import { workbench } from '../../../helpers/workbench.ts';

const french = (session: Session) =>
  session.store.get().project?.alignment.segments.fr?.map(({ text }) => text);
const statuses = (session: Session) =>
  session.store.get().project?.alignment.units.map(({ status }) => status);
const confirm = (session: Session, unit: string) =>
  session.edit(() => ({ command: 'confirm', params: { units: [unit] } }));
const join = (session: Session, segment: string) =>
  session.edit(() => ({ command: 'join-next', params: { segment } }));

describe('an edit', () => {
  it('is shown before the service has answered, and says "saved" only afterwards', async () => {
    const { services, session } = await workbench();
    const release = services.hold();
    join(session, 'fr:1');
    expect(french(session)).toEqual(['Un. Deux.', 'Trois.']);
    expect(session.store.get().saved).toBe('saving');
    expect(session.store.get().message).toMatchObject({ tone: 'done', back: 'undo' });
    release();
    await session.settled();
    expect(session.store.get().saved).toBe('saved');
    expect(services.alignment()).toEqual(session.store.get().project?.alignment);
  });

  it('that does not apply says why, and never reaches the service', async () => {
    const { services, session } = await workbench();
    join(session, 'fr:3');
    await session.settled();
    expect(session.store.get().message?.tone).toBe('refused');
    expect(services.calls).not.toContain('edit.run');
  });

  it('keeps the order when many are made without waiting', async () => {
    const { services, session } = await workbench();
    join(session, 'fr:1');
    join(session, 'fr:1');
    confirm(session, 'u1');
    await session.settled();
    expect(french(session)).toEqual(['Un. Deux. Trois.']);
    expect(services.revision()).toBe(3);
    expect(session.store.get().project?.revision).toBe(3);
  });

  it('that could not be kept is taken back and told', async () => {
    const { services, session } = await workbench();
    services.failNext('edit.run', new TriglotError('output', 'The disk is full.'));
    join(session, 'fr:1');
    await session.settled();
    expect(french(session)).toEqual(['Un.', 'Deux.', 'Trois.']);
    expect(session.store.get()).toMatchObject({
      saved: 'lost',
      message: { text: 'The disk is full.', tone: 'failed' },
    });
    confirm(session, 'u1');
    await session.settled();
    expect(session.store.get().saved).toBe('saved');
  });
});

describe('findings', () => {
  const found = (key: string): Finding => ({
    id: 'f1',
    key,
    unit: 'u1',
    type: 'number',
    severity: 'error',
    languages: ['fr'],
    message: key,
    evidence: [],
  });
  const keys = (session: Session) => session.store.get().project?.findings.map(({ key }) => key);

  it('follow from what is told to be new in them', async () => {
    const { session, emit } = await workbench(1, [found('a')]);
    const project = session.store.get().project?.project ?? '';
    const change = findingsChange([found('a')], [found('b')]);
    emit({ type: 'findings', project, revision: 0, change, checked: 0.5 });
    expect(keys(session)).toEqual(['b']);
    expect(session.store.get().project?.checked).toBe(0.5);
  });

  it('are all asked for when something was missed', async () => {
    const { services, session, emit } = await workbench(1, [found('a')]);
    const project = session.store.get().project?.project ?? '';
    const change = findingsChange([found('never told')], []);
    emit({ type: 'findings', project, revision: 0, change, checked: 1 });
    await expect.poll(() => services.calls).toContain('findings.list');
    expect(keys(session)).toEqual(['a']);
  });
});

describe('undo and redo', () => {
  it('bring back the text, and the eye to where it was', async () => {
    const { session } = await workbench();
    session.go({ unit: 'u1', language: 'fr', segmentAt: 0 });
    join(session, 'fr:1');
    session.go({ unit: 'u3', language: 'en', segmentAt: 0 });
    session.undo();
    await session.settled();
    expect(french(session)).toEqual(['Un.', 'Deux.', 'Trois.']);
    expect(session.store.get().place).toMatchObject({ unit: 'u1', language: 'fr' });
    session.redo();
    await session.settled();
    expect(french(session)).toEqual(['Un. Deux.', 'Trois.']);
  });

  it('show the rows and where the eye goes in one drawing', async () => {
    const { session } = await workbench();
    session.go({ unit: 'u1', language: 'fr', segmentAt: 0 });
    join(session, 'fr:1');
    session.go({ unit: 'u3', language: 'en', segmentAt: 0 });
    await session.settled();
    // What a window draws: the state as it is once the changes of one breath have come together.
    const drawn: string[] = [];
    let waiting = false;
    session.store.subscribe(() => {
      if (waiting) return;
      waiting = true;
      queueMicrotask(() => {
        waiting = false;
        drawn.push(`${french(session)?.length} rows, at ${session.store.get().place?.unit}`);
      });
    });
    session.undo();
    await session.settled();
    expect([...new Set(drawn)]).toEqual(['3 rows, at u1']);
  });

  it('go before an edit that is made right after them', async () => {
    const { services, session } = await workbench();
    join(session, 'fr:1');
    session.undo();
    join(session, 'fr:2');
    await session.settled();
    expect(french(session)).toEqual(['Un.', 'Deux. Trois.']);
    expect(services.alignment()).toEqual(session.store.get().project?.alignment);
  });

  it('of what was done in this window are shown before the service has answered', async () => {
    const { services, session } = await workbench();
    join(session, 'fr:1');
    await session.settled();
    const release = services.hold();
    session.undo();
    expect(french(session)).toEqual(['Un.', 'Deux.', 'Trois.']);
    expect(session.store.get()).toMatchObject({ saved: 'saving', message: { back: 'redo' } });
    session.redo();
    expect(french(session)).toEqual(['Un. Deux.', 'Trois.']);
    session.undo();
    confirm(session, 'u2');
    expect(statuses(session)).toEqual(['auto', 'confirmed', 'auto']);
    expect(services.revision()).toBe(1);
    release();
    await session.settled();
    expect(services.revision()).toBe(5);
    expect(services.alignment()).toEqual(session.store.get().project?.alignment);
    expect(session.store.get()).toMatchObject({ saved: 'saved', project: { revision: 5 } });
  });

  it('fall away with the edit they were meant for', async () => {
    const { services, session } = await workbench();
    confirm(session, 'u3');
    await session.settled();
    services.failNext('edit.run', new TriglotError('output', 'The disk is full.'));
    join(session, 'fr:1');
    session.undo();
    await session.settled();
    // The confirmation before it is not taken back in its stead.
    expect(statuses(session)).toEqual(['auto', 'auto', 'confirmed']);
    expect(services.alignment()).toEqual(session.store.get().project?.alignment);
  });

  it('of another window’s edits come from the service', async () => {
    const { services, sessions } = await workbench(2);
    const [left, right] = sessions as [Session, Session];
    join(left, 'fr:1');
    await left.settled();
    await right.settled();
    right.undo();
    await right.settled();
    await left.settled();
    for (const session of sessions) {
      expect(french(session)).toEqual(['Un.', 'Deux.', 'Trois.']);
      expect(session.store.get().project?.alignment).toEqual(services.alignment());
    }
  });

  it('come to one truth with another window’s edits, whatever comes first', async () => {
    const { services, sessions } = await workbench(2);
    const [left, right] = sessions as [Session, Session];
    confirm(left, 'u1');
    await left.settled();
    await right.settled();
    const release = services.hold();
    left.undo();
    confirm(right, 'u3');
    release();
    for (let round = 0; round < 4; round += 1) for (const session of sessions) await session.settled();
    for (const session of sessions)
      expect(session.store.get().project?.alignment).toEqual(services.alignment());
    expect(left.store.get().project?.history).toEqual(right.store.get().project?.history);
  });

  it('with nothing to take back is told, not thrown', async () => {
    const { session } = await workbench();
    session.undo();
    await session.settled();
    expect(session.store.get().message?.tone).toBe('refused');
    expect(session.store.get().saved).toBe('saved');
  });

  it('go back as far as asked', async () => {
    const { session } = await workbench();
    for (const unit of ['u1', 'u2', 'u3']) confirm(session, unit);
    await session.windTo(1);
    expect(statuses(session)).toEqual(['confirmed', 'auto', 'auto']);
    await session.windTo(3);
    expect(statuses(session)).toEqual(['confirmed', 'confirmed', 'confirmed']);
  });
});

describe('two windows on one project', () => {
  it('see each other’s edits', async () => {
    const { sessions } = await workbench(2);
    const [left, right] = sessions as [Session, Session];
    join(left, 'fr:1');
    await left.settled();
    await right.settled();
    expect(french(right)).toEqual(french(left));
    expect(right.store.get().message).toBeNull();
  });

  it('come to one truth when both edit at once', async () => {
    const { services, sessions } = await workbench(2);
    const [left, right] = sessions as [Session, Session];
    const release = services.hold();
    join(left, 'fr:1');
    confirm(right, 'u3');
    release();
    for (let round = 0; round < 3; round += 1) for (const session of sessions) await session.settled();
    for (const session of sessions)
      expect(session.store.get().project?.alignment).toEqual(services.alignment());
    expect(french(left)).toEqual(['Un. Deux.', 'Trois.']);
    expect(services.alignment().units.find(({ id }) => id === 'u3')?.status).toBe('confirmed');
  });
});

describe('a finding', () => {
  const finding: Finding = {
    id: 'f1',
    key: 'k1',
    unit: 'u2',
    type: 'number',
    severity: 'error',
    languages: ['fr'],
    message: 'French says 2.',
    evidence: [],
  };

  it('leads to its unit in the language that stands out', async () => {
    const { session } = await workbench(1, [finding]);
    session.goToFinding(finding);
    expect(session.store.get()).toMatchObject({
      finding: finding.key,
      place: { unit: 'u2', language: 'fr' },
    });
  });

  it('that is ignored leaves the list and stands among the ignored ones', async () => {
    const { session } = await workbench(1, [finding]);
    await session.ignoreFinding('k1', 'as in the original');
    expect(session.store.get().project).toMatchObject({ findings: [], ignored: [{ key: 'k1' }] });
    await session.restoreFinding('k1');
    expect(session.store.get().project).toMatchObject({ findings: [{ key: 'k1' }], ignored: [] });
  });
});

describe('leaving', () => {
  it('waits for what is on its way and closes the project', async () => {
    const { services, session } = await workbench();
    confirm(session, 'u1');
    await session.leave();
    expect(session.store.get().project).toBeNull();
    expect(services.revision()).toBe(1);
    expect(services.calls.at(-1)).toBe('projects.close');
  });
});

describe('selected rows', () => {
  const go = (session: Session, unit: string) => session.go({ unit, language: 'fr', segmentAt: 0 });
  const extend = (session: Session, unit: string) => session.extend({ unit, language: 'fr', segmentAt: 0 });

  it('reach from where the selection began, until one goes elsewhere', async () => {
    const { session } = await workbench();
    go(session, 'u1');
    extend(session, 'u2');
    extend(session, 'u3');
    expect(session.store.get()).toMatchObject({ anchor: 'u1', place: { unit: 'u3' } });
    go(session, 'u2');
    expect(session.store.get().anchor).toBeNull();
  });

  it('are acted on in one step by the commands of the registry', async () => {
    const { services, session } = await workbench();
    go(session, 'u1');
    extend(session, 'u2');
    runById(session, 'segment.join');
    expect(french(session)).toEqual(['Un. Deux.', 'Trois.']);
    await session.settled();
    session.undo();
    await session.settled();
    expect(french(session)).toEqual(['Un.', 'Deux.', 'Trois.']);
    expect(services.calls.filter((name) => name === 'edit.run')).toHaveLength(1);
  });

  it('go along when their cells are shifted', async () => {
    const { session } = await workbench();
    go(session, 'u1');
    extend(session, 'u2');
    runById(session, 'segment.move-down');
    expect(session.store.get()).toMatchObject({ anchor: 'u2', place: { unit: 'u3' } });
  });
});

describe('a filter', () => {
  it('hides what does not fit, and moves on when the active row is hidden', async () => {
    const { session } = await workbench();
    confirm(session, 'u1');
    session.go({ unit: 'u1', language: 'fr', segmentAt: 0 });
    session.filter({ statuses: ['auto'] });
    expect([...(session.store.get().filter?.hidden ?? [])]).toEqual(['u1']);
    expect(session.store.get().place?.unit).toBe('u2');
    runById(session, 'go.first');
    expect(session.store.get().place?.unit).toBe('u2');
    session.filter(null);
    expect(session.store.get().filter).toBeNull();
  });
});
