import { describe, expect, it } from 'vitest';
import { writeNumber } from '../../../../../src/shared/import/numerals/write-number.ts';

describe('numbers as automatic numbering prints them', () => {
  it.each([
    ['decimal', [0, 1, 42], ['0', '1', '42']],
    ['decimalZero', [9, 10], ['09', '10']],
    ['custom:001', [7], ['007']],
    ['upperRoman', [4, 9, 14, 49, 1999], ['IV', 'IX', 'XIV', 'XLIX', 'MCMXCIX']],
    ['lowerRoman', [18], ['xviii']],
    ['lowerLetter', [1, 26, 27, 28, 53], ['a', 'z', 'aa', 'bb', 'aaa']],
    ['upperLetter', [3], ['C']],
    ['ordinal', [1, 2, 3, 4, 11, 21, 112], ['1st', '2nd', '3rd', '4th', '11th', '21st', '112th']],
    ['cardinalText', [1, 12, 20, 21, 105], ['One', 'Twelve', 'Twenty', 'Twenty-one', 'One hundred five']],
    [
      'ordinalText',
      [1, 2, 12, 20, 21, 30],
      ['First', 'Second', 'Twelfth', 'Twentieth', 'Twenty-first', 'Thirtieth'],
    ],
    [
      'chineseCountingThousand',
      [1, 10, 11, 20, 21, 100, 105, 110, 1020, 10000],
      ['一', '十', '十一', '二十', '二十一', '一百', '一百零五', '一百一十', '一千零二十', '一万'],
    ],
    ['ideographDigital', [2024], ['二〇二四']],
    ['chineseLegalSimplified', [25], ['贰拾伍']],
    ['ideographTraditional', [1, 10, 11], ['甲', '癸', '甲']],
    ['decimalEnclosedCircle', [1, 20, 21], ['①', '⑳', '21']],
    ['decimalFullWidth', [15], ['１５']],
    ['ganada', [2], ['나']],
    ['hebrew1', [1, 15, 16, 21], ['א', 'טו', 'טז', 'כא']],
    ['arabicAlpha', [2], ['ب']],
    ['arabicAbjad', [3], ['ج']],
    ['russianLower', [1, 4], ['а', 'г']],
    ['numberInDash', [3], ['- 3 -']],
    ['none', [3], ['']],
    ['somethingNew', [3], ['3']],
  ])('%s', (style, values, written) => {
    expect(values.map((value) => writeNumber(value, style))).toEqual(written);
  });
});
