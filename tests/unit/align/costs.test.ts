import { describe, expect, it } from 'vitest';
import { alike, commonSubsequence, likeWords } from '../../../src/shared/align/cognates.ts';
import { knownPairs } from '../../../src/shared/align/knowledge.ts';
import { fittedLength, lengthCost, startingLength } from '../../../src/shared/align/length.ts';
import { readSide } from '../../../src/shared/align/side.ts';
import { kindCost, labelCost, startingTrust } from '../../../src/shared/align/structure.ts';
import { tokensOf } from '../../../src/shared/language/words.ts';
import type { Segment } from '../../../src/shared/model/segment.ts';

const side = (language: string, texts: readonly string[]) => {
  const segments: Segment[] = texts.map((text, at) => ({
    id: `${language}:${at}`,
    kind: 'paragraph',
    text,
    spans: [],
  }));
  return readSide(language, segments);
};

const keys = (text: string, language: string) => tokensOf(text, language).map((token) => token.key);

describe('tokens', () => {
  it('are equal for inflected forms, whatever case and accents', () => {
    expect(keys('Élections', 'fr')).toEqual(keys('élection', 'fr'));
    expect(keys('Governments', 'en')).toEqual(keys('government', 'en'));
  });

  it('are bare digits for numbers of any script and grouping', () => {
    expect(keys('1 250', 'fr')).toEqual(keys('1 250', 'fr'));
    expect(keys('1,250', 'en')).toEqual(['#1250']);
    expect(keys('١٢', 'ar')).toEqual(['#12']);
    expect(keys('１２', 'zh')).toEqual(['#12']);
  });

  it('say what punctuation does, not how it is drawn', () => {
    expect(keys('。', 'zh')).toEqual(keys('.', 'en'));
    expect(keys('«', 'fr')).toEqual(keys('“', 'en'));
  });

  it('are words where a script has no spaces', () => {
    expect(keys('政府报告', 'zh')).toEqual(['政府', '报告']);
  });

  it('drop the article in front of an Arabic word, whichever tag the language has', () => {
    expect(keys('الحكومة', 'arb')).toEqual(keys('حكومة', 'ar'));
  });

  it('are equal for an Arabic word with and without its endings', () => {
    expect(keys('وسفينتها', 'ar')).toEqual(keys('سفينته', 'ar'));
    expect(keys('المدرسون', 'ar')).toEqual(keys('مدرسين', 'ar'));
    expect(keys('طلبها', 'ar')).toEqual(keys('الطلب', 'ar'));
  });
});

describe('likeness', () => {
  it('sees names through scripts', () => {
    const found = likeWords(side('en', ['He came to Kazakhstan']), side('ru', ['Он приехал в Казахстан']));
    expect(found.some(({ likeness }) => likeness > 0.7)).toBe(true);
  });

  it('is nothing for short words that only share letters', () => {
    expect(alike('the', 'thy')).toBe(0);
    expect(alike('house', 'haus')).toBe(0);
  });
});

describe('the longest common subsequence', () => {
  it('has the letters that stand in both words in the same order', () => {
    expect(commonSubsequence('parliament', 'parlamento')).toBe(9);
    expect(commonSubsequence('aabb', 'abab')).toBe(3);
    expect(commonSubsequence('river', 'river')).toBe(5);
    expect(commonSubsequence('abc', 'xyz')).toBe(0);
  });

  it('is the same whichever word comes first', () => {
    expect(commonSubsequence('kommission', 'commissione')).toBe(
      commonSubsequence('commissione', 'kommission'),
    );
  });
});

describe('the length cost', () => {
  const left = side('en', ['a'.repeat(40), 'a'.repeat(80), 'a'.repeat(20)]);
  const right = side('fr', ['b'.repeat(48), 'b'.repeat(96), 'b'.repeat(24)]);
  const model = startingLength(left, right);
  const cost = lengthCost(left, right, model);

  it('prefers texts whose lengths fit', () => {
    expect(cost(1, 1, 0)).toBeGreaterThan(cost(1, 2, 0));
    expect(cost(2, 2, 0)).toBeGreaterThan(cost(2, 3, 0));
  });

  it('learns the ratio from pairs, slowly from few', () => {
    const pairs = Array.from({ length: 200 }, () => ({ left: 50, right: 100, weight: 1 }));
    expect(fittedLength(model, pairs).ratio).toBeGreaterThan(1.8);
    expect(fittedLength(model, pairs.slice(0, 2)).ratio).toBeLessThan(1.4);
  });
});

describe('the numbering cost', () => {
  const texts = ['1. One', '2. Two', '3. Three', '4. Four', '5. Five'];
  const cost = labelCost(side('en', texts), side('fr', texts), startingTrust);

  it('wins more by an equal number than it loses by a different one in its neighbours', () => {
    expect(cost(3, 3, 0)).toBeGreaterThan(1);
    expect(cost(3, 4, 0)).toBeLessThan(-1);
    expect(cost(3, 4, 0)).toBeGreaterThanOrEqual(-3);
  });

  it('speaks against a bead that swallows a number', () => {
    expect(cost(2, 2, 3)).toBeLessThan(cost(1, 1, 0));
  });

  it('says nothing when a version has no numbers', () => {
    const bare = side('fr', ['un', 'deux', 'trois']);
    expect(labelCost(side('en', texts), bare, startingTrust)(1, 1, 0)).toBe(0);
  });
});

describe('knowledge', () => {
  it('links the words of a concept in the languages at hand, notes in brackets aside', () => {
    const left = side('en', ['The window was open']);
    const right = side('cmn', ['窗口打开了']);
    const concepts = [
      { en: ['window (screen)'], zh: ['窗口'] },
      { en: ['door'], zh: ['门'] },
    ];
    const pairs = knownPairs(left, right, { concepts });
    expect(pairs.map((pair) => [left.words[pair.left]?.key, right.words[pair.right]?.key])).toEqual([
      ['windo', '窗口'],
    ]);
  });
});

describe('kinds', () => {
  const lines = (language: string, kind: Segment['kind'], texts: readonly string[]) =>
    readSide(
      language,
      texts.map((text, at) => ({ id: `${language}:${at}`, kind, text, spans: [] })),
    );
  const joined = (kind: Segment['kind']) => {
    const cost = kindCost(
      lines('fr', kind, ['Conseil du bassin', 'Neuvième session']),
      readSide('en', [
        { id: 'en:0', kind, text: 'Council of the Basin', spans: [] },
        { id: 'en:1', kind: 'list-item', text: 'One', spans: [] },
      ]),
      startingTrust,
    );
    const [single, twoToOne] = [0, 2];
    return cost(2, 1, twoToOne) - cost(1, 1, single);
  };

  it('speak against joining lines that stand alone, and not against joining paragraphs', () => {
    expect(joined('header')).toBeLessThan(-2);
    expect(joined('heading')).toBeLessThan(-2);
    expect(joined('paragraph')).toBe(0);
  });
});
