import type { CallContext } from '../../shared/api/contract.ts';
import { TriglotError } from '../../shared/api/errors.ts';
import { createTmxValidator, type TmxVerdict } from '../../shared/export/validate/validate-tmx.ts';
import type { Violation } from '../../shared/export/validate/violation.ts';
import { Cancelled } from '../../shared/lib/watch.ts';
import { labelOf } from './decode/encodings.ts';
import { openXml } from './files/xml-text.ts';

/** Files below this are judged before anybody could read how far it is. */
const worthShowing = 20 * 1024 * 1024;
/** Pieces between two looks at whether anybody still wants to know. */
const patience = 64;
/** Characters of a memory that are examined at once. */
const slice = 256 * 1024;

/**
 * Judges the memory at `path`, giving every violation to `tell` when it is met. Reads once from beginning to end, in bounded
 * memory. Throws `input` when there is no such file or it is no text at all, `Cancelled` when the caller cancels.
 */
export async function validateMemory(
  path: string,
  tell: (violation: Violation) => void,
  context: CallContext,
): Promise<TmxVerdict> {
  const { encoding, size, pieces } = openXml(path);
  const { declared } = encoding;
  const declaredLabel = declared === null ? null : labelOf(declared);
  const validator = createTmxValidator(tell, { ...encoding, declaredLabel });
  let count = 0;
  for (const { text, end } of pieces) {
    validator.write(text);
    count += 1;
    if (count % patience > 0) continue;
    if (size > worthShowing) context.report('Validating', end, size);
    await new Promise((resolve) => setImmediate(resolve));
    if (context.cancelled()) throw new Cancelled();
  }
  return validator.end();
}

/**
 * Makes sure that `memory`, which is to be written to `path`, is one that CAT tools take. Throws `output` with the first
 * violation otherwise: then nothing may be written.
 */
export function refuseInvalid(path: string, memory: string): void {
  for (const _ of examined(path, memory));
}

/** The same, letting others have their turn in between: for a process that serves windows. */
export async function refuseInvalidInTurns(path: string, memory: string): Promise<void> {
  for (const _ of examined(path, memory)) await new Promise((resolve) => setImmediate(resolve));
}

function* examined(path: string, memory: string): Generator<void> {
  let first: Violation | undefined;
  const validator = createTmxValidator((violation) => {
    if (violation.severity === 'error') first ??= violation;
  });
  for (let at = 0; at < memory.length && first === undefined; at += slice) {
    validator.write(memory.slice(at, at + slice));
    yield;
  }
  validator.end();
  if (first !== undefined) throw invalid(path, first);
}

function invalid(path: string, { line, column, reason }: Violation): TriglotError {
  const where = `line ${line}, column ${column}`;
  return new TriglotError(
    'output',
    `${path}: the memory would not be valid (${where}: ${reason}). Nothing was written; correct that segment and export again.`,
  );
}
