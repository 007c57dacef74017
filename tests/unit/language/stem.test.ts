import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { conceptWords } from '../../../src/shared/language/concept-words.ts';
import { foldedForm } from '../../../src/shared/language/folded-form.ts';
import { tokensOf } from '../../../src/shared/language/words.ts';

const keyOf = (word: string, language: string) => tokensOf(word, language)[0]?.key;

describe('the forms of a word', () => {
  it.each([
    ['en', 'eye eyes'],
    ['en', 'man men'],
    ['en', 'come comes came coming'],
    ['en', 'look looked looking'],
    ['en-GB', 'city cities'],
    ['fr', 'mot mots'],
    ['fr', 'œil yeux'],
    ['fr', 'prendre prit pris'],
    ['es', 'ojo ojos'],
    ['es', 'decir dijo dicho'],
    ['pt', 'mão mãos'],
    ['it', 'uomo uomini'],
    ['it', 'anno anni'],
    ['de', 'Haus Häuser Hauses'],
    ['de', 'Buch Bücher Büchern'],
    ['de', 'gehen ging gegangen'],
    ['ru', 'мэр мэра мэру мэром мэры'],
    ['ru', 'суд суда судом'],
    ['ru', 'ребёнок дети'],
    ['hu', 'kéz kezét kezében'],
    ['hu', 'hajó hajót'],
    ['hu', 'mond mondta mondja'],
  ])('in %s are one: %s', (language, forms) => {
    const [first, ...others] = forms.split(' ').map((form) => keyOf(form, language));
    for (const other of others) expect(other).toBe(first);
  });

  it.each([
    ['en', 'new news'],
    ['en', 'us use'],
    ['en', 'her here'],
    ['en', 'not note'],
    ['fr', 'mai mais'],
    ['fr', 'port porte'],
    ['es', 'caso casa'],
    ['de', 'ab aber'],
    ['ru', 'сто стол'],
  ])('are not mixed with those of another in %s: %s', (language, words) => {
    const [left, right] = words.split(' ').map((word) => keyOf(word, language));
    expect(left).not.toBe(right);
  });

  it('keep the whole word for likeness', () => {
    expect(tokensOf('Häuser', 'de')[0]).toMatchObject({ form: 'hauser', kind: 'word' });
  });
});

describe('the words of a term', () => {
  const words = (term: string, language: string) => conceptWords({ [language]: [term] }, language);

  it('are no small ones that help another', () => {
    expect(words('sich nähern', 'de')).toEqual(words('nähern', 'de'));
    expect(words('by chance', 'en')).toEqual(words('chance', 'en'));
    expect(words('à pied', 'fr')).toEqual(words('pied', 'fr'));
    expect(words('申请人', 'zh')).toEqual(['申请']);
  });

  it('are both where both tell something, and acronyms always', () => {
    expect(words('Security Council', 'en')).toHaveLength(2);
    expect(words('EU law', 'en')).toHaveLength(2);
  });
});

describe('the tables of forms', () => {
  const folder = new URL('../../../resources/forms/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

  it.each(files)('%s gives every form one base, and no base as a form', (file) => {
    const table: Record<string, string> = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
    const forms = Object.values(table).flatMap((list) => list.split(' ').map(foldedForm));
    const bases = new Set(Object.keys(table).map(foldedForm));
    expect(new Set(forms).size).toBe(forms.length);
    expect(forms.filter((form) => bases.has(form))).toEqual([]);
    for (const list of Object.values(table)) expect(list).toMatch(/^\S+(?: \S+)*$/);
  });
});
