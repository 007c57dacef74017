import { describe, expect, it } from 'vitest';
import { buildAlignment, readSource } from '../../../src/shared/pipeline.ts';

const members = {
  en: [
    'vessels of the coast guard and of the police;',
    'rowing boats without an engine, whatever their length;',
    'ships that carry no goods and stay for less than one day.',
  ],
  es: [
    'los buques de la guardia costera y de la policía;',
    'los botes de remos sin motor, cualquiera que sea su longitud;',
    'los barcos que no transporten mercancías y permanezcan menos de un día.',
  ],
  ru: [
    'суда береговой охраны и полиции;',
    'гребные лодки без двигателя независимо от их длины;',
    'корабли, которые не везут грузов и стоят менее одного дня.',
  ],
};
const around = {
  en: ['2. This Regulation does not apply to:', '3. The harbour master keeps the register.'],
  es: ['2. El presente Reglamento no se aplica a:', '3. El capitán de puerto lleva el registro.'],
  ru: ['2. Настоящее Положение не применяется к следующим судам:', '3. Капитан порта ведет реестр.'],
};
const languages = ['en', 'es', 'ru'] as const;
type Language = (typeof languages)[number];

/** The rows' members of the list, "-" for none, when `language` lacks the member at `dropped` and counts the rest anew. */
function aligned(language: Language, dropped: number): readonly (readonly string[])[] {
  const documents = languages.map((own) => {
    const left = members[own].filter((_, at) => own !== language || at !== dropped);
    const [lead, last] = around[own];
    const source = [lead, ...left.map((text, at) => `(${'abc'[at]}) ${text}`), last].join('\n\n');
    const place = { path: 'a.txt', format: 'text', encoding: 'utf-8', segmentation: 'paragraph' } as const;
    return readSource({ ...place, language: own, source });
  });
  const alignment = buildAlignment({ documents, pivot: 'en' });
  const textOf = new Map(documents.flatMap(({ segments }) => segments.map(({ id, text }) => [id, text])));
  const bare = (text: string) => text.replace(/^\(.\) /u, '');
  return alignment.units
    .slice(1, -1)
    .map(({ segments }) =>
      languages.map((own) => (segments[own] ?? []).map((id) => bare(textOf.get(id)!)).join(' + ') || '-'),
    );
}

describe('a member of a list that one version lacks, the rest counted anew', () => {
  it.each([
    ['es', 0],
    ['es', 1],
    ['es', 2],
    ['ru', 1],
    ['ru', 2],
  ] as const)('leaves a gap where it was (%s, %i)', (language, dropped) => {
    expect(aligned(language, dropped)).toEqual(
      [0, 1, 2].map((at) =>
        languages.map((own) => (own === language && at === dropped ? '-' : members[own][at])),
      ),
    );
  });
});
