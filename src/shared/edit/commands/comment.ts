import { changeUnits } from '../change-units.ts';
import { cleanComment } from '../clean-comment.ts';
import type { Command } from '../command.ts';
import { unitIndex } from '../find.ts';
import { noUnit, refuse } from '../refusals.ts';

/** Notes `text` on `unit`, in place of what was noted before; an empty text removes the comment. */
export const comment: Command<{ unit: string; text: string; language?: string | undefined }> = (
  { alignment },
  { unit: id, text, language },
) => {
  const at = unitIndex(alignment.units, id);
  const unit = alignment.units[at];
  if (unit === undefined) return noUnit(id);
  const said = cleanComment(text);
  if (said === (unit.comment ?? '')) return refuse('The comment is as it was.');
  return {
    steps: changeUnits(alignment, [at], ({ comment: _, ...rest }) =>
      said === '' ? rest : { ...rest, comment: said },
    ),
    label:
      said === ''
        ? 'Removed a comment'
        : unit.comment === undefined
          ? 'Added a comment'
          : 'Changed a comment',
    ...(language === undefined ? {} : { select: { unit: id, language } }),
  };
};
