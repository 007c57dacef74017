import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../src/shared/check/check.ts';
import { lexiconOf } from '../../bench/faults/lexicon.ts';
import { versionRows } from '../../helpers/versions-file.ts';
import { alignmentOf, changed, type Row } from './rows.ts';

const statutes = versionRows('statutes');
const rowOf = (words: string) => statutes.findIndex((row) => String(row.en).includes(words));

function messages(languages: readonly string[], rows: readonly Row[]) {
  return findingsOf(alignmentOf(languages, rows), { words: lexiconOf(languages).concepts }).map(
    ({ type, languages: odd, message }) => [type, odd.join(), message] as const,
  );
}

describe('inside a paragraph', () => {
  it('a clause that one version lacks is quoted from the other', () => {
    const rows = changed(
      statutes,
      rowOf('visitors leave coats'),
      'fr',
      ', n’écrivent qu’au crayon et manient le papier ancien avec des mains propres',
      '',
    );
    const found = messages(['en', 'fr'], rows);
    const length = found.find(([type]) => type === 'length');
    expect(length?.[1]).toBe('fr');
    expect(length?.[2]).toMatch(/^French has nothing for “.*pencils/);
  });

  it('a version that alone has more is named, not all the others', () => {
    const rows = statutes.map((row, at) =>
      at === rowOf('visitors leave coats')
        ? {
            ...row,
            en: `${String(row.en)} On holidays the keeper opens the second room with the large windows and serves tea.`,
          }
        : row,
    );
    expect(messages(['en', 'fr', 'de', 'es'], rows)).toEqual([
      ['length', 'en', expect.stringMatching(/^Only English has “/)],
    ]);
  });

  it('a list with fewer members is told, a reference to lettered parts is not', () => {
    const list = [
      { en: 'Bring (a) a pen, (b) paper and (c) a lamp.', fr: 'Apportez a) un stylo et b) du papier.' },
    ];
    expect(messages(['en', 'fr'], list).map(([type]) => type)).toContain('list');
    const reference = [
      {
        en: 'See paragraph 2 (b), (c) or (e) above.',
        fr: 'Voir les alinéas b), c) ou e) du paragraphe 2 ci-dessus.',
      },
    ];
    expect(messages(['en', 'fr'], reference)).toEqual([]);
    const first = [
      {
        en: 'See paragraph 2 (a), (b) and (c) above.',
        fr: 'Voir le paragraphe 2, de l’alinéa a) à la fin, ci-dessus.',
      },
    ];
    expect(messages(['en', 'fr'], first).filter(([type]) => type === 'list')).toEqual([]);
  });

  it.each([
    ['in the middle', 'Apportez : a) un stylo ; c) une lampe ; d) du pain.'],
    ['at the beginning', 'Apportez : b) du papier ; c) une lampe ; d) du pain.'],
    ['at the end', 'Apportez : a) un stylo ; b) du papier ; c) une lampe.'],
    ['with all others', 'Apportez : a) un stylo.'],
  ])('a member that is dropped %s is missed, though the others keep their letters', (_, fr) => {
    const en = 'Bring: (a) a pen; (b) paper; (c) a lamp; (d) bread.';
    const lists = messages(['en', 'fr'], [{ en, fr }]).filter(([type]) => type === 'list');
    expect(lists.map(([, languages]) => languages)).toEqual(['en,fr']);
    const whole = 'Apportez : a) un stylo ; b) du papier ; c) une lampe ; d) du pain.';
    expect(messages(['en', 'fr'], [{ en, fr: whole }])).toEqual([]);
  });

  it.each([
    ['fr', 'Sigismond', 'French has “Okafor” where English has “Sigismund”'],
    ['en', 'Sigismund', 'English has “Okafor” where French has “Sigismond”'],
  ])(
    'a name that the versions spell differently is missed where %s has another',
    (language, name, message) => {
      const rows = Array.from({ length: 12 }, (_, at) => ({
        en: `That night gate ${at + 20} was opened by the hand of Sigismund.`,
        fr: `Cette nuit-là, la porte ${at + 20} fut ouverte de la main de Sigismond.`,
      }));
      expect(messages(['en', 'fr'], rows)).toEqual([]);
      const other = changed(rows, 4, language, name, 'Okafor');
      expect(messages(['en', 'fr'], other).map(([type, , words]) => [type, words])).toEqual([
        ['name', message],
      ]);
    },
  );

  it('a name that became another one is told with both', () => {
    const rows = changed(statutes, rowOf('library of Velden'), 'fr', 'Velden', 'Harmsen');
    expect(messages(['en', 'fr'], rows)).toEqual([
      ['name', 'fr', 'French has “Harmsen” where English has “Velden”'],
    ]);
  });
});

describe('a text in the wrong language', () => {
  const at = rowOf('visitors leave coats');
  it('is untranslated when another version has the same words', () => {
    const rows = statutes.map((row, index) => (index === at ? { ...row, it: String(row.en) } : row));
    expect(messages(['en', 'it'], rows).map(([type, odd]) => `${type} ${odd}`)).toContain('untranslated it');
  });

  it('is foreign when none has', () => {
    const dutch =
      'De jaarlijkse bijdrage wordt in januari betaald, en wie later komt betaalt de helft daarvan.';
    const rows = statutes.map((row, index) => (index === at ? { ...row, de: dutch } : row));
    expect(messages(['en', 'de'], rows).map(([type, odd]) => `${type} ${odd}`)).toContain(
      'wrong-language de',
    );
  });

  it('is warned of as the title, which may only be the same in all', () => {
    const title = { kind: 'title', en: 'Rules for the ferry between the two harbours' } as const;
    const told = (fr: string) =>
      findingsOf(alignmentOf(['en', 'fr'], [{ ...title, fr }])).map(({ type, severity }) => [type, severity]);
    expect(told('村の住民は夕方に川辺に集まりました')).toEqual([['wrong-language', 'warning']]);
    expect(told(title.en)).toEqual([['untranslated', 'info']]);
  });

  it('is no matter where it is the title of a book that all versions name', () => {
    const books = [
      {
        en: 'R. Falk, Die langen Winter an den Ufern der stillen Seen und ihre Fischer, 1931',
        fr: 'Voir Rut Falk : Die langen Winter an den Ufern der stillen Seen und ihre Fischer (1931)',
      },
    ];
    const told = (rows: readonly Row[]) =>
      messages(['en', 'fr'], rows).filter(([type]) => type === 'wrong-language');
    expect(told(books)).toEqual([]);
    const alone = [
      { ...books[0], fr: 'Voir Rut Falk sur les hivers au bord des lacs et leurs pêcheurs (1931)' },
    ];
    expect(told(alone).map(([, odd]) => odd)).toEqual(['en']);
  });

  it.each([
    [
      'full of foreign names',
      'Directors György Lászlófi of Sárga and András Szécsényi Ltd and Gábor Mezőkövesdi',
    ],
    ['about a place', 'How am I supposed to get back to Ísafjarðarbær before the road is closed?'],
    ['contracted', "I've got good money, haven't I?"],
    ['that sings the same words over and over', 'long-long-long short-long-long, long-long-long-long'],
  ])('is not seen in a text %s', (_, en) => {
    expect(messages(['en', 'zh'], [{ en, zh: '董事们回到了那个地方，天已经黑了。' }])).toEqual([]);
  });

  it('is a motto where three versions or more have it alike', () => {
    const motto = 'Tous les chemins mènent à la maison de la mère';
    const row = { en: motto, fr: motto, de: motto };
    expect(messages(['en', 'fr', 'de'], [row])).toEqual([]);
    expect(messages(['en', 'fr'], [row]).map(([type, odd]) => `${type} ${odd}`)).toEqual(['untranslated en']);
  });

  it('is no matter in a line that all versions share, nor in an address', () => {
    const all = 'Liberté, égalité, fraternité pour tous les peuples';
    expect(messages(['en', 'zh'], [{ en: all, zh: all }])).toEqual([]);
    const addresses = [
      {
        en: 'See https://rules.example.org/statutes/en/full',
        zh: '见https://rules.example.org/statutes/zh/full',
      },
    ];
    expect(messages(['en', 'zh'], addresses)).toEqual([]);
  });

  it('is no matter where only files and commands are named, or where a program has numbered a chapter in English', () => {
    const names = 'lake_levels_per_month.csv --print-all=<file>';
    expect(messages(['en', 'it', 'zh'], [{ en: names, it: names, zh: names }])).toEqual([]);
    const path = (folder: string) => `Documents and Settings\\<${folder}>\\Application Data\\Lake`;
    expect(messages(['en', 'zh'], [{ en: path('user name'), zh: path('用户名') }])).toEqual([]);
    const chapters = [
      {
        en: 'Chapter 2. Learn to read the gauge in two minutes!',
        it: 'Chapter 2. Imparare a leggere lo strumento in due minuti!',
      },
    ];
    expect(messages(['en', 'it'], chapters)).toEqual([]);
  });
});

describe('between units', () => {
  it('a paragraph that stands twice in one version is told', () => {
    const twice: Row[] = [
      {
        en: 'The mill is open on Mondays.',
        fr: ['Le moulin est ouvert le lundi.', 'Le moulin est ouvert le lundi.'],
      },
    ];
    expect(messages(['en', 'fr'], twice)).toContainEqual([
      'extra',
      'fr',
      'French says “Le moulin est ouvert le lundi.” twice',
    ]);
  });

  it('one text translated in another way than usual is a warning', () => {
    const same = {
      en: 'The council decides by simple majority.',
      fr: 'Le conseil statue à la majorité simple.',
    };
    const rows = [same, same, same, { ...same, fr: 'Le conseil tranche à la majorité relative.' }];
    const found = findingsOf(alignmentOf(['en', 'fr'], rows)).filter(({ type }) => type === 'inconsistent');
    expect(found.map(({ severity, unit }) => [severity, unit])).toEqual([['warning', 'u4']]);
  });

  it('a glossary’s term that a version does not use is told', () => {
    const terms = [{ en: ['drainage board'], fr: ['conseil des eaux'] }];
    const rows = [{ en: 'The drainage board meets in May.', fr: 'Le comité des rivières se réunit en mai.' }];
    const found = findingsOf(alignmentOf(['en', 'fr'], rows), { terms });
    expect(found.map(({ type, languages, severity }) => [type, languages, severity])).toEqual([
      ['term', ['fr'], 'warning'],
    ]);
  });

  it('a reference to a note that a version lost is told', () => {
    const alignment = alignmentOf(['en', 'fr'], [{ en: 'The dam holds.', fr: 'Le barrage tient.' }]);
    const noted = (alignment.segments.en ?? []).map((one) => ({
      ...one,
      notes: [{ offset: 14, label: '1' }],
    }));
    const findings = findingsOf({ ...alignment, segments: { ...alignment.segments, en: noted } });
    expect(findings.map(({ type, message }) => [type, message])).toEqual([
      ['footnote', 'French refers to no note, English a note'],
    ]);
  });
});
