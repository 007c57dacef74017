import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edgeCost, edgeModel } from '../../../src/shared/align/edge-cost.ts';
import { edgesOf, endCount, openings } from '../../../src/shared/align/edges.ts';
import { readSide } from '../../../src/shared/align/side.ts';

const side = (language: string, texts: readonly string[]) =>
  readSide(
    language,
    texts.map((text, at) => ({ id: `${language}:${at}`, kind: 'paragraph', text, spans: [] })),
  );

const opening = (text: string) => openings[edgesOf(text)[0]];
const end = (text: string) => edgesOf(text)[1];

describe('the edges of a text', () => {
  it('look alike in every script', () => {
    expect(end('你去哪儿？')).toBe(end('Where are you going?'));
    expect(end('“我不去。”')).toBe(end('« Je n’y vais pas. »'));
    expect(end('إلى أين؟')).toBe(end('Wohin?'));
    expect(end('等一等……')).toBe(end('Wait...'));
  });

  it('tell a speech from what is told, however it is printed', () => {
    for (const text of ['“Come!”', '«Vieni!»', '— Viens !', '--¡Ven!', '「来い」'])
      expect(opening(text)).toBe('speech');
    expect(opening('¿Quién es?')).toBe('capital');
    expect(opening('and so on')).toBe('small');
    expect(opening('来了。')).toBe('other');
  });

  it('are numbers in their range for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const [first, last] = edgesOf(text);
        return first >= 0 && first < openings.length && last >= 0 && last < endCount;
      }),
      { seed: 11 },
    );
  });
});

describe('the share of edges in a bead', () => {
  const en = side('en', [
    'He came in.',
    '“Who is there?”',
    'No one spoke.',
    'It was dark.',
    '“Is it you?”',
    'He left.',
  ]);
  const fr = side('fr', [
    'Il entra.',
    '« Qui est là ? »',
    'Silence.',
    'Il faisait noir.',
    '« C’est toi ? »',
    'Il partit.',
  ]);

  it('is higher where a question ends beside a question', () => {
    const cost = edgeCost(en, fr, edgeModel(en, fr, []));
    const beside = cost(2, 2, 0);
    expect(beside).toBeGreaterThan(0);
    expect(beside).toBeGreaterThan(cost(2, 3, 0));
    expect(beside).toBeGreaterThan(cost(3, 2, 0));
  });

  it('learns from the document which marks answer each other', () => {
    const left = side(
      'en',
      Array.from({ length: 40 }, (_, at) => (at % 4 === 0 ? 'A clause;' : 'A sentence.')),
    );
    const right = side(
      'zh',
      Array.from({ length: 40 }, (_, at) => (at % 4 === 0 ? '一个分句，' : '一句话。')),
    );
    const lessons = Array.from({ length: 40 }, (_, at) => ({
      left: at,
      leftEnd: at + 1,
      right: at,
      rightEnd: at + 1,
      weight: 1,
    }));
    const untaught = edgeCost(left, right, edgeModel(left, right, []));
    const taught = edgeCost(left, right, edgeModel(left, right, lessons));
    expect(taught(5, 5, 0)).toBeGreaterThan(untaught(5, 5, 0));
    expect(taught(5, 6, 0)).toBeLessThan(taught(5, 5, 0));
  });

  it('is nothing where all cuts look alike, and where a version ends', () => {
    const [left, right] = [side('en', ['One.', 'Two.', 'Three.']), side('de', ['Eins.', 'Zwei.', 'Drei.'])];
    const cost = edgeCost(left, right, edgeModel(left, right, []));
    expect(cost(1, 1, 0)).toBeCloseTo(0, 6);
    expect(edgeCost(en, fr, edgeModel(en, fr, []))(6, 6, 0)).toBe(0);
  });
});
