import type { FindingsChange } from '../model/findings-change.ts';
import type { Answer } from './methods/edit.ts';

/** Everything a service tells without being asked. Events broadcast state; they never steer control flow. */
export type TriglotEvent =
  | {
      readonly type: 'progress';
      /** Id of the call that is working. */
      readonly call: string;
      readonly phase: string;
      readonly done: number;
      readonly of: number;
    }
  | {
      readonly type: 'changed';
      readonly project: string;
      /** The window by which it was made, if it said so (`Client.window`): it is told without the steps, which it has. */
      readonly by?: string | undefined;
      readonly change: Answer;
    }
  /** What checking has made of the findings; who has others than those it is said of asks for all of them. */
  | {
      readonly type: 'findings';
      readonly project: string;
      readonly revision: number;
      readonly change: FindingsChange;
      /** See `ProjectState.checked`. */
      readonly checked: number;
    }
  /** Aligned anew after what was confirmed, `count` rows would come out better: a proposal to be looked at, or not. */
  | {
      readonly type: 'offer';
      readonly project: string;
      readonly revision: number;
      readonly proposal: string;
      readonly count: number;
    }
  /** The desktop menu chose a command of the renderer's registry. */
  | { readonly type: 'command'; readonly command: string }
  /** Files were handed to the program from outside (double click, second instance). */
  | { readonly type: 'opened'; readonly paths: readonly string[] };
