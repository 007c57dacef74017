import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ownGlossaries, ownRules, readOwn } from '../../../../../src/main/services/own/read-own.ts';
import { addOwnRules } from '../../../../../src/shared/language/reading-rules.ts';
import { inEnglish, type Trouble } from '../../../../../src/shared/lib/trouble.ts';
import { sentenceStarts } from '../../../../../src/shared/segment/boundaries.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'triglot-own-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  addOwnRules({});
});

const put = (kind: string, name: string, text: string) => {
  mkdirSync(join(folder, kind), { recursive: true });
  writeFileSync(join(folder, kind, name), text);
};
const said = (problem: Trouble | null | undefined) => (problem ? inEnglish(problem) : problem);
const problemOf = (name: string) => said(readOwn(folder).find((file) => file.name === name)?.problem);

/** The examples of the guide, each under its heading. */
const page = readFileSync(new URL('../../../../../docs/guide/own-files.md', import.meta.url), 'utf8');
const exampleOf = (heading: string) =>
  /```\n([\s\S]*?)```/.exec(page.slice(page.indexOf(`## ${heading}`)))?.[1] ?? '';

describe('the user’s own files', () => {
  it('are none where there is no folder', () => {
    expect(readOwn(join(folder, 'nowhere'))).toEqual([]);
    expect(ownRules(folder)).toEqual({});
  });

  it.each([
    ['languages', 'de.json', 'Words for a language'],
    ['segmentation', 'mine.srx', 'Rules for sentences'],
    ['glossaries', 'terms.csv', 'Glossaries'],
    ['keys', 'mine.json', 'Keys'],
    ['exports', 'trados.json', 'Choices of an export'],
  ])('in %s are used as the guide’s smallest example has them', (kind, name, heading) => {
    put(kind, name, exampleOf(heading));
    expect(readOwn(folder)).toMatchObject([{ kind, name, problem: null }]);
  });

  it('say the line, what is wrong and what to do', () => {
    put('languages', 'de.json', '{\n  "abbreviations": "Abtlg."\n  "months": "Jänner"\n}');
    put('languages', 'fr.json', '{\n  "months": "",\n  "abbreviation": "Abtlg."\n}');
    put('languages', 'german!.json', '{}');
    put('keys', 'odd.json', '{\n  "keys": {\n    "segment.join": "Mod+b"\n  }\n}');
    put('exports', 'odd.json', '{\n  "only": "some"\n}');
    put('segmentation', 'odd.srx', '<srx>\n<body>\n</srx>');
    put('segmentation', 'rules.txt', 'x');
    expect(problemOf('de.json')).toMatch(/de\.json:[23]: this is not JSON\. Look for a missing comma/);
    expect(problemOf('fr.json')).toMatch(/fr\.json:3: .*abbreviation.*guide/);
    expect(problemOf('german!.json')).toMatch(/no language code.*Name the file after its language/);
    const odd = readOwn(folder).filter(({ name }) => name === 'odd.json');
    expect(odd.map(({ problem }) => said(problem))).toEqual([
      expect.stringMatching(/odd\.json:3: .*a list of keys is wanted/),
      expect.stringMatching(/odd\.json:2: .*only/),
    ]);
    expect(problemOf('odd.srx')).toMatch(/odd\.srx:\d+: /);
    expect(problemOf('rules.txt')).toMatch(/files in “segmentation” end in \.srx/);
    for (const { problem } of readOwn(folder)) expect(said(problem)).not.toContain('\n');
  });

  it('that are wrong keep none of the others from being used', () => {
    put('glossaries', 'a.csv', 'en,fr\nlake,lac\n');
    put('glossaries', 'b.tbx', '<tbx>\n<odd');
    put('languages', 'de.json', '{"abbreviations": "Abtlg."}');
    put('languages', 'fr.json', '{');
    expect(ownGlossaries(folder)).toEqual([join(folder, 'glossaries', 'a.csv')]);
    expect(Object.keys(ownRules(folder))).toEqual(['de']);
  });

  it('add words to the rules of a language, and begin those of one that has none', () => {
    const german = 'Siehe Abtlg. Rechnungswesen im Hause. Danach weiter.';
    expect(sentenceStarts(german, 'de', 0)).toHaveLength(3);
    addOwnRules({ de: { abbreviations: 'Abtlg.' } });
    expect(sentenceStarts(german, 'de', 0)).toHaveLength(2);
    expect(sentenceStarts('Dr. Weber kam am 3. Mai. Er blieb.', 'de', 0)).toHaveLength(2);

    const faroese = 'Sí stk. Fyri hetta. Og so.';
    const before = sentenceStarts(faroese, 'fo', 0).length;
    addOwnRules({ fo: { abbreviations: 'stk.' } });
    expect(sentenceStarts(faroese, 'fo', 0)).toHaveLength(before - 1);
  });
});
