import { expect, it } from 'vitest';
import { createExaminer } from '../../../../../src/main/services/engine/examiner.ts';
import { Cancelled } from '../../../../../src/shared/lib/watch.ts';

it('takes no thread for a file nobody waits for any more, and goes on with the next one', async () => {
  let taken = 0;
  const engines = {
    prepare: () => {},
    take() {
      taken += 1;
      throw new Error('taken');
    },
    giveBack: () => {},
    stop: async () => {},
  };
  const look = createExaminer(engines);
  const source = {
    path: 'law.pdf',
    format: 'pdf' as const,
    encoding: 'utf-8',
    forced: false,
    bytes: new Uint8Array(),
    changes: 'accepted' as const,
  };
  const context = (cancelled: boolean) => ({
    report: () => {},
    cancelled: () => cancelled,
    onCancel: () => {},
  });
  await expect(look(source, context(true))).rejects.toBeInstanceOf(Cancelled);
  expect(taken).toBe(0);
  await expect(look(source, context(false))).rejects.toThrow('taken');
});
