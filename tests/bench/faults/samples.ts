import { existsSync, readFileSync } from 'node:fs';
import { parseLabel } from '../../../src/shared/language/numbering.ts';
import type { Alignment } from '../../../src/shared/model/alignment.ts';
import type { Segment, SegmentKind } from '../../../src/shared/model/segment.ts';
import type { Unit } from '../../../src/shared/model/unit.ts';
import { inventedBeads } from './invented.ts';
import type { Random } from './random.ts';

/** A correct alignment, and the units that have a text in every language. */
export interface Sample {
  readonly name: string;
  readonly alignment: Alignment;
  readonly clean: ReadonlySet<string>;
}

interface Gold {
  readonly langs: readonly string[];
  readonly docs: readonly {
    readonly sides: readonly (readonly string[])[];
    readonly gold: readonly (readonly (readonly number[])[])[];
  }[];
}

/** A bead: the texts of every language; under "kind" what they are, paragraphs unless said. */
export type Bead = Readonly<Record<string, readonly string[]>>;

const folder = new URL('../../../../shared/gold/', import.meta.url);
const tags: Readonly<Record<string, string>> = {
  eng: 'en',
  fra: 'fr',
  spa: 'es',
  rus: 'ru',
  arb: 'ar',
  cmn: 'zh',
};

/** Gold alignments by language pair and in all languages at once, invented statutes, and sentences full of values. */
export function cleanAlignments(random: Random): readonly Sample[] {
  const invented = inventedBeads(random);
  return [
    ...(existsSync(folder) ? goldSamples() : []),
    ...['statutes', 'agreement', 'notices'].flatMap(versionSamples),
    ...['fr', 'es', 'ru', 'zh', 'ar', 'de', 'it', 'pt'].map((other) =>
      sampleOf(`values en-${other}`, invented, ['en', other]),
    ),
    sampleOf('values zh-en-fr', invented, ['zh', 'en', 'fr']),
  ];
}

const proseSets =
  'textberg-dev books-es-it books-de-en maligna-pl-en mac-dev nbooks-usher6 steinbeck dtm parice aca'.split(
    ' ',
  );

/** Alignments of novels, yearbooks, manuals and articles, document by document: nothing is planted in them. */
export function proseAlignments(): readonly Sample[] {
  if (!existsSync(folder)) return [];
  return proseSets.flatMap((set) => {
    const { langs, docs } = goldOf(`${set}.json`);
    const name = `${set} ${langs.length > 2 ? `in ${langs.length}` : langs.join('-')}`;
    return docs.map((doc) => sampleOf(name, beadsIn(doc, langs), langs));
  });
}

function goldSamples(): readonly Sample[] {
  const udhr = beadsOf('udhr-un6.json');
  const pairs = ['en-fr', 'en-es', 'en-ru', 'en-ar', 'en-zh', 'fr-es', 'fr-zh', 'es-ar', 'ru-ar', 'ru-zh'];
  const groups = [...pairs, 'en-fr-zh', 'en-fr-es-ru-ar-zh'];
  // The set puts the Arabic recitals beside others: its Arabic version has one less.
  const sound = (group: string) => udhr.filter((_, at) => !group.includes('ar') || at < 5 || at > 11);
  return [
    ...groups.map((group) => sampleOf(`udhr ${group}`, sound(group), group.split('-'))),
    sampleOf('law en-fr', beadsOf('law-ca-a.json'), ['en', 'fr']),
  ];
}

/** An invented document of `tests/fixtures/versions` in pairs, in three and in all its languages. */
function versionSamples(name: string): readonly Sample[] {
  const beads = versionsOf(name);
  const all = Object.keys(beads[0] ?? {}).filter((column) => column !== 'kind');
  const pairs = ['en-fr', 'en-es', 'en-ru', 'en-zh', 'en-ar', 'en-de', 'en-it', 'en-pt', 'fr-de', 'zh-ru'];
  const known = (group: string) => group.split('-').every((language) => all.includes(language));
  const groups = [...pairs.filter(known), 'zh-en-fr', all.join('-')];
  return groups.map((group) =>
    sampleOf(`${name} ${group === all.join('-') ? `in ${all.length}` : group}`, beads, group.split('-')),
  );
}

/** The rows of a document in several languages: a column for the kind, one for each language. */
function versionsOf(name: string): readonly Bead[] {
  const file = new URL(`../../fixtures/versions/${name}.tsv`, import.meta.url);
  const [head = '', ...rows] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const columns = head.split('\t');
  return rows.map((row) =>
    Object.fromEntries(row.split('\t').map((text, at) => [columns[at] ?? '', [text]] as const)),
  );
}

function beadsOf(file: string): readonly Bead[] {
  const { langs, docs } = goldOf(file);
  return docs.flatMap((doc) => beadsIn(doc, langs));
}

function goldOf(file: string): Gold {
  const gold = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Gold;
  return { ...gold, langs: gold.langs.map((tag) => tags[tag] ?? tag) };
}

function beadsIn({ sides, gold }: Gold['docs'][number], languages: readonly string[]): readonly Bead[] {
  return gold.map((bead) =>
    Object.fromEntries(
      languages.map((language, side) => [language, (bead[side] ?? []).map((at) => sides[side]?.[at] ?? '')]),
    ),
  );
}

function sampleOf(name: string, beads: readonly Bead[], languages: readonly string[]): Sample {
  const segments: Record<string, Segment[]> = Object.fromEntries(languages.map((language) => [language, []]));
  const units: Unit[] = [];
  const clean = new Set<string>();
  for (const bead of beads) {
    const held = languages.filter((language) => (bead[language] ?? []).length > 0);
    if (held.length === 0) continue;
    const id = `u${units.length + 1}`;
    const sides = languages.map((language) => {
      const own = (bead[language] ?? []).map((text) =>
        segmentOf(language, (segments[language]?.length ?? 0) + 1, text, bead.kind?.[0] as SegmentKind),
      );
      return [
        language,
        own.map((segment, at) => {
          const placed = { ...segment, id: `${language}:${(segments[language]?.length ?? 0) + 1}-${at}` };
          segments[language]?.push(placed);
          return placed.id;
        }),
      ] as const;
    });
    units.push({ id, segments: Object.fromEntries(sides), confidence: 0.95, status: 'auto' });
    if (held.length === languages.length) clean.add(id);
  }
  return { name, alignment: { languages, pivot: languages[0] ?? '', segments, units }, clean };
}

function segmentOf(language: string, at: number, text: string, kind: SegmentKind = 'paragraph'): Segment {
  const label = parseLabel(text, language);
  const numbered = label === null ? {} : { label: label.label, path: label.path };
  return { id: `${language}:${at}`, kind, text, spans: [], ...numbered };
}
