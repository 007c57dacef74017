import { inEnglish, type Trouble } from '../lib/trouble.ts';

/** Why a file cannot be taken: where, and what is wrong and what to do, for people. */
export class ReadFault extends Error {
  override readonly name = 'ReadFault';
  /** Counted from 1; null when the file as a whole is meant. */
  readonly line: number | null;
  readonly trouble: Trouble;

  constructor(line: number | null, trouble: Trouble) {
    super(inEnglish(trouble));
    this.line = line;
    this.trouble = trouble;
  }
}
