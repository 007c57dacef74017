import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TriglotError } from '../../src/shared/api/errors.ts';
import { workbench } from '../helpers/workbench.ts';

/** What one of two windows does, or what happens to the service meanwhile. */
const doing = fc.record({
  window: fc.nat(1),
  what: fc.constantFrom(
    'confirm',
    'join',
    'split',
    'undo',
    'redo',
    'wait',
    'hold',
    'release',
    'fail',
    'lose',
  ),
  at: fc.integer({ min: 1, max: 3 }),
});

describe('two windows on one project', () => {
  it('show what the service holds in the end, whatever is done, undone, refused and held up', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(doing, { maxLength: 25 }), async (all) => {
        const { services, sessions } = await workbench(2);
        let release = () => {};
        for (const { window, what, at } of all) {
          const session = sessions[window]!;
          if (what === 'confirm') session.edit(() => ({ command: 'confirm', params: { units: [`u${at}`] } }));
          else if (what === 'join')
            session.edit(() => ({ command: 'join-next', params: { segment: `fr:${at}` } }));
          else if (what === 'split')
            session.edit(() => ({ command: 'split', params: { segment: `fr:${at}`, offset: 2 } }));
          else if (what === 'undo') session.undo();
          else if (what === 'redo') session.redo();
          else if (what === 'hold') {
            release();
            release = services.hold();
          } else if (what === 'release') release();
          else if (what === 'fail')
            services.failNext('edit.run', new TriglotError('output', 'The disk is full.'));
          else if (what === 'lose') services.loseNext('edit.run');
          else await new Promise((resolve) => setImmediate(resolve));
        }
        release();
        for (let round = 0; round < 6; round += 1) for (const session of sessions) await session.settled();
        for (const session of sessions) {
          const { project, saved } = session.store.get();
          expect(project?.alignment).toEqual(services.alignment());
          expect(project?.revision).toBe(services.revision());
          expect(saved).not.toBe('saving');
        }
        const [left, right] = sessions.map(({ store }) => store.get().project?.history);
        expect(left).toEqual(right);
      }),
      { numRuns: 150 },
    );
  });
});
