import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLog, withoutTexts } from '../../../../src/main/services/log.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'triglot-log-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const text = 'The merger with Northwind will be announced on Monday';

describe('the log', () => {
  it('says what went wrong and where, and nothing of the text it went wrong on', () => {
    const log = createLog(home);
    const parsing = () => JSON.parse(`{"text": ${text}}`);
    const thrown = [
      parsing,
      () => {
        throw new Error(`unexpected "${text}" in line 3`);
      },
      () => {
        throw Object.assign(new Error(`open '${join(home, `${text}.docx`)}'`), { code: 'EMFILE' });
      },
    ];
    for (const act of thrown)
      try {
        act();
      } catch (problem) {
        log.trouble('sources.read', problem);
      }
    log.trouble('sources.read', text);
    const kept = log.read();
    expect(kept).not.toContain('Northwind');
    expect(kept).not.toContain('merger');
    expect(kept.match(/sources\.read: /g)).toHaveLength(4);
    expect(kept).toMatch(/SyntaxError[\s\S]*log\.test\.ts/);
    expect(kept).toContain('EMFILE');
    expect(kept).toContain('in line 3');
  });

  it('is shown from the older part on, whole lines only, and is empty before anything happened', () => {
    const log = createLog(home);
    expect(log.read()).toBe('');
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, 'triglot.old.log'), 'older\n');
    log.note('newer');
    expect(log.read()).toMatch(/^older\n\S+ newer\n$/);
    writeFileSync(join(home, 'triglot.old.log'), `${'x'.repeat(80)}\n`.repeat(5000));
    const cut = log.read();
    expect(cut.length).toBeLessThanOrEqual(200_000);
    expect(cut.split('\n', 1)[0]).toBe('x'.repeat(80));
    expect(cut).toContain('newer');
  });

  it('tells only the kind of what is no error', () => {
    expect(withoutTexts(text)).toBe('string');
  });
});
