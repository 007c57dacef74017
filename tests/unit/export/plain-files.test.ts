import { describe, expect, it } from 'vitest';
import { toHtml } from '../../../src/shared/export/html.ts';
import { toJsonLines } from '../../../src/shared/export/jsonl.ts';
import { mosesFiles } from '../../../src/shared/export/moses.ts';
import { buildFinding } from '../../helpers/build.ts';
import { exportInput } from '../../helpers/export-input.ts';

const input = exportInput(
  ['en', 'fr', 'he'],
  [
    ['Lake & <b>river</b>', 'Lac\nrivière', 'אגם'],
    ['No French.', '', 'עברית'],
  ],
  { findings: [buildFinding('u2', { message: 'French <lacks> it.' })] },
);

describe('plain pairs', () => {
  it('are two texts for each pair, line against line, gaps left out of both', () => {
    const { files, summary } = mosesFiles(input, {});
    expect(files().map(({ name, content }) => [name, content])).toEqual([
      ['alignment.en-fr.en', 'Lake & <b>river</b>\n'],
      ['alignment.en-fr.fr', 'Lac rivière\n'],
      ['alignment.en-he.en', 'Lake & <b>river</b>\nNo French.\n'],
      ['alignment.en-he.he', 'אגם\nעברית\n'],
      ['alignment.fr-he.fr', 'Lac rivière\n'],
      ['alignment.fr-he.he', 'אגם\n'],
    ]);
    expect(summary.written).toBe(2);
  });
});

describe('JSON lines', () => {
  it('are one object a unit, without what is missing', () => {
    const lines = toJsonLines(input, {}).content.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      {
        id: 'u1',
        texts: { en: 'Lake & <b>river</b>', fr: 'Lac rivière', he: 'אגם' },
        confidence: 0.9,
        status: 'auto',
      },
      { id: 'u2', texts: { en: 'No French.', he: 'עברית' }, confidence: 0.9, status: 'auto' },
    ]);
  });
});

describe('a web page', () => {
  const { content } = toHtml(input, {});

  it('shows texts as they are, in their language and direction, with the findings', () => {
    expect(content).toContain('<td lang="en" dir="ltr"><p>Lake &amp; &lt;b&gt;river&lt;/b&gt;</p></td>');
    expect(content).toContain('<td lang="he" dir="rtl"><p>אגם</p></td>');
    expect(content).toContain('<td lang="fr" dir="ltr"></td>');
    expect(content).toContain('French &lt;lacks&gt; it.');
  });

  it('fetches nothing and runs nothing', () => {
    expect(content).not.toMatch(/\b(?:src|href|url)\s*[=(]|<script|@import|https?:/i);
  });
});
