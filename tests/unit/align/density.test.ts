import { describe, expect, it } from 'vitest';
import { alignSegments } from '../../../src/shared/align/align.ts';
import { lengthRatio } from '../../../src/shared/align/density.ts';
import { readSide } from '../../../src/shared/align/side.ts';

const segmentsOf = (language: string, texts: readonly string[]) =>
  texts.map((text, at) => ({ id: `${language}:${at}`, kind: 'paragraph' as const, text, spans: [] }));
const side = (language: string, texts: readonly string[]) => readSide(language, segmentsOf(language, texts));

const sentence = 'Everyone has the right to recognition everywhere as a person before the law.';
const chinese = '人人在任何地方有权被承认在法律前的人格。';

describe('how much longer a version is than another', () => {
  it('is told by the whole texts', () => {
    const ratio = lengthRatio(side('en', [sentence, sentence]), side('zh', [chinese, chinese]));
    expect(ratio).toBeGreaterThan(0.2);
    expect(ratio).toBeLessThan(0.5);
  });

  it('is what is usual between the scripts where one version is only a part of the other', () => {
    const long = Array.from({ length: 40 }, () => sentence);
    expect(lengthRatio(side('en', long), side('fr', [sentence]))).toBeCloseTo(1, 1);
    expect(lengthRatio(side('en', long), side('zh', [chinese]))).toBeCloseTo(1 / 3.2, 1);
    expect(lengthRatio(side('en', long), side('fr', []))).toBeCloseTo(1, 1);
  });
});

describe('a version that is a small part of the other', () => {
  const names = Array.from({ length: 120 }, (_, at) => {
    const part = (shift: number) => 'bcdfglmnprst'[(at + shift) % 12]! + 'aeiou'[(at * shift) % 5]!;
    return `${part(1)}${part(5)}${part(7)}`.replace(/^./u, (first) => first.toUpperCase());
  });
  const left = names.map((name, at) => `The captain wrote ${at + 100} letters to ${name} in the spring.`);
  const right = names.map((name, at) => `Le capitaine écrivit ${at + 100} lettres à ${name} au printemps.`);
  const from = 70;
  const units = alignSegments({
    languages: ['en', 'fr'],
    pivot: 'en',
    segments: { en: segmentsOf('en', left), fr: segmentsOf('fr', right.slice(from, from + 8)) },
  });

  it('is found where it belongs', () => {
    for (let at = 0; at < 8; at++)
      expect(units.find(({ segments }) => segments.fr?.includes(`fr:${at}`))?.segments.en).toEqual([
        `en:${from + at}`,
      ]);
  });

  it('leaves the rest surely alone', () => {
    const alone = units.filter(({ segments }) => (segments.fr ?? []).length === 0);
    const sure = alone.filter(({ confidence }) => confidence > 0.8);
    expect(sure.length).toBeGreaterThan(0.8 * alone.length);
  });
});
