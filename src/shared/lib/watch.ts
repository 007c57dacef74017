/**
 * How long work tells its caller where it stands and learns that it is no longer wanted.
 * The engine has no clock and no AbortSignal: the host supplies both functions.
 */
export interface Watch {
  /** `done` of `of` steps of `phase` are finished; 0 ≤ done ≤ of. Cheap: may be called often. */
  report(phase: string, done: number, of: number): void;
  /** True once the caller wants the work to stop; long loops ask now and then and throw `Cancelled`. */
  cancelled(): boolean;
}

/** Thrown by long work that was told to stop; nothing it did so far has any effect. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
  constructor() {
    super('cancelled');
  }
}

/** A watch that listens to nobody, for callers that neither show progress nor cancel. */
export const unwatched: Watch = { report: () => {}, cancelled: () => false };

/** Throws `Cancelled` when the caller has asked `watch` to stop. */
export function stopIfCancelled(watch: Watch): void {
  if (watch.cancelled()) throw new Cancelled();
}
