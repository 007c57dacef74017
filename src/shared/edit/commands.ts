import type { Command, EditContext, Outcome } from './command.ts';
import { bookmark } from './commands/bookmark.ts';
import { comment } from './commands/comment.ts';
import { confirm } from './commands/confirm.ts';
import { detach } from './commands/detach.ts';
import { detachEach } from './commands/detach-each.ts';
import { join } from './commands/join.ts';
import { joinNext } from './commands/join-next.ts';
import { merge } from './commands/merge.ts';
import { mergeNext } from './commands/merge-next.ts';
import { move } from './commands/move.ts';
import { moveTo } from './commands/move-to.ts';
import { omit } from './commands/omit.ts';
import { pullColumn } from './commands/pull-column.ts';
import { pushColumn } from './commands/push-column.ts';
import { removeLanguage } from './commands/remove-language.ts';
import { replace } from './commands/replace.ts';
import { restoreText } from './commands/restore-text.ts';
import { restoreTexts } from './commands/restore-texts.ts';
import { retext } from './commands/retext.ts';
import { shiftCells } from './commands/shift-cells.ts';
import { split } from './commands/split.ts';
import { splitOff } from './commands/split-off.ts';
import { splitUnit } from './commands/split-unit.ts';
import { takeReview } from './commands/take-review.ts';
import { unconfirm } from './commands/unconfirm.ts';
import {
  anOffset,
  aPairList,
  aString,
  aStringList,
  fits,
  type Guard,
  misfit,
  oneOf,
  optional,
  type Shape,
} from './guards.ts';
import { refuse } from './refusals.ts';
import type { ReviewChange } from './review.ts';

/** A command as callers hold it: parameters of any kind in, an outcome out. */
export type Runner = (context: EditContext, params: Readonly<Record<string, unknown>>) => Outcome;

const segment = aString;
const unit = aString;
const language = aString;
/** The active cell's column, for commands on whole units: given, the outcome says where the selection goes. */
const column = optional(aString);

const reviewChanges: Guard<readonly ReviewChange[]> = {
  says: 'a list of units, languages and texts',
  accepts: (value): value is readonly ReviewChange[] =>
    Array.isArray(value) &&
    value.every((each) => fits({ unit: aString, language: aString, text: aString }, each)),
};

/** Every edit there is, by the name under which windows, keys and the journal know it. */
export const commands = {
  'join-next': checked(joinNext, { segment }),
  split: checked(split, { segment, offset: anOffset }),
  move: checked(move, { segment, direction: oneOf('up', 'down') }),
  'push-column': checked(pushColumn, { unit, language }),
  'pull-column': checked(pullColumn, { unit, language }),
  'merge-next': checked(mergeNext, { unit, language: column }),
  detach: checked(detach, { segment }),
  confirm: checked(confirm, { units: aStringList, language: column }),
  unconfirm: checked(unconfirm, { units: aStringList, language: column }),
  retext: checked(retext, { segment, text: aString }),
  'remove-language': checked(removeLanguage, { language }),
  'restore-text': checked(restoreText, { segment }),
  'restore-texts': checked(restoreTexts, { segments: aStringList }),
  bookmark: checked(bookmark, { units: aStringList, language: column }),
  omit: checked(omit, { units: aStringList, language: column }),
  comment: checked(comment, { unit, text: aString, language: column }),
  merge: checked(merge, { units: aStringList, language: column }),
  join: checked(join, { segments: aStringList }),
  'detach-each': checked(detachEach, { segments: aStringList }),
  'shift-cells': checked(shiftCells, { units: aStringList, language, direction: oneOf('up', 'down') }),
  'move-to': checked(moveTo, { segment, unit }),
  'split-off': checked(splitOff, { segment, offset: anOffset, direction: oneOf('up', 'down') }),
  'split-unit': checked(splitUnit, { segment }),
  replace: checked(replace, { texts: aPairList, labels: aPairList, comments: aPairList }),
  'take-review': checked(takeReview, { changes: reviewChanges }),
} as const satisfies Readonly<Record<string, Runner>>;

export type CommandName = keyof typeof commands;

/** True when `name` names a command. */
export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}

/**
 * What the command `name` would do with `params` in `context`. Never throws: an unknown name and parameters that are
 * not as the command needs them are refused in a sentence, like everything that does not apply.
 */
export function runCommand(
  context: EditContext,
  name: string,
  params: Readonly<Record<string, unknown>>,
): Outcome {
  return isCommand(name) ? commands[name](context, params) : refuse(`There is no command “${name}”.`);
}

function checked<Params>(command: Command<Params>, shape: Shape<Params>): Runner {
  return (context, params) => {
    if (fits(shape, params)) return command(context, params);
    const name = misfit(shape, params);
    return refuse(`This needs ${String(name)} to be ${name === null ? 'given' : shape[name].says}.`);
  };
}
