import { describe, expect, it } from 'vitest';
import { unwatched } from '../../../../src/shared/lib/watch.ts';
import { leverageOf, sourceOf } from '../../../../src/shared/reuse/leverage.ts';
import { Memory } from '../../../../src/shared/reuse/memory.ts';

const languages = ['en', 'fr-CA', 'zh-Hans'];
const memory = new Memory();
memory.add(1, {
  en: ['The council meets every spring in the town.'],
  fr: ['Le conseil se réunit au printemps.'],
});
memory.add(1, {
  en: ['The council meets every autumn in the town.'],
  fr: ['Le conseil se réunit en automne.'],
});
memory.add(2, { en: ['Boats need a licence.'], zh: ['船只须有许可证。'] });
memory.add(2, { fr: ['Nul ne peut pêcher ici.'], zh: ['任何人不得在此捕鱼。'] });

describe('a memory', () => {
  it('gives the very same text first, then what is like it, with what is said in the other languages', () => {
    const texts = { en: 'The council meets  every spring in the town.' };
    const found = memory.find(texts, 'en', languages);
    expect(found.map(({ score, source }) => [score === 100, source.text])).toEqual([
      [true, 'The council meets every spring in the town.'],
      [false, 'The council meets every autumn in the town.'],
    ]);
    expect(found[0]?.targets).toEqual([{ language: 'fr-CA', text: 'Le conseil se réunit au printemps.' }]);
    // One word of eight is another.
    expect(found[1]?.score).toBe(87);
  });
  it('never calls a text the very same that differs in a sign or a capital', () => {
    const score = (en: string) => memory.find({ en }, 'en', languages)[0]?.score;
    expect(score('Boats need a licence.')).toBe(100);
    expect(score('boats need a licence')).toBe(99);
    expect(score('BOATS NEED A LICENCE!')).toBe(99);
  });
  it('is no help with a text that shares few words', () => {
    expect(memory.find({ en: 'The town council elects a new mayor in spring.' }, 'en', languages)).toEqual(
      [],
    );
  });
  it('compares texts without spaces by their characters', () => {
    const [match] = memory.find({ 'zh-Hans': '任何人不得在此钓鱼。' }, 'zh-Hans', languages);
    expect(match).toMatchObject({ score: 88, targets: [{ language: 'fr-CA' }] });
  });
  it('gives what two files say alike only once', () => {
    const twice = new Memory();
    for (const file of [1, 2])
      twice.add(file, { en: ['Keep the water clean.'], fr: ['Gardez l’eau propre.'] });
    expect(twice.find({ en: 'Keep the water clean.' }, 'en', ['en', 'fr'])).toHaveLength(1);
  });
  it('finds among thousands of texts the one that was changed in one word, whatever word it is', () => {
    const large = new Memory();
    const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
    const text = (at: number) =>
      `Boat ${at} may carry ${numbers[at % 10]} persons over the lake on day ${Math.floor(at / 7)} of the year`;
    for (let at = 0; at < 4000; at += 1) large.add(1, { en: [text(at)], fr: [`Bateau ${at}`] });
    const words = text(1234).split(' ');
    for (const changed of words.keys()) {
      const asked = words.map((word, at) => (at === changed ? 'otherwise' : word)).join(' ');
      const [best] = large.find({ en: asked }, 'en', ['en', 'fr']);
      expect(best?.score).toBe(Math.floor((100 * (words.length - 1)) / words.length));
    }
  });
});

describe('how much a memory knows', () => {
  it('is counted in units and words of the language each unit is looked up from', () => {
    const units = [
      { en: 'Boats need a licence.' },
      { en: 'The council meets every winter in the town.' },
      { 'fr-CA': 'Nul ne peut pêcher ici.' },
      { en: 'Something altogether new.' },
      {},
    ];
    const { bands } = leverageOf(memory, units, { languages, pivot: 'en' }, unwatched);
    expect(bands.filter(({ units: count }) => count > 0)).toEqual([
      { from: 100, units: 2, words: 9 },
      { from: 85, units: 1, words: 8 },
      { from: 0, units: 1, words: 3 },
    ]);
  });
  it('goes from the pivot, or from the first language that has a text', () => {
    expect(sourceOf({ en: 'a', 'fr-CA': 'b' }, { languages, pivot: 'fr-CA' }, memory)).toBe('fr-CA');
    expect(sourceOf({ 'zh-Hans': '一' }, { languages, pivot: 'en' }, memory)).toBe('zh-Hans');
    expect(sourceOf({}, { languages, pivot: 'en' }, memory)).toBeNull();
  });
  it('goes from a language the memory has, where it has nothing of the pivot', () => {
    const bilingual = new Memory();
    bilingual.add(0, { en: ['Boats need a licence.'], fr: ['Les bateaux ont un permis.'] });
    const texts = {
      'zh-Hans': '船须有执照。',
      en: 'Boats need a licence.',
      'fr-CA': 'Les bateaux ont un permis.',
    };
    const project = { languages: ['zh-Hans', 'en', 'fr-CA'], pivot: 'zh-Hans' };
    expect(sourceOf(texts, project, bilingual)).toBe('en');
    expect(sourceOf({ 'zh-Hans': texts['zh-Hans'] }, project, bilingual)).toBe('zh-Hans');
  });
});
