import { describe, expect, it } from 'vitest';
import { joinAll, joinTexts } from '../../../src/shared/lib/join-texts.ts';

describe('joining texts', () => {
  it.each([
    ['The Board met.', 'It adjourned.', 'The Board met. It adjourned.'],
    ['The Board met.  ', '  It adjourned.', 'The Board met. It adjourned.'],
    ['理事会开会。', '会议休会。', '理事会开会。会议休会。'],
    ['理事会于', '2021年开会', '理事会于2021年开会'],
    ['文件 A/12', '号决定', '文件 A/12号决定'],
    ['ひらがな', 'カタカナ', 'ひらがなカタカナ'],
    ['（附件）', 'Annex', '（附件）Annex'],
    ['위원회는', '결정한다', '위원회는 결정한다'],
    ['قررت اللجنة', 'ما يلي', 'قررت اللجنة ما يلي'],
    ['', 'alone', 'alone'],
    ['alone ', '', 'alone'],
    ['𠮷野', '氏', '𠮷野氏'],
  ])('%j and %j', (first, second, joined) => {
    expect(joinTexts(first, second)).toBe(joined);
  });

  it('joins any number of texts from first to last', () => {
    expect(joinAll(['One,', 'two,', 'three.'])).toBe('One, two, three.');
    expect(joinAll([])).toBe('');
  });
});
