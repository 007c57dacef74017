import { resolve } from 'node:path';

/** What a second start of the program hands to the first one. */
export interface Handover {
  readonly words: readonly string[];
  readonly folder: string;
}

/**
 * The words a person put behind the program's name: those after the program's own folder when it runs from a checkout
 * (switches of the runtime stand before it), all but the first when it is packaged.
 * @param argv `process.argv`
 * @param own paths under which the program itself may stand in `argv`: its folder and its main file
 */
export function wordsOf(argv: readonly string[], own: readonly string[], folder: string): readonly string[] {
  const at = argv.findIndex((word, index) => index > 0 && own.includes(resolve(folder, word)));
  return argv.slice(Math.max(at, 0) + 1).filter((word) => word !== '');
}

/** Holds files that were handed over until there is a page to take them. */
export class OpenedFiles {
  readonly #tell: (paths: readonly string[]) => void;
  readonly #waiting: string[] = [];
  #listening = false;

  /** @param tell hands paths to the page; only called while there is one. */
  constructor(tell: (paths: readonly string[]) => void) {
    this.#tell = tell;
  }

  add(...paths: readonly string[]): void {
    this.#waiting.push(...paths);
    this.#flush();
  }

  /** The page has come (true) or gone (false). */
  listening(now: boolean): void {
    this.#listening = now;
    this.#flush();
  }

  #flush(): void {
    if (this.#listening && this.#waiting.length > 0) this.#tell(this.#waiting.splice(0));
  }
}

/** What a second start handed over, if it has the shape of it; nothing otherwise. */
export function readHandover(handed: unknown): Handover {
  if (typeof handed !== 'object' || handed === null) return { words: [], folder: '.' };
  const { words, folder } = handed as { words?: unknown; folder?: unknown };
  const known = Array.isArray(words) && words.every((word) => typeof word === 'string');
  return known && typeof folder === 'string' ? { words, folder } : { words: [], folder: '.' };
}
