import { describe, expect, it } from 'vitest';
import { bestSplit } from '../../../src/shared/edit/best-split.ts';

const halves = (text: string): readonly [string, string] => {
  const at = bestSplit(text);
  return [text.slice(0, at), text.slice(at)];
};

describe('the best place to cut a text', () => {
  it.each([
    ['The lake is deep. The river that feeds it is cold all year.', 'The lake is deep. '],
    [
      'A first. A second sentence of some length. A third one here.',
      'A first. A second sentence of some length. ',
    ],
    ['Who decides? The council does.', 'Who decides? '],
    ['« Oui. » Le conseil se prononce demain.', '« Oui. » '],
    ['理事会决定扩大方案。秘书长应提出报告。', '理事会决定扩大方案。'],
    ['他说：“可以。”会议随即结束了。', '他说：“可以。”'],
    ['اجتمع المجلس اليوم. ثم رفعت الجلسة.', 'اجتمع المجلس اليوم. '],
  ])('is a sentence end near the middle: %j', (text, first) => {
    expect(halves(text)[0]).toBe(first);
  });

  it.each([
    [
      'Mr. Abara and Ms. Lindqvist spoke first; the others spoke after lunch',
      'Mr. Abara and Ms. Lindqvist spoke first; ',
    ],
    [
      'under art. 5 and para. 3.2 of the charter, no fee is due from members',
      'under art. 5 and para. 3.2 of the charter, ',
    ],
    ['贷款应于十年内偿还；利息按年计算', '贷款应于十年内偿还；'],
  ])('is the end of a clause where no sentence ends: %j', (text, first) => {
    expect(halves(text)[0]).toBe(first);
  });

  it('is never at a number, an initial or an abbreviation when there is anything better', () => {
    const text = 'J. K. Oduya paid 3.50 on 4. March. She left at once.';
    expect(halves(text)[0]).toBe('J. K. Oduya paid 3.50 on 4. March. ');
  });

  it('is between words when there is no punctuation', () => {
    expect(halves('northern lights above the bay')).toEqual(['northern lights ', 'above the bay']);
  });

  it('never tears a character apart', () => {
    expect(halves('👩‍👩‍👧👨‍👩‍👦')).toEqual(['👩‍👩‍👧', '👨‍👩‍👦']);
    expect(halves('e\u0301e\u0301')).toEqual(['e\u0301', 'e\u0301']);
  });

  it('is 0 where a cut would leave nothing on one side', () => {
    expect([bestSplit(''), bestSplit('x'), bestSplit('. ')].map((at) => (at === 0 ? 'none' : at))).toEqual([
      'none',
      'none',
      'none',
    ]);
  });
});
