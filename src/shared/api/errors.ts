import { inEnglish, type Trouble, trouble } from '../lib/trouble.ts';

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
  /** The message by its key, to be said in other languages; absent where it is English alone, as on the command line. */
  readonly trouble?: Trouble;
  constructor(code: ErrorCode, said: string | Trouble) {
    super(typeof said === 'string' ? said : inEnglish(said));
    this.code = code;
    if (typeof said !== 'string') this.trouble = said;
  }
}

/** How an error crosses a wire. */
export interface WireError {
  readonly code: ErrorCode;
  /** In English. */
  readonly message: string;
  readonly trouble?: Trouble;
}

/** Any thrown value as a wire error; unknown ones become `internal` with their message only. */
export function toWireError(thrown: unknown): WireError {
  if (thrown instanceof TriglotError) {
    const { code, message, trouble: told } = thrown;
    return { code, message, ...(told !== undefined && { trouble: told }) };
  }
  if (thrown instanceof Error && thrown.name === 'Cancelled') {
    const told = trouble('cancelled');
    return { code: 'cancelled', message: inEnglish(told), trouble: told };
  }
  return { code: 'internal', message: thrown instanceof Error ? thrown.message : String(thrown) };
}

/** The error that came across a wire, as it was thrown at the other end. */
export function fromWireError({ code, message, trouble: told }: WireError): TriglotError {
  return new TriglotError(code, told ?? message);
}
