import type { EditContext, Outcome } from './command.ts';
import { refuse } from './refusals.ts';
import { applyAll, type Step } from './step.ts';

/** Each of several edits copies the lists it changes: beyond this number a person would wait. */
export const mostAtOnce = 200;
export const tooMany = `At most ${mostAtOnce} segments can be changed like this at once. Select fewer.`;

/**
 * Several edits as one: each is made of the state the one before it left. The first refusal refuses the whole; without
 * any edit it says `none`. Label and selection are those of the last edit but for what `label` says.
 */
export function inTurn<Item>(
  context: EditContext,
  items: readonly Item[],
  edit: (context: EditContext, item: Item) => Outcome,
  { label, none }: { readonly label: string; readonly none: string },
): Outcome {
  let { alignment } = context;
  const steps: Step[] = [];
  let last: Outcome = refuse(none);
  for (const item of items) {
    last = edit({ ...context, alignment }, item);
    if ('refused' in last) return last;
    steps.push(...last.steps);
    alignment = applyAll(alignment, last.steps);
  }
  return 'refused' in last ? last : { ...last, steps, label };
}
