import { describe, expect, it } from 'vitest';
import { fitting, named } from '../../../../src/renderer/ui/combobox-options.ts';

const options = [
  { value: 'fa', label: 'Persian', also: ['فارسی'] },
  { value: 'fr', label: 'French', also: ['Français'] },
  { value: 'fr-CA', label: 'Canadian French', also: ['Français canadien'] },
  { value: 'zh', label: 'Chinese', also: ['中文'] },
  { value: 'en', label: 'English', also: ['English'] },
];
const valuesFor = (typed: string) => fitting(options, typed).map((option) => option.value);

describe('what a combobox offers', () => {
  it('is everything until something is typed', () => {
    expect(valuesFor(' ')).toEqual(['fa', 'fr', 'fr-CA', 'zh', 'en']);
  });
  it('puts the code that was typed first, then what begins with it', () => {
    expect(valuesFor('fr')[0]).toBe('fr');
    expect(valuesFor('french')).toEqual(['fr', 'fr-CA']);
  });
  it('finds a language by its own name, with or without accents, and in its own script', () => {
    expect(valuesFor('francais')).toEqual(['fr', 'fr-CA']);
    expect(valuesFor('中')).toEqual(['zh']);
  });
  it('is nothing for what no language is called', () => {
    expect(valuesFor('klingonese')).toEqual([]);
  });
});

describe('what was typed and left', () => {
  it('is taken for the language it names outright', () => {
    expect(named(options, ' FRENCH ')?.value).toBe('fr');
    expect(named(options, 'zh')?.value).toBe('zh');
  });
  it('is not bent into a language it only begins like', () => {
    expect(named(options, 'Fren')).toBeNull();
  });
});
