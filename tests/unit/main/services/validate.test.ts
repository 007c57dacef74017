import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refuseInvalid, validateMemory } from '../../../../src/main/services/validate.ts';
import { toTmx } from '../../../../src/shared/export/tmx/tmx.ts';
import type { Violation } from '../../../../src/shared/export/validate/violation.ts';
import { Cancelled } from '../../../../src/shared/lib/watch.ts';
import { arbitraryAlignment } from '../../../helpers/arbitrary-alignment.ts';
import { exportInput } from '../../../helpers/export-input.ts';
import { scratchFolders } from '../../../helpers/main/scratch.ts';
import { goodMemory } from '../../../helpers/tmx-cases.ts';

const scratch = scratchFolders();
const still = { report: () => {}, cancelled: () => false, onCancel: () => {} };

async function judged(content: string | Uint8Array) {
  const path = join(scratch(), 'm.tmx');
  writeFileSync(path, content);
  const violations: Violation[] = [];
  const verdict = await validateMemory(path, (violation) => violations.push(violation), still);
  return { verdict, rules: violations.map(({ line, severity, rule }) => `${line} ${severity} ${rule}`) };
}

const wide = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');

describe('a memory in a file', () => {
  it('may be in any encoding that XML readers know', async () => {
    expect((await judged(goodMemory)).rules).toEqual([]);
    expect((await judged(`\uFEFF${goodMemory}`)).rules).toEqual([]);
    expect((await judged(wide(goodMemory.replace('UTF-8', 'UTF-16')))).rules).toEqual([]);
    expect((await judged(wide(goodMemory.replace('UTF-8', 'UTF-16')).swap16())).rules).toEqual([]);
    expect((await judged(wide(goodMemory.replace(/<\?xml.*\n/, '')))).rules).toEqual([]);
  });

  it('may not say that it is in another', async () => {
    expect((await judged(wide(goodMemory))).rules).toEqual(['1 error encoding']);
    expect((await judged(goodMemory.replace('UTF-8', 'UTF-16'))).rules).toEqual(['1 error encoding']);
    expect((await judged(goodMemory.replace('UTF-8', 'martian'))).rules).toEqual(['1 error encoding']);
  });

  it('shows where its bytes are no text', async () => {
    const at = Buffer.from(goodMemory).indexOf('lake');
    const spoilt = Buffer.from(goodMemory);
    spoilt[at + 1] = 0xe9;
    expect((await judged(spoilt)).rules).toEqual(['14 error encoding']);
  });

  it('is judged across the pieces it is read in', async () => {
    const unit = /<tu [\s\S]*<\/tu>\n/.exec(goodMemory)?.[0] ?? '';
    const spoilt = unit.replace('lake', 'lake & river');
    const memory = goodMemory.replace(unit, `${unit.repeat(300)}${spoilt}${unit.repeat(300)}`);
    const { rules, verdict } = await judged(memory);
    expect(rules).toEqual([
      `${memory.slice(0, memory.indexOf('& river')).split('\n').length} error ampersand`,
    ]);
    expect([verdict.units, verdict.errors, verdict.whole]).toEqual([601, 1, true]);
  });

  it('is refused when it is no text, and left when nobody wants to know any more', async () => {
    await expect(judged('%PDF-1.7\n')).rejects.toMatchObject({
      code: 'input',
      message: expect.stringMatching(/a PDF document, not XML/),
    });
    await expect(judged('')).rejects.toMatchObject({ code: 'input' });
    const path = join(scratch(), 'm.tmx');
    writeFileSync(path, `<tmx version="1.4"><!--${'x'.repeat(3_000_000)}--></tmx>`);
    await expect(validateMemory(path, () => {}, { ...still, cancelled: () => true })).rejects.toThrow(
      Cancelled,
    );
  });
});

describe('a memory that is about to be written', () => {
  it('is always one that CAT tools take, whatever was aligned', () => {
    fc.assert(
      fc.property(arbitraryAlignment, (alignment) => {
        const input = { ...exportInput(['en', 'fr'], []), alignment, findings: [] };
        expect(() => refuseInvalid('tmx', { path: 'm.tmx', content: toTmx(input).content })).not.toThrow();
      }),
      { numRuns: 60 },
    );
  });

  it('would be held back if it were not, with the first reason', () => {
    const spoilt = goodMemory.replace('zh-CN', 'zh_CN').replace('lake', 'lake & river');
    const says = {
      code: 'output',
      message: expect.stringMatching(
        /^m\.tmx: the file would not be valid \(line 9, column 6: .*underscore\)\. Nothing was written/,
      ),
    };
    const told = expect.objectContaining(says);
    expect(() => refuseInvalid('tmx', { path: 'm.tmx', content: spoilt })).toThrow(told);
    expect(() => refuseInvalid('tmx', { path: 'm.tmx', content: goodMemory })).not.toThrow();
  });
});
