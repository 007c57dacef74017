import * as v from 'valibot';
import { trouble } from '../lib/trouble.ts';
import { TriglotError } from './errors.ts';

/**
 * One method of the contract as a value: its parameters' schema and, as a phantom type, its result.
 * Results survive structuredClone and JSON alike: no Map, Set, Date, class instances or meaningful `undefined`.
 */
export interface Method<Params, Result> {
  /** Turns what came over a wire into parameters; throws a `usage` error that names the wrong field. */
  parse(input: unknown): Params;
  readonly result?: Result;
}

/** Declares a method by the schema of its parameters; the result type is given by the caller. */
export function method<Result>() {
  return <Schema extends v.GenericSchema>(schema: Schema): Method<v.InferOutput<Schema>, Result> => ({
    parse(input) {
      const parsed = v.safeParse(schema, input);
      if (parsed.success) return parsed.output;
      const issue = parsed.issues[0];
      throw new TriglotError(
        'usage',
        trouble('wrong-parameters', { where: v.getDotPath(issue) ?? 'input', why: issue.message }),
      );
    },
  });
}

export type ParamsOf<M> = M extends Method<infer Params, infer _> ? Params : never;
export type ResultOf<M> = M extends Method<infer _, infer Result> ? Result : never;
