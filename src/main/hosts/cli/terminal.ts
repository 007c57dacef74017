/** Where results and progress go. */
export interface Terminal {
  /** Results; resolves when they have been taken. */
  print(text: string): Promise<void>;
  /** Progress, errors and remarks. */
  tell(text: string): void;
  /** Columns of the screen that `tell` writes to, or null when it is no screen. */
  readonly width: number | null;
}

/** The terminal of this process. When whoever reads the results has had enough (`| head`), the process ends quietly. */
export function processTerminal(): Terminal {
  const { stdout, stderr } = process;
  stdout.on('error', (thrown: NodeJS.ErrnoException) => {
    if (thrown.code === 'EPIPE') process.exit(0);
    throw thrown;
  });
  return {
    print: (text) => new Promise((resolve) => stdout.write(text, () => resolve())),
    tell: (text) => void stderr.write(text),
    width: stderr.isTTY ? (stderr.columns ?? 80) : null,
  };
}
