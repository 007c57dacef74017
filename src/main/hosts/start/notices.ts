/** What a person waiting at the terminal is told. Goes to stderr: stdout has the ready line only. */
export interface Notices {
  /** One line that stays. */
  say(line: string): void;
  /** How far something has come; overwritten by the next, and shown on a terminal only. */
  progress(words: string): void;
}

export function terminalNotices(stream: NodeJS.WriteStream): Notices {
  let pending = false;
  return {
    say(line) {
      stream.write(`${pending ? '\r\u001b[K' : ''}${line}\n`);
      pending = false;
    },
    progress(words) {
      if (stream.isTTY !== true) return;
      stream.write(`\r\u001b[K${words}`);
      pending = true;
    },
  };
}
