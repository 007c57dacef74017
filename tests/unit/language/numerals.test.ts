import { describe, expect, it } from 'vitest';
import { chineseValue } from '../../../src/shared/language/chinese-numerals.ts';
import { canonicalDecimal, readDecimal, shiftDecimal } from '../../../src/shared/language/decimal.ts';
import { romanValue } from '../../../src/shared/language/roman.ts';

describe('Chinese numerals', () => {
  it.each([
    ['十', 10],
    ['十五', 15],
    ['二十', 20],
    ['廿三', 23],
    ['一百', 100],
    ['一百零五', 105],
    ['两百', 200],
    ['一千二百三十万零五', 12_300_005],
    ['二〇〇六', 2006],
    ['二零二三', 2023],
    ['三亿五千万', 350_000_000],
    ['一万亿', 1_000_000_000_000],
    ['壹佰贰拾', 120],
    ['兩萬', 20_000],
  ])('%s is %i', (text, value) => {
    expect(chineseValue(text)).toBe(value);
  });

  it.each(['', '五六', '七八百', '两万三', '一百五', '五十两', '万', '十十'])(
    '%s is no single number',
    (text) => {
      expect(chineseValue(text)).toBeNull();
    },
  );
});

describe('Roman numerals', () => {
  it.each([
    ['I', 1],
    ['IV', 4],
    ['XIX', 19],
    ['XLII', 42],
    ['MCMXCIV', 1994],
  ])('%s is %i', (text, value) => {
    expect(romanValue(text)).toBe(value);
  });

  it.each(['', 'IIII', 'VX', 'IC', 'MIX A', 'iv'])('“%s” is none', (text) => {
    expect(romanValue(text)).toBeNull();
  });
});

describe('decimals', () => {
  it('have one canonical form', () => {
    expect(canonicalDecimal('007.50')).toBe('7.5');
    expect(canonicalDecimal('-0.0')).toBe('0');
    expect(canonicalDecimal('2.0')).toBe('2');
  });

  it('are multiplied exactly', () => {
    expect(shiftDecimal('0.1', 3)).toBe('100');
    expect(shiftDecimal('12.3456', 2)).toBe('1234.56');
    expect(shiftDecimal('3', 12)).toBe('3000000000000');
  });

  it('are read by their signs, then by habit', () => {
    expect(readDecimal('1.234,5', '.')).toBe('1234.5');
    expect(readDecimal('1,234', ',')).toBe('1.234');
    expect(readDecimal('1,234', '.')).toBe('1234');
    expect(readDecimal('1,2345', '.')).toBe('1.2345');
    expect(readDecimal('1.234.567', ',')).toBe('1234567');
  });
});
