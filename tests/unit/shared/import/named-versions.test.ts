import { describe, expect, it } from 'vitest';
import { namedVersion } from '../../../../src/shared/import/named-versions.ts';

describe('the name of a file', () => {
  it.each([
    ['A_RES_78_142_E.docx', 'a_res_78_142', 'en'],
    ['A_RES_78_142_S.docx', 'a_res_78_142', 'es'],
    ['treaty-fr.txt', 'treaty', 'fr'],
    ['treaty.zh-CN.txt', 'treaty', 'zh-CN'],
    ['treaty_pt_BR.md', 'treaty', 'pt-BR'],
    ['treaty (fr).md', 'treaty', 'fr'],
    ['fr_treaty.md', 'treaty', 'fr'],
    ['Treaty French.docx', 'treaty', 'fr'],
    ['treaty Deutsch.docx', 'treaty', 'de'],
    ['en/treaty.docx', 'treaty', 'en'],
    ['2024/fr/law.docx', '2024/law', 'fr'],
    ['2024/law-fr.docx', '2024/law', 'fr'],
    ['zh.txt', '', 'zh'],
  ])('%s is version %s in %s', (path, document, language) => {
    expect(namedVersion(path)).toMatchObject({ document, language });
  });

  it.each(['treaty.docx', 'resolution-12.docx', 'annex II.docx', 'x.txt', 'README.md', ''])(
    '%j says no language',
    (path) => {
      expect(namedVersion(path)).toBeNull();
    },
  );
});
