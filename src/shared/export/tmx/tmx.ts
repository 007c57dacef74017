import { suggestedName } from '../file-name.ts';
import type { ExportInput, ExportOptions, TmxLevel } from '../input.ts';
import { oneLine } from '../one-line.ts';
import { inPairs } from '../pairs.ts';
import { type ExportResult, lazyResult, oneFile, type Rendered } from '../result.ts';
import { exportRows } from '../rows.ts';
import { writtenTag } from '../tags.ts';
import { xmlAttributes, xmlText } from '../xml.ts';
import { fieldNames } from './fields.ts';
import { type ProfileTraits, profileTraits } from './profile.ts';
import { settleRepeats } from './repeats.ts';
import { unitWriter } from './unit.ts';
import { tmxWarnings } from './warnings.ts';

/** Translation memories as the profile of `options` has them: one with all languages, or one for each pair. */
export function tmxFiles(input: ExportInput, options: ExportOptions): Rendered<'tmx'> {
  const { layout } = profileTraits[options.profile ?? 'master'];
  if (layout === 'together') return oneFile(toTmx(input, options));
  return inPairs(input, options, (pair) => oneFile(toTmx(input, pair)));
}

/**
 * A translation memory in TMX 1.4 (LISA OSCAR, 2005), one unit per row that has text in two languages at least, with
 * every language that has text. To be written as UTF-8 without a byte order mark. Throws RangeError when `now` is no
 * date.
 */
export function toTmx(input: ExportInput, options: ExportOptions = {}): ExportResult<'tmx'> {
  const traits = profileTraits[options.profile ?? 'master'];
  const { level = 1 } = options;
  const source = sourceOf(input, options, traits);
  const settled = settleRepeats(exportRows(input, options, 2), source ?? input.alignment.pivot, options);
  const { languages, rows, leftOut } = settled;
  const tags = new Map(languages.map((each) => [each, writtenTag(each, options.tags, traits.tags)]));
  const stamp = stampOf(input);
  const summary = {
    format: 'tmx' as const,
    suggestedName: suggestedName(input, languages, 'tmx', [...tags.values()]),
    written: rows.length,
    leftOut,
    warnings: tmxWarnings(settled, traits),
  };
  return lazyResult(summary, () => {
    const written = unitWriter(input, settled, { tags, stamp, traits, level });
    const chunks = [
      prologue(input, source === null ? '*all*' : (tags.get(source) ?? source), stamp, traits, level),
    ];
    rows.forEach((_, at) => {
      chunks.push(written(at));
    });
    chunks.push('</body>\n</tmx>\n');
    return chunks.join('');
  });
}

/** The language the memory goes from; null when it is for any. */
function sourceOf(
  input: ExportInput,
  { languages }: ExportOptions,
  { source }: ProfileTraits,
): string | null {
  return source === '*all*' ? null : (languages?.[0] ?? input.alignment.pivot);
}

/** The attributes that say who made or changed something, and when: the same on header, units and texts. */
function stampOf({ now, user }: ExportInput): string {
  const date = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
  const id = user === undefined || oneLine(user) === '' ? 'Triglot' : oneLine(user);
  return xmlAttributes({ creationdate: date, creationid: id, changedate: date, changeid: id });
}

function prologue(
  input: ExportInput,
  source: string,
  stamp: string,
  traits: ProfileTraits,
  level: TmxLevel,
): string {
  const header = xmlAttributes({
    creationtool: 'Triglot',
    creationtoolversion: input.version,
    segtype: input.segmentation === 'sentence' ? 'sentence' : 'paragraph',
    'o-tmf': 'Triglot',
    adminlang: 'en',
    srclang: source,
    datatype: level === 2 ? 'html' : 'plaintext',
  });
  const declared = fieldNames(traits).map((name) => `<prop type="${xmlText(name)}"></prop>\n`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE tmx SYSTEM "tmx14.dtd">',
    '<tmx version="1.4">',
    declared.length === 0
      ? `<header${header}${stamp}/>`
      : `<header${header}${stamp}>\n${declared.join('')}</header>`,
    '<body>\n',
  ].join('\n');
}
