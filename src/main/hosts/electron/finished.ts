import type { Handlers, MethodName } from '../../../shared/api/contract.ts';
import { toWireError } from '../../../shared/api/errors.ts';
import type { MenuWord } from './menu-words.ts';

/** Work that may take long, and what is said when it is done. */
const long: { readonly [Name in MethodName]?: MenuWord } = {
  'projects.create': 'done.aligned',
  'projects.adopt': 'done.aligned',
  'exports.write': 'done.exported',
  'proposals.realign': 'done.proposed',
  'proposals.resegment': 'done.proposed',
  'proposals.addLanguage': 'done.proposed',
  'proposals.revise': 'done.proposed',
};

/** Work that took less than this is seen to end by whoever waits for it; milliseconds. */
const patience = 5000;

/**
 * The same handlers, which call `tell` with the word for the end of long work: when it is done or has failed, not when
 * it was cancelled. `now` gives milliseconds.
 */
export function announced(
  handlers: Handlers,
  tell: (word: MenuWord) => void,
  now: () => number = () => performance.now(),
): Handlers {
  const wrapped = Object.entries(long).map(([name, word]) => {
    const work = handlers[name as MethodName] as (...args: readonly unknown[]) => Promise<unknown>;
    return [
      name,
      async (...args: readonly unknown[]) => {
        const begun = now();
        const done = (said: MenuWord) => {
          if (now() - begun >= patience) tell(said);
        };
        try {
          const result = await work(...args);
          done(word);
          return result;
        } catch (thrown) {
          if (toWireError(thrown).code !== 'cancelled') done('done.failed');
          throw thrown;
        }
      },
    ];
  });
  return { ...handlers, ...Object.fromEntries(wrapped) };
}
