import type { LanguageProgress } from '../../../shared/api/methods/projects.ts';
import type { Alignment } from '../../../shared/model/alignment.ts';

/** How far each language is: of the units that hold it and are not left out, how many are confirmed. */
export function progressOf({ languages, units }: Alignment): readonly LanguageProgress[] {
  return languages.map((language) => {
    let [held, confirmed] = [0, 0];
    for (const unit of units) {
      if (unit.omitted || (unit.segments[language]?.length ?? 0) === 0) continue;
      held += 1;
      if (unit.status === 'confirmed') confirmed += 1;
    }
    return { language, units: held, confirmed };
  });
}
