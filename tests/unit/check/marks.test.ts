import { describe, expect, it } from 'vitest';
import { marksOf } from '../../../src/shared/check/values/marks.ts';
import type { Alignment } from '../../../src/shared/model/alignment.ts';
import { resolution } from './documents.ts';
import { alignmentOf, changed, type Row } from './rows.ts';

const three = ['zh', 'en', 'fr'];

function marked(alignment: Alignment, at: number): readonly (readonly string[])[] {
  const unit = alignment.units[at];
  if (unit === undefined) throw new Error(`no unit ${at}`);
  return Object.entries(marksOf(alignment, unit)).flatMap(([language, marks]) =>
    marks.map((mark) => {
      const text = alignment.segments[language]?.find((segment) => segment.id === mark.segment)?.text ?? '';
      return [language, mark.kind, text.slice(mark.start, mark.end), mark.state, mark.key];
    }),
  );
}

describe('marks in a row', () => {
  it('link what every version has', () => {
    const all = marked(alignmentOf(three, resolution), 6);
    expect(all.filter(([, , , , key]) => key === '40%')).toEqual([
      ['zh', 'number', '40%', 'matched', '40%'],
      ['en', 'number', '40 per cent', 'matched', '40%'],
      ['fr', 'number', '40 %', 'matched', '40%'],
    ]);
    expect(new Set(all.map(([, , , state]) => state))).toEqual(new Set(['matched']));
  });

  it('set the odd one apart from its mates, under one key', () => {
    const all = marked(alignmentOf(three, changed(resolution, 3, 'en', '61/180', '61/108')), 3);
    const point = all.filter(([, , , state]) => state === 'odd' || state === 'mate');
    expect(point.map(([language, , text, state]) => [language, text, state])).toEqual([
      ['zh', '61/180', 'mate'],
      ['en', '61/108', 'odd'],
      ['fr', '61/180', 'mate'],
    ]);
    expect(new Set(point.map((mark) => mark[4])).size).toBe(1);
  });

  it('show names that match, in whatever script, and no others', () => {
    const rows: readonly Row[] = [
      {
        en: 'The ferry from Larkhill to Osaka in Japan',
        ru: 'Паром в Осаку, Япония',
        zh: '前往日本大阪的渡轮',
      },
    ];
    expect(
      marked(alignmentOf(['en', 'ru', 'zh'], rows), 0).map(([language, kind, text, state]) => [
        language,
        kind,
        text,
        state,
      ]),
    ).toEqual([
      ['en', 'name', 'Osaka', 'partial'],
      ['en', 'name', 'Japan', 'matched'],
      ['ru', 'name', 'Осаку', 'partial'],
      ['ru', 'name', 'Япония', 'matched'],
      ['zh', 'name', '日本', 'matched'],
    ]);
  });

  it('fall on the right segment where a unit has several', () => {
    const rows: readonly Row[] = [
      {
        en: ['The dam is 41 metres high.', 'It was built in 1908 in Norway.'],
        de: 'Der 41 Meter hohe Damm wurde 1908 in Norwegen gebaut.',
      },
    ];
    const alignment = alignmentOf(['en', 'de'], rows);
    expect(marked(alignment, 0).map(([language, , text]) => [language, text])).toEqual([
      ['en', '41 metres'],
      ['en', '1908'],
      ['en', 'Norway'],
      ['de', '41 Meter'],
      ['de', '1908'],
      ['de', 'Norwegen'],
    ]);
  });
});
