import { describe, expect, it } from 'vitest';
import { announced } from '../../../../../src/main/hosts/electron/finished.ts';
import type { CallContext, Handlers } from '../../../../../src/shared/api/contract.ts';
import { TriglotError } from '../../../../../src/shared/api/errors.ts';

const idle: CallContext = { report: () => {}, cancelled: () => false, onCancel: () => {} };
const write = { project: 'p', format: 'tmx', only: 'all', path: '/out.tmx' } as const;

/** What is told when writing an export takes `milliseconds` and ends by `end`. */
async function toldAfter(milliseconds: number, end: () => void): Promise<readonly string[]> {
  let clock = 0;
  const told: string[] = [];
  const handlers = {
    'exports.write': async () => {
      clock += milliseconds;
      end();
      return {};
    },
  } as unknown as Handlers;
  const noting = announced(
    handlers,
    (word) => told.push(word),
    () => clock,
  );
  await noting['exports.write'](write, idle).catch(() => {});
  return told;
}

describe('the end of long work', () => {
  it('is told, that of short work is not', async () => {
    expect(await toldAfter(60_000, () => {})).toEqual(['done.exported']);
    expect(await toldAfter(900, () => {})).toEqual([]);
  });

  it('is told when it failed, not when the user ended it', async () => {
    const failing = (code: 'output' | 'cancelled') => () => {
      throw new TriglotError(code, 'Away.');
    };
    expect(await toldAfter(60_000, failing('output'))).toEqual(['done.failed']);
    expect(await toldAfter(60_000, failing('cancelled'))).toEqual([]);
  });
});
