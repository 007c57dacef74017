import * as v from 'valibot';
import { ReadFault } from '../../../shared/import/read-fault.ts';
import { trouble } from '../../../shared/lib/trouble.ts';

/**
 * What the JSON in `text` says, held against `schema`. Throws `ReadFault` with the line of what is wrong.
 */
export function readJsonText<Schema extends v.GenericSchema>(
  text: string,
  schema: Schema,
): v.InferOutput<Schema> {
  const read = parsed(text);
  const checked = v.safeParse(schema, read);
  if (checked.success) return checked.output;
  const issue = checked.issues[0];
  const path = (issue.path ?? []).map(({ key }) => String(key));
  const field = path.at(-1);
  const why = issue.message;
  throw new ReadFault(
    field === undefined ? 1 : lineOf(text, field),
    path.length === 0 ? trouble('own-whole', { why }) : trouble('own-field', { field: path.join('.'), why }),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : '';
    const at = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
    const line = text.slice(0, at).split('\n').length;
    throw new ReadFault(line, trouble('own-json'));
  }
}

/** The line on which the field of this name stands; the first one when it stands nowhere. */
function lineOf(text: string, field: string): number {
  const at = text.indexOf(JSON.stringify(field));
  return at < 0 ? 1 : text.slice(0, at).split('\n').length;
}
