import { expect, it } from 'vitest';
import { documentsAmong } from '../../../../src/renderer/state/folder-files.ts';

it('takes the documents of a folder, and passes over what is hidden, half written or of another kind', () => {
  const files = ['a/en.docx', 'a/.git/x.txt', 'a/~$en.docx', 'a/logo.png', 'a/b/FR.PDF'].map((within) => ({
    within,
  }));
  expect(documentsAmong(files).map(({ within }) => within)).toEqual(['a/en.docx', 'a/b/FR.PDF']);
});
