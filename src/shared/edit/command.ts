import type { Alignment } from '../model/alignment.ts';
import type { Step } from './step.ts';

/** Where the active cell stands: kept with every history entry, so that undo brings the eye back too. */
export interface Selection {
  readonly unit: string;
  readonly language: string;
}

/** What a command would do: the steps and their label, or one sentence why it does not apply here. */
export type Outcome = Done | Refusal;

export interface Done {
  readonly steps: readonly Step[];
  readonly label: string;
  readonly select?: Selection | undefined;
}

/** Why a command does not apply, in one sentence. */
export interface Refusal {
  readonly refused: string;
}

/** What every command may know beside the alignment. */
export interface EditContext {
  readonly alignment: Alignment;
  /** True while the user has unlocked the pivot's segmentation. */
  readonly pivotUnlocked: boolean;
}

/** A command answers "can I?" and "do it" with one pure function: same input, same outcome. */
export type Command<Params> = (context: EditContext, params: Params) => Outcome;
