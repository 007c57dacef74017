import type { Unit } from '../../model/unit.ts';
import type { Column } from '../column.ts';
import type { Command } from '../command.ts';
import { keepRemarks } from '../keep-remarks.ts';
import { nameOf } from '../naming.ts';
import { refuse } from '../refusals.ts';
import { unitSteps } from '../unit-runs.ts';

/** Takes `language` out of the project; units that hold nothing else go with it. */
export const removeLanguage: Command<{ language: string }> = ({ alignment }, { language }) => {
  const { languages, pivot, sources, units } = alignment;
  const at = languages.indexOf(language);
  if (at < 0) return refuse('This language is not in the project any more.');
  const name = nameOf(language);
  if (language === pivot) return refuse(`${name} is the pivot, which holds the rows together: it stays.`);
  if (languages.length <= 2) return refuse(`Two languages are the least there can be: ${name} stays.`);
  const left = units.flatMap((unit) => withoutLanguage(unit, language, languages));
  if (left.length === 0) return refuse(`There is nothing but ${name} here: it stays.`);
  const after = keepRemarks(units, left);
  const source = sources?.[language];
  const remove: Column = { segments: alignment.segments[language] ?? [], ...(source && { source }) };
  return {
    steps: [...unitSteps(units, after), { type: 'column', language, at, remove, insert: null }],
    label: `Removed ${name}`,
  };
};

/** `unit` with an empty side of `language`, none when it held nothing else, the very same when there was nothing. */
function withoutLanguage(unit: Unit, language: string, languages: readonly string[]): readonly Unit[] {
  if (languages.every((each) => each === language || unit.segments[each]?.length === 0)) return [];
  const { awaits, dropped, ...rest } = unit;
  const waiting = awaits?.filter((each) => each !== language) ?? [];
  const { [language]: gone, ...kept } = dropped ?? {};
  if (unit.segments[language]?.length === 0 && gone === undefined && waiting.length === (awaits?.length ?? 0))
    return [unit];
  return [
    {
      ...rest,
      segments: { ...unit.segments, [language]: [] },
      ...(waiting.length > 0 ? { awaits: waiting } : {}),
      ...(Object.keys(kept).length > 0 ? { dropped: kept } : {}),
    },
  ];
}
