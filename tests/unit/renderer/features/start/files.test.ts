import { describe, expect, it } from 'vitest';
import { isProject } from '../../../../../src/renderer/features/start/intake.ts';
import { encodingOptions } from '../../../../../src/renderer/state/encodings.ts';
import { base64Part } from '../../../../../src/renderer/state/file-content.ts';
import { givenName } from '../../../../../src/renderer/state/given.ts';
import { languageOptions, nameOf, writing } from '../../../../../src/renderer/state/languages.ts';

describe("a file's content", () => {
  it('is what follows the comma of its data URL', () => {
    const content = Buffer.from('Artikel 1, Satz 2').toString('base64');
    expect(base64Part(`data:text/plain;charset=utf-8;base64,${content}`)).toBe(content);
  });
  it('is empty for an empty file', () => {
    expect(base64Part('data:')).toBe('');
    expect(base64Part('data:application/octet-stream;base64,')).toBe('');
  });
});

describe('what was given', () => {
  it('is called by its last part, on every system', () => {
    expect(givenName({ path: '/home/ana/law/fr.txt' })).toBe('fr.txt');
    expect(givenName({ path: 'C:\\Texte\\Gesetz.md' })).toBe('Gesetz.md');
  });
  it('is a project by its ending, whatever the case', () => {
    expect(isProject({ path: '/home/ana/Treaty.TRIGLOT' })).toBe(true);
    expect(isProject({ path: '/home/ana/triglot.txt' })).toBe(false);
  });
});

describe('the languages offered', () => {
  const options = languageOptions('en');
  it('have each code once, with a name', () => {
    expect(new Set(options.map(({ value }) => value)).size).toBe(options.length);
    for (const { value, label } of options) expect(label, value).not.toBe(value);
  });
  it('hold the official languages of the United Nations and of the European Union', () => {
    const codes = options.map(({ value }) => value);
    const official = 'ar zh en fr ru es bg hr cs da nl et fi de el hu ga it lv lt mt pl pt ro sk sl sv';
    expect(codes).toEqual(expect.arrayContaining(official.split(' ')));
  });
  it('know their own names', () => {
    expect(options.find(({ value }) => value === 'zh')?.also).toContain('中文');
  });
  it('are named, and shown in their direction, only when the code is one', () => {
    expect(nameOf('AR', 'en')).toBe('Arabic');
    expect(writing('ar')).toEqual({ lang: 'ar', dir: 'rtl' });
    expect(nameOf('not a code', 'en')).toBe('not a code');
    expect(writing('not a code')).toEqual({});
  });
});

describe('the encodings offered', () => {
  it('begin with the likely ones and hold the one in use', () => {
    const values = encodingOptions(['gb18030', 'big5'], 'hz-gb-2312').map(({ value }) => value);
    expect(values.slice(0, 3)).toEqual(['gb18030', 'big5', 'hz-gb-2312']);
    expect(values).toContain('utf-8');
    expect(new Set(values).size).toBe(values.length);
  });
});
