import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepCuts, recallCuts } from '../../../../../src/main/services/knowledge/kept-cuts.ts';
import { unspacedCuts, unspacedKeys } from '../../../../../src/shared/language/words.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'triglot-cuts-'));
});
afterEach(() => {
  unspacedCuts('zh').clear();
  rmSync(folder, { recursive: true });
});

const path = () => join(folder, 'cuts.json');
const terms = ['人权委员会', '条约', '条约的签署'];

it('keeps how terms are cut into words, and cuts nothing otherwise that was not kept', () => {
  const cut = new Map(unspacedKeys(terms, 'zh'));
  keepCuts(path());
  unspacedCuts('zh').clear();
  recallCuts(pathToFileURL(path()));
  expect(new Map(unspacedCuts('zh'))).toEqual(cut);
  expect([...unspacedKeys([...terms, '缔约方'], 'zh').keys()].sort()).toEqual([...terms, '缔约方'].sort());
  expect(unspacedKeys(terms, 'zh')).toEqual(cut);
});

it('passes over what another dictionary has cut, and what is not whole', () => {
  unspacedKeys(terms, 'zh');
  keepCuts(path());
  const written = readFileSync(path(), 'utf8');
  unspacedCuts('zh').clear();
  for (const other of [written.replace(/"icu":"[^"]*"/, '"icu":"1.0"'), written.slice(0, 40), '']) {
    writeFileSync(path(), other);
    recallCuts(pathToFileURL(path()));
    expect(unspacedCuts('zh').size).toBe(0);
  }
  recallCuts(pathToFileURL(join(folder, 'nothing.json')));
  expect(unspacedCuts('zh').size).toBe(0);
});
