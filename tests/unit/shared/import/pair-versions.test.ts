import { expect, it } from 'vitest';
import { pairVersions } from '../../../../src/shared/import/pair-versions.ts';

const paired = (...paths: string[]) => pairVersions(paths, (path) => path);

it('brings the versions of each document together, whatever way their language is said', () => {
  const { documents, alone } = paired(
    'treaty-fr.docx',
    'A_RES_78_142_E.docx',
    'treaty.zh-CN.txt',
    'A_RES_78_142_F.pdf',
    'treaty English.md',
  );
  expect(documents.map(({ name }) => name)).toEqual(['A_RES_78_142', 'treaty']);
  expect(documents[0]?.path).toBe('A_RES_78_142');
  expect(documents[1]?.versions).toEqual([
    { language: 'en', file: 'treaty English.md' },
    { language: 'fr', file: 'treaty-fr.docx' },
    { language: 'zh-CN', file: 'treaty.zh-CN.txt' },
  ]);
  expect(alone).toEqual([]);
});

it('keeps documents of the same name in different folders apart', () => {
  const { documents } = paired('1/law-en.txt', '1/law-fr.txt', '2/law-en.txt', '2/law-fr.txt');
  expect(documents.map(({ path, name }) => [path, name])).toEqual([
    ['1/law', 'law'],
    ['2/law', 'law'],
  ]);
});

it('says of every file that is a version of nothing why it is', () => {
  const { documents, alone } = paired(
    'law-en.txt',
    'law-fr.txt',
    'law-fr.docx',
    'minutes.txt',
    'rules-de.txt',
  );
  expect(documents).toHaveLength(1);
  expect(alone).toEqual([
    { file: 'law-fr.docx', why: 'same-language', other: 'law-fr.txt' },
    { file: 'minutes.txt', why: 'no-language' },
    { file: 'rules-de.txt', why: 'no-other' },
  ]);
});
