/** Why a file cannot be taken: where, what is wrong and what to do, each a sentence for people. */
export class ReadFault extends Error {
  override readonly name = 'ReadFault';
  /** Counted from 1; null when the file as a whole is meant. */
  readonly line: number | null;

  /**
   * @param what what is wrong, without its full stop
   * @param cure what to do, a whole sentence
   */
  constructor(line: number | null, what: string, cure: string) {
    super(`${what}. ${cure}`);
    this.line = line;
  }
}
