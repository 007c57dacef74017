import { existsSync, readFileSync } from 'node:fs';
import { parseLabel } from '../../../src/shared/language/numbering.ts';
import type { Alignment } from '../../../src/shared/model/alignment.ts';
import type { Segment } from '../../../src/shared/model/segment.ts';
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

/** A bead: the texts of every language. */
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

/** Gold alignments by language pair, in all languages at once, and invented sentences full of values. */
export function cleanAlignments(random: Random): readonly Sample[] {
  if (!existsSync(folder)) return [];
  const samples: Sample[] = [];
  const udhr = beadsOf('udhr-un6.json');
  const languages = Object.values(tags);
  for (const [at, first] of languages.entries())
    for (const second of languages.slice(at + 1))
      samples.push(sampleOf(`udhr ${first}-${second}`, udhr, [first, second]));
  samples.push(sampleOf('udhr en-fr-zh', udhr, ['en', 'fr', 'zh']), sampleOf('udhr, six', udhr, languages));
  samples.push(sampleOf('law en-fr', beadsOf('law-ca-a.json'), ['en', 'fr']));
  const invented = inventedBeads(random);
  const all = Object.keys(invented[0] ?? {});
  for (const other of all)
    if (other !== 'en') samples.push(sampleOf(`invented en-${other}`, invented, ['en', other]));
  samples.push(
    sampleOf('invented zh-en-fr', invented, ['zh', 'en', 'fr']),
    sampleOf('invented, nine', invented, all),
  );
  return samples;
}

function beadsOf(file: string): readonly Bead[] {
  const gold = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Gold;
  const languages = gold.langs.map((tag) => tags[tag] ?? tag);
  return gold.docs.flatMap((doc) =>
    doc.gold.map((bead) =>
      Object.fromEntries(
        languages.map((language, side) => [
          language,
          (bead[side] ?? []).map((at) => doc.sides[side]?.[at] ?? ''),
        ]),
      ),
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
        segmentOf(language, (segments[language]?.length ?? 0) + 1, text),
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

function segmentOf(language: string, at: number, text: string): Segment {
  const label = parseLabel(text, language);
  const numbered = label === null ? {} : { label: label.label, path: label.path };
  return { id: `${language}:${at}`, kind: 'paragraph', text, spans: [], ...numbered };
}
