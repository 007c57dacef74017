import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../src/shared/check/check.ts';
import { lexiconOf } from '../../bench/faults/lexicon.ts';
import { versionRows } from '../../helpers/versions-file.ts';
import { alignmentOf, changed, type Row } from './rows.ts';

const statutes = versionRows('statutes');

/** The rows about which a clause is missed, with the languages blamed. */
function lost(some: readonly string[], rows: readonly Row[]) {
  const found = findingsOf(alignmentOf(some, rows), { words: lexiconOf(some).concepts });
  return found
    .filter(({ type, severity }) => type === 'length' && severity !== 'info')
    .map(({ unit, languages }) => `${unit} ${languages.join()}`);
}

/** One version says in a sentence what the other sets out as the members of a list. */
const intro: Readonly<Record<string, string>> = {
  fr: 'Le bibliothécaire peut, avec l’accord du bureau, acheter des livres anciens, réparer les fenêtres de la salle de lecture, louer un bateau pour les écoles de l’île et inviter des musiciens le dimanche.',
  de: 'Der Bibliothekar kann mit Zustimmung des Vorstands alte Bücher kaufen, die Fenster des Lesesaals instand setzen, ein Boot für die Schulen der Insel mieten und sonntags Musiker einladen.',
};
const members = [
  'buy old books;',
  'repair the windows of the reading room;',
  'hire a boat for the schools of the island; and',
  'invite musicians on Sundays.',
];

describe.each(['fr', 'de'])('a list of one version in a sentence of the other, beside %s', (other) => {
  const opening: Row = { en: 'The librarian may, with the consent of the board,', [other]: intro[other] };
  const rows = statutes.map((row): Row => ({ en: row.en, [other]: row[other] }));

  it('lacks nothing where its members stand in the rows below', () => {
    const listed = [...rows, opening, ...members.map((en): Row => ({ en }))];
    expect(lost(['en', other], listed)).toEqual([]);
  });

  it('lacks what no row has', () => {
    expect(lost(['en', other], [...rows, opening])).toEqual([`u${rows.length + 1} en`]);
  });
});

it('a clause that was cut into the row above is not lost', () => {
  const at = statutes.findIndex((row) => String(row.en).includes('visitors leave coats'));
  const clause = ', n’écrivent qu’au crayon et manient le papier ancien avec des mains propres';
  const without = changed(statutes, at, 'fr', clause, '');
  expect(lost(['en', 'fr'], without)).toEqual([`u${at + 1} fr`]);
  const moved = without.map((row, index) =>
    index === at - 1 ? { ...row, fr: `${String(row.fr)} Les visiteurs${clause.replace(',', '')}.` } : row,
  );
  expect(lost(['en', 'fr'], moved)).toEqual([]);
});

it('a heading that one version makes longer lacks no clause', () => {
  const headings: readonly Row[] = [
    { en: 'Exercise of a discretionary power by the board of the library', fr: 'Décisions' },
    { en: 'Who may borrow the boat and the keys of the boathouse', fr: 'Prêt' },
  ];
  expect(lost(['en', 'fr'], [...statutes, ...headings])).toEqual([]);
});

describe('what one version says where it opens a list, the other in its members', () => {
  const opening: Row = {
    en: 'The keeper of the reading room tells every visitor:',
    fr: 'Le gardien de la salle de lecture informe chaque visiteur de son droit de porter plainte auprès du maire de l’île et lui dit :',
  };
  const rows = statutes.map((row): Row => ({ en: row.en, fr: row.fr }));

  it('is not lost', () => {
    const listed: readonly Row[] = [
      ...rows,
      opening,
      {
        en: '(a) that the visitor has the right to make a complaint to the mayor of the island, and when; and',
        fr: 'a) quand il peut le faire ;',
      },
      { en: '(b) where the mayor can be found.', fr: 'b) où se trouve le maire.' },
    ];
    expect(lost(['en', 'fr'], listed)).not.toContain(`u${rows.length + 1} en`);
  });

  it('is lost where no member has it', () => {
    const listed: readonly Row[] = [
      ...rows,
      opening,
      { en: '(a) when the doors are closed;', fr: 'a) quand les portes sont fermées ;' },
      { en: '(b) where the coats are kept.', fr: 'b) où les manteaux sont gardés.' },
    ];
    expect(lost(['en', 'fr'], listed)).toContain(`u${rows.length + 1} en`);
  });
});

describe('a turn of phrase that one version has again and again', () => {
  const rows = statutes.map((row): Row => ({ en: row.en, fr: row.fr }));
  const turn = (part: string): Row => ({
    en: `In ${part},`,
    fr: `Les définitions énoncées ci-dessous s’appliquent, sauf indication contraire, à ${part.replace('this ', 'la présente ')} :`,
  });

  it('is its manner', () => {
    const often = [
      turn('this section'),
      ...rows,
      turn('this part'),
      ...rows.slice(0, 3),
      turn('this division'),
    ];
    expect(lost(['en', 'fr'], often)).toEqual([]);
  });

  it('is lost where it comes once', () => {
    expect(lost(['en', 'fr'], [turn('this section'), ...rows])).toEqual(['u1 en']);
  });
});
