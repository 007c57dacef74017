import { describe, expect, it } from 'vitest';
import { alignSegments } from '../../../src/shared/align/align.ts';
import type { Segment } from '../../../src/shared/model/segment.ts';
import { lexiconOf } from '../../bench/faults/lexicon.ts';

/** Entries of a list of terms as two versions have them; each names places and a number of its own. */
const places = ['Bergamo', 'Cordoba', 'Dakar', 'Esbjerg', 'Fukuoka', 'Galway', 'Hamburg', 'Izmir'];
const rivers = ['Serio', 'Guadalquivir', 'Senegal', 'Kongeå', 'Naka', 'Corrib', 'Elbe', 'Gediz'];
const saints = ['Alessandro', 'Rafael', 'Birago', 'Nikolaus', 'Xavier', 'Brendan', 'Ansgar', 'Polykarp'];
const entry = {
  en: (at: number) =>
    `${places[at]} means the harbour of ${places[at]} on the ${rivers[at]} with its ${120 + 7 * at} berths and the chapel of ${saints[at]};`,
  de: (at: number) =>
    `${places[at]} bezeichnet den Hafen ${places[at]} am Fluss ${rivers[at]} samt seinen ${120 + 7 * at} Plätzen und der Kapelle des ${saints[at]};`,
};
const prose = {
  en: (at: number) => `In section ${at + 40} the council of Lisbon heard witness number ${at + 300}.`,
  de: (at: number) =>
    `In Abschnitt ${at + 40} hörte der Rat von Lissabon den Zeugen mit der Nummer ${at + 300}.`,
};

function segmentsOf(language: 'en' | 'de', list: readonly number[]): Segment[] {
  const texts = [
    ...[0, 1, 2, 3].map(prose[language]),
    ...list.map(entry[language]),
    ...[4, 5, 6, 7].map(prose[language]),
  ];
  return texts.map((text, at) => ({ id: `${language}:${at}`, kind: 'paragraph', text, spans: [] }));
}

/** Rows as the places of their segments, and which of them are marked as moved. */
function aligned(en: readonly number[], de: readonly number[]) {
  const segments = { en: segmentsOf('en', en), de: segmentsOf('de', de) };
  const units = alignSegments({ languages: ['en', 'de'], pivot: 'en', segments });
  const textOf = (language: 'en' | 'de', id: string) =>
    segments[language].find((segment) => segment.id === id)!.text;
  return units.map((unit) => ({
    en: (unit.segments.en ?? []).map((id) => textOf('en', id)),
    de: (unit.segments.de ?? []).map((id) => textOf('de', id)),
    moved: unit.moved === true,
    confidence: unit.confidence,
  }));
}

const inOrder = [0, 1, 2, 3, 4, 5, 6, 7];
const pairs = inOrder.map((at) => ({ en: [entry.en(at)], de: [entry.de(at)] }));

describe('a list in another order', () => {
  it('is linked entry by entry when one entry stands elsewhere', () => {
    const rows = aligned(inOrder, [1, 2, 3, 4, 5, 0, 6, 7]);
    for (const pair of pairs) expect(rows).toContainEqual(expect.objectContaining(pair));
    expect(rows.filter((row) => row.moved).map((row) => row.en)).toEqual([[entry.en(0)]]);
  });

  it('is linked when three entries go round in a circle', () => {
    const rows = aligned(inOrder, [5, 1, 0, 3, 4, 2, 6, 7]);
    for (const pair of pairs) expect(rows).toContainEqual(expect.objectContaining(pair));
  });
});

describe('entries that stand crosswise beside each other', () => {
  it('are taken apart, though they read like sentences', () => {
    for (const de of [
      [0, 1, 3, 2, 4, 5, 6, 7],
      [0, 1, 4, 2, 3, 5, 6, 7],
    ]) {
      const rows = aligned(inOrder, de);
      for (const pair of pairs) expect(rows).toContainEqual(expect.objectContaining(pair));
      expect(rows.some((row) => row.moved)).toBe(true);
    }
  });
});

describe('a text that would fit at two places of the other version', () => {
  it('is not linked with either', () => {
    // Entry 0 stands far off and twice in German: nobody can say which of the two it is.
    const rows = aligned([1, 2, 3, 4, 5, 6, 7, 0], [0, 1, 2, 0, 3, 4, 5, 6, 7]);
    expect(rows.filter((row) => row.moved)).toEqual([]);
  });
});

describe('a list in the same order', () => {
  it('has nothing moved, not even beside an entry that one version lacks', () => {
    for (const de of [inOrder, [0, 1, 2, 4, 5, 6, 7]]) {
      const rows = aligned(inOrder, de);
      expect(rows.filter((row) => row.moved)).toEqual([]);
      for (const at of de) expect(rows).toContainEqual(expect.objectContaining(pairs[at]!));
    }
  });

  it('does not get a stranger as partner for what the other version lacks', () => {
    const rows = aligned(inOrder, [0, 1, 2, 4, 5, 6, 7]);
    expect(rows).toContainEqual(expect.objectContaining({ en: [entry.en(3)], de: [], moved: false }));
  });
});

describe('an entry whose neighbour in the row belongs elsewhere', () => {
  it('stands alone, and surely so', () => {
    // Entry 2 is missing in German, where entry 6 has come to stand in its place.
    const rows = aligned(inOrder, [0, 1, 6, 3, 4, 5, 7]);
    expect(rows).toContainEqual(expect.objectContaining(pairs[6]!));
    const alone = rows.find((row) => row.en[0] === entry.en(2))!;
    expect(alone.de).toEqual([]);
    expect(alone.confidence).toBeGreaterThan(0.5);
  });
});

describe('text around the list', () => {
  it('stays where it is', () => {
    const rows = aligned(inOrder, [5, 1, 0, 3, 4, 2, 6, 7]);
    for (const at of inOrder)
      expect(rows).toContainEqual(
        expect.objectContaining({ en: [prose.en(at)], de: [prose.de(at)], moved: false }),
      );
  });
});

describe('two paragraphs that one version has in the other order', () => {
  /** A few paragraphs from the rules of a garden, with hardly a number or a name. */
  const rules: Readonly<Record<string, readonly string[]>> = {
    en: [
      'Every member receives a key. Whoever loses it tells the treasurer at once.',
      'Water is drawn from the well in the morning, when the ground is still cool.',
      'The bees belong to the school. Children may watch them with a teacher.',
      'Fires are forbidden all summer; the bread oven is the only exception.',
      'Tools are cleaned before they go back into the shed.',
      'In autumn the members choose two people who keep the books for a year.',
    ],
    fr: [
      'Chaque membre reçoit une clé. Celui qui la perd en avertit aussitôt le trésorier.',
      'L’eau se tire du puits le matin, quand la terre est encore fraîche.',
      'Les abeilles appartiennent à l’école. Les enfants peuvent les observer avec un professeur.',
      'Les feux sont interdits tout l’été ; le four à pain est la seule exception.',
      'Les outils sont nettoyés avant de retourner dans la cabane.',
      'En automne, les membres choisissent deux personnes qui tiennent les livres pendant un an.',
    ],
    de: [
      'Jedes Mitglied erhält einen Schlüssel. Wer ihn verliert, sagt es sofort dem Kassenwart.',
      'Wasser wird morgens aus dem Brunnen geholt, wenn der Boden noch kühl ist.',
      'Die Bienen gehören der Schule. Kinder dürfen sie mit einem Lehrer beobachten.',
      'Feuer sind den ganzen Sommer verboten; der Brotofen ist die einzige Ausnahme.',
      'Werkzeuge werden gereinigt, bevor sie in den Schuppen zurückkommen.',
      'Im Herbst wählen die Mitglieder zwei Personen, die ein Jahr lang die Bücher führen.',
    ],
  };

  /** The rows of the rules, as numbers of paragraphs, after two neighbours of `language` have changed places. */
  function rowsWith(languages: readonly string[], language: string, at: number) {
    const segments = Object.fromEntries(
      languages.map((tag) => [
        tag,
        (rules[tag] ?? []).map(
          (text, number): Segment => ({ id: `${tag}:${number}`, kind: 'paragraph', text, spans: [] }),
        ),
      ]),
    );
    const list = segments[language]!;
    [list[at], list[at + 1]] = [list[at + 1]!, list[at]!];
    const units = alignSegments({ languages, pivot: 'en', segments, knowledge: lexiconOf(languages) });
    return units.map((unit) =>
      languages.map((tag) => (unit.segments[tag] ?? []).map((id) => id.split(':')[1]).join()).join(' '),
    );
  }

  it.each([
    ['fr', 1],
    ['fr', 2],
    ['en', 3],
    ['de', 2],
  ])('are put beside their own: %s, from paragraph %i on', (language, at) => {
    const pair = ['en', language === 'en' ? 'fr' : language];
    expect(rowsWith(pair, language, at).toSorted()).toEqual(['0 0', '1 1', '2 2', '3 3', '4 4', '5 5']);
    const three = rowsWith(['en', 'fr', 'de'], language, at).toSorted();
    expect(three).toEqual(['0 0 0', '1 1 1', '2 2 2', '3 3 3', '4 4 4', '5 5 5']);
  });
});

describe('a line of a poem whose names stand three lines further in the other version', () => {
  /** The partners of the line with the names and of the one that would lose its own. */
  function partners(names: string) {
    const poem = {
      en: [
        `Softly began ${names},`,
        'and the long shadows came down the hill,',
        'the wind blew on through open doors,',
        'and nobody answered from within the house at evening.',
      ],
      de: [
        'Leise kam das alte Lied herauf aus dem Tal,',
        'lange Schatten zogen übers Land,',
        'durch die Türen blies der Abendwind,',
        `niemand, ${names}.`,
      ],
    };
    const story = Array.from({ length: 60 }, (_, at) => at);
    const segments = Object.fromEntries(
      (['en', 'de'] as const).map((language): [string, Segment[]] => [
        language,
        [...story.map(prose[language]), ...poem[language]].map((text, at) => ({
          id: `${language}:${at}`,
          kind: 'paragraph',
          text,
          spans: [],
        })),
      ]),
    );
    const units = alignSegments({ languages: ['en', 'de'], pivot: 'en', segments });
    return ['en:60', 'en:63'].map((id) => units.find((unit) => unit.segments.en?.includes(id))?.segments.de);
  }

  it('keeps its partner, since another line would be left without one', () => {
    expect(partners('Marconi, Petrova, Lindqvist')).toEqual([['de:60'], ['de:63']]);
  });

  it('loses it where there is hardly a doubt', () => {
    expect(partners('Marconi, Petrova, Lindqvist, Aurora, Tobias')).toEqual([['de:63'], []]);
  });
});
