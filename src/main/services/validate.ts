import type { CallContext } from '../../shared/api/contract.ts';
import { TriglotError } from '../../shared/api/errors.ts';
import type { ExportFormat } from '../../shared/export/formats.ts';
import { createTmxValidator, type TmxVerdict } from '../../shared/export/validate/validate-tmx.ts';
import type { Violation } from '../../shared/export/validate/violation.ts';
import { validateXliff } from '../../shared/export/validate/xliff/validate-xliff.ts';
import { trouble, troubleAt } from '../../shared/lib/trouble.ts';
import { Cancelled } from '../../shared/lib/watch.ts';
import { labelOf } from './decode/encodings.ts';
import type { Output } from './files/atomic-write.ts';
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
 * Makes sure that `output`, which is to be written, is one that tools for its format take, as far as there are rules for it
 * here. Throws `output` with the first violation otherwise: then nothing may be written.
 */
export function refuseInvalid(format: ExportFormat, { path, content }: Output): void {
  if (typeof content !== 'string') return;
  let first: Violation | undefined;
  const note = (violation: Violation) => {
    if (violation.severity === 'error') first ??= violation;
  };
  if (format === 'tmx') {
    const validator = createTmxValidator(note);
    for (let at = 0; at < content.length && first === undefined; at += slice)
      validator.write(content.slice(at, at + slice));
    validator.end();
  } else if (format === 'xliff') validateXliff(content, note);
  if (first !== undefined) throw invalid(path, first);
}

function invalid(path: string, { line, column, reason }: Violation): TriglotError {
  return new TriglotError('output', troubleAt(path, trouble('invalid-output', { line, column, reason })));
}
