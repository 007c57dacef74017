import type { Step } from '../edit/step.ts';
import type { Document } from '../model/document.ts';
import type { Preview } from '../model/proposal.ts';

/** A change of the whole project that the engine has worked out: what it would do, and the steps that do it. */
export interface Proposed extends Preview {
  readonly steps: readonly Step[];
  /** The text that comes in with it, and its number in the project. */
  readonly document: ({ readonly id: number } & Document) | null;
  /** How much surer the rows that change would be, in the mean; negative when less. */
  readonly gain: number;
}
