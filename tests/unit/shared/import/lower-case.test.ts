import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../src/shared/import/read.ts';

/** Preambles whose recitals begin in lower case, with the first articles. */
const preambles: Readonly<Record<string, readonly string[]>> = {
  de: [
    'Verordnung über die Benutzung der Liegeplätze',
    'Der Vorstand der Hafenbehörde –',
    'gestützt auf das Hafengesetz vom 12. März 1998, insbesondere auf § 27 Absatz 3,',
    'in Erwägung, dass die Zahl der Schiffe, die den Hafen anlaufen, in fünf Jahren um mehr als die Hälfte gestiegen ist,',
    'in Erwägung, dass die Sicherheit an den Kais jederzeit gewährleistet sein muss –',
    'hat diese Verordnung erlassen:',
    'Artikel 1',
    'Diese Verordnung gilt für alle Schiffe von mehr als sieben Metern Länge, die einen Liegeplatz des Hafens benutzen.',
    'Artikel 2',
    'Der Schiffsführer beantragt einen Liegeplatz mindestens achtundvierzig Stunden vor der Ankunft. Im Antrag sind Name, Flagge und Tiefgang des Schiffes anzugeben.',
  ],
  fr: [
    'Règlement relatif à l’utilisation des postes d’amarrage',
    'Le Conseil de l’Autorité portuaire,',
    'vu la loi sur les ports du 12 mars 1998, et notamment son article 27, paragraphe 3,',
    'considérant que le nombre des navires faisant escale dans le port a augmenté de plus de moitié en cinq ans,',
    'considérant que la sécurité sur les quais doit être garantie à tout moment,',
    'a adopté le présent règlement:',
    'Article 1',
    'Le présent règlement s’applique à tous les navires de plus de sept mètres de long qui utilisent un poste d’amarrage du port.',
    'Article 2',
    'Le capitaine demande un poste d’amarrage au moins quarante-huit heures avant l’arrivée. La demande indique le nom, le pavillon et le tirant d’eau du navire.',
  ],
  ru: [
    'Положение о пользовании причалами',
    'Правление Портового управления,',
    'принимая во внимание Закон о портах от 12 марта 1998 года, в частности пункт 3 статьи 27,',
    'учитывая, что число судов, заходящих в порт, выросло за пять лет более чем наполовину,',
    'учитывая, что безопасность на причалах должна быть обеспечена в любое время,',
    'приняло настоящее Положение:',
    'Статья 1',
    'Настоящее Положение применяется ко всем судам длиной более семи метров, пользующимся причалом порта.',
    'Статья 2',
    'Капитан подает заявку на причал не позднее чем за сорок восемь часов до прибытия. В заявке указываются название, флаг и осадка судна.',
  ],
};

/** Definitions and members of a list without a label, as acts have them on the web. */
const definitions = [
  'Definitions',
  'In this Act,',
  'berth means a place at a quay where one vessel may lie; (poste)',
  'master means the person who commands a vessel, and includes',
  'the mate who stands in for that person; and',
  'a pilot, but only while on board;',
  'quay means',
  'a wall or pier along which vessels lie; and',
  'the ground within ten metres of it;',
  'tide means the tide as foretold by the office of hydrography for the day in question.',
  'Application',
  'This Act applies to every vessel that lies at a berth, whatever its flag, from the hour at which it is moored.',
];

const wrap = (text: string, width: number): string =>
  text.replace(new RegExp(`(?=.{${width + 1}})(.{1,${width}}) `, 'gu'), '$1\n');

const read = (language: string, source: string): readonly string[] =>
  readDocument({ language, path: 'a.txt', format: 'text', encoding: 'utf-8', source }).segments.map(
    ({ text }) => text,
  );

describe.each(Object.entries(preambles))('recitals in lower case (%s)', (language, paragraphs) => {
  it('are paragraphs where each stands on a line, with blank lines between or without', () => {
    expect(read(language, paragraphs.join('\n\n'))).toEqual(paragraphs);
    expect(read(language, paragraphs.join('\n'))).toEqual(paragraphs);
  });
  it.each([50, 66, 80, 100])('are paragraphs where lines are wrapped at %i columns', (width) => {
    expect(read(language, paragraphs.map((text) => wrap(text, width)).join('\n\n'))).toEqual(paragraphs);
  });
});

describe('definitions in lower case', () => {
  it('are paragraphs of their own', () => {
    expect(read('en', definitions.join('\n\n'))).toEqual(definitions);
  });
  it('are none where the end of a page alone parts a sentence', () => {
    const long = (end: string) =>
      `${'The harbour master keeps a register of all vessels. '.repeat(30)}${end}`;
    const pages = [
      long('It names the owner,'),
      `the flag and the draught. ${long('It is open')}`,
      'to all who ask.',
    ];
    expect(read('en', pages.join('\n\n')).length).toBeLessThan(3);
  });
});
