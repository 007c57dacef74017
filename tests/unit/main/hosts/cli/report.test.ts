import { describe, expect, it } from 'vitest';
import { countFindings, findingLine } from '../../../../../src/main/hosts/cli/report.ts';
import type { Work } from '../../../../../src/main/services/work.ts';
import { markdownReport } from '../../../../../src/shared/export/report/markdown-report.ts';
import { buildAlignment, buildDocument, buildFinding } from '../../../../helpers/build.ts';

const alignment = buildAlignment(
  ['en', 'fr'],
  [
    ['# 1. *The* <Lake>', 'Le lac'],
    ['Two', ''],
  ],
);
const findings = [
  buildFinding('u2', { message: 'French has nothing for “Two”.' }),
  buildFinding('u1', { type: 'name', severity: 'warning', message: 'A name differs.' }),
];
const documents = [buildDocument('en'), buildDocument('fr', { path: 'a_b.txt' })];
const work: Work = { alignment, documents, findings, segmentation: 'paragraph' };

describe('reports', () => {
  it('count findings by how grave they are', () => {
    expect(countFindings([])).toBe('no findings');
    expect(countFindings(findings)).toBe('2 findings (1 error, 1 warning)');
    const note = buildFinding('u1', { severity: 'info' });
    expect(countFindings([note])).toBe('1 finding (1 for information)');
  });

  it('put a finding on one line with the row it is in', () => {
    expect(findingLine(work, findings[0]!)).toBe('2\terror\tmissing\tfr\tFrench has nothing for “Two”.');
  });

  it('show the texts, with marks that Markdown would take for its own made harmless', () => {
    const report = markdownReport(work);
    expect(report).toContain(
      '# Where English, French differ\n\n- English: en.txt\n- French: a\\_b.txt\n\n2 units, 1 of them in every version.',
    );
    expect(report).toContain(
      '## 2. missing (error)\n\nFrench has nothing for “Two”.\n\n> English: Two\n>\n> French: –',
    );
    expect(report).toContain('> English: \\# 1. \\*The\\* \\<Lake\\>');
  });
});
