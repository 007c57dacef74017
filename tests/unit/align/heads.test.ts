import { describe, expect, it } from 'vitest';
import { alignSegments } from '../../../src/shared/align/align.ts';
import { labelOf } from '../../../src/shared/align/labels.ts';
import type { Segment } from '../../../src/shared/model/segment.ts';

const segmentsOf = (language: string, texts: readonly string[]): Segment[] =>
  texts.map((text, at) => ({ id: `${language}:${at}`, kind: 'paragraph', text, spans: [] }));

/** Rows as the numbers of the segments each version holds: "0 1 · 0". */
function rows(versions: Readonly<Record<string, readonly string[]>>, pivot: string): string[] {
  const languages = Object.keys(versions);
  const segments = Object.fromEntries(
    languages.map((language) => [language, segmentsOf(language, versions[language]!)]),
  );
  return alignSegments({ languages, pivot, segments }).map(({ segments: held }) =>
    languages
      .map((language) => (held[language] ?? []).map((id) => id.slice(id.indexOf(':') + 1)).join(' ') || '–')
      .join(' · '),
  );
}

const labels = (language: string, texts: readonly string[]) =>
  segmentsOf(language, texts).map((segment) => labelOf(segment, language));

const poem = {
  en: [
    'The miller of Oberau sings.',
    'II.',
    'His wheel has turned since 1640.',
    'Nobody but Petrova hears it.',
  ],
  de: ['Der Müller von Oberau singt.', 'Sein Rad dreht sich seit 1640.', 'Niemand als Petrova hört es.'],
} as const;

describe('labels', () => {
  it('are the same in every script, however the language is tagged', () => {
    const [english] = labels('en', ['Article 6']);
    expect(english).toEqual({ key: 'article 6', alone: true });
    expect(labels('cmn', ['第六条'])).toEqual([english]);
    expect(labels('arb', ['المادة 6'])).toEqual([english]);
  });

  it('say whether there is more than the label', () => {
    expect(labels('es', ['Artículo 21 Toda persona puede ir'])).toEqual([
      { key: 'article 21', alone: false },
    ]);
    expect(labels('en', ['It was in 1640.'])).toEqual([{ key: '', alone: false }]);
  });
});

describe('a segment that is nothing but a label', () => {
  it('stands alone where the other version lacks it', () => {
    expect(rows(poem, 'en')).toEqual(['0 · 0', '1 · –', '2 · 1', '3 · 2']);
  });

  it('stays with the paragraph before or after which the other version runs it', () => {
    const [first, , second, third] = poem.en;
    const en = [first, 'Article 7', second, 'Article 8', third];
    const [erst, zweit, dritt] = poem.de;
    expect(rows({ en, de: [erst, `Artikel 7 ${zweit}`, 'Artikel 8', dritt] }, 'en')).toEqual([
      '0 · 0',
      '1 2 · 1',
      '3 · 2',
      '4 · 3',
    ]);
    expect(rows({ en, de: [`${erst} Artikel 7`, zweit, 'Artikel 8', dritt] }, 'en')).toEqual([
      '0 1 · 0',
      '2 · 1',
      '3 · 2',
      '4 · 3',
    ]);
  });

  it('is a row of all versions that have it where the pivot lacks it', () => {
    const en = poem.en.filter((text) => text !== 'II.');
    const fr = [
      'Le meunier d’Oberau chante.',
      'II.',
      'Sa roue tourne depuis 1640.',
      'Petrova seule l’entend.',
    ];
    const it = ['Il mugnaio di Oberau canta.', 'II.', 'La ruota gira dal 1640.', 'Solo Petrova la sente.'];
    expect(rows({ en, de: poem.de, fr, it }, 'en')).toEqual([
      '0 · 0 · 0 · 0',
      '– · – · 1 · 1',
      '1 · 1 · 2 · 2',
      '2 · 2 · 3 · 3',
    ]);
  });
});
