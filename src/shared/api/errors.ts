/** Why a call failed, in the four kinds the command line's exit codes tell apart. */
export const errorCodes = [
  'usage',
  'input',
  'output',
  'refused',
  'stale',
  'cancelled',
  'unavailable',
  'internal',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** An error that is meant for people: one line naming the file or thing, what is wrong and what to do. */
export class TriglotError extends Error {
  override readonly name = 'TriglotError';
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** How an error crosses a wire. */
export interface WireError {
  readonly code: ErrorCode;
  readonly message: string;
}

/** Any thrown value as a wire error; unknown ones become `internal` with their message only. */
export function toWireError(thrown: unknown): WireError {
  if (thrown instanceof TriglotError) return { code: thrown.code, message: thrown.message };
  if (thrown instanceof Error && thrown.name === 'Cancelled')
    return { code: 'cancelled', message: 'Cancelled.' };
  return { code: 'internal', message: thrown instanceof Error ? thrown.message : String(thrown) };
}
