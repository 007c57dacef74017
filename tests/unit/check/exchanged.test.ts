import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../src/shared/check/check.ts';
import type { Finding } from '../../../src/shared/model/finding.ts';
import { lexiconOf } from '../../bench/faults/lexicon.ts';
import { versionRows } from '../../helpers/versions-file.ts';
import { alignmentOf, type Row } from './rows.ts';

const versions = versionRows('agreement');
const numbered = (languages: readonly string[]): readonly Row[] =>
  versions.map(
    (row, at): Row => ({
      label: `${at + 1}.`,
      ...Object.fromEntries(languages.map((language) => [language, String(row[language])])),
    }),
  );

/** The rows with the texts of `language` at `at` and below exchanged. */
function withExchanged(rows: readonly Row[], at: number, language: string): readonly Row[] {
  return rows.map((row, place) => {
    const from = place === at ? at + 1 : place === at + 1 ? at : place;
    return { ...row, [language]: rows[from]?.[language] };
  });
}

function found(languages: readonly string[], rows: readonly Row[]): readonly Finding[] {
  const alignment = alignmentOf(languages, rows);
  return findingsOf(alignment, { words: lexiconOf(languages).concepts });
}

const at = versions.findIndex(({ en }) => String(en).startsWith('The ferry leaves'));

describe('texts of numbered paragraphs that have changed places', () => {
  it('are one finding about both rows, whatever else differs in them', () => {
    const findings = found(['en', 'fr'], withExchanged(numbered(['en', 'fr']), at, 'fr'));
    expect(findings.map(({ type, unit, units }) => [type, unit, units?.length])).toEqual([
      ['moved', `u${at + 1}`, 2],
    ]);
    expect(findings[0]?.message).toMatch(
      /^English and French have the same two lines in opposite order: “The ferry leaves .*…” and “Subject to Article 4/,
    );
  });

  it('take along what differs in either row', () => {
    const master = versions.findIndex(({ en }) => String(en).startsWith('The master'));
    const findings = found(['en', 'fr'], withExchanged(numbered(['en', 'fr']), master, 'fr'));
    expect(findings.map(({ type }) => type)).toEqual(['moved']);
    expect(findings[0]?.message).toMatch(/; with it go “unless” and “only”$/);
    expect(findings[0]?.consequences?.map(({ type }) => type)).toEqual(['negation', 'modality']);
  });

  it('name the version that is alone with its order', () => {
    const three = ['en', 'fr', 'es'];
    const odd = (language: string) =>
      found(three, withExchanged(numbered(three), at, language))
        .filter(({ type }) => type === 'moved')
        .map(({ languages }) => languages.join());
    expect(odd('es')).toEqual(['es']);
    expect(odd('en')).toEqual(['en']);
  });

  it('are not sought where paragraphs stand in their order', () => {
    for (const languages of [
      ['en', 'fr'],
      ['en', 'zh'],
      ['fr', 'de'],
      ['en', 'fr', 'es', 'ru'],
    ])
      expect(found(languages, numbered(languages)).filter(({ type }) => type === 'moved')).toEqual([]);
  });

  it('are left to the alignment where no number holds the rows together and it is sure of them', () => {
    const rows = withExchanged(numbered(['en', 'fr']), at, 'fr').map(({ label: _, ...row }): Row => row);
    expect(found(['en', 'fr'], rows).filter(({ type }) => type === 'moved')).toEqual([]);
    const doubtful = rows.map((row) => ({ ...row, confidence: 0.8 }));
    expect(found(['en', 'fr'], doubtful).filter(({ type }) => type === 'moved')).toHaveLength(1);
  });
});
