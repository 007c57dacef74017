import type { CallContext } from '../../../shared/api/contract.ts';
import { Cancelled } from '../../../shared/lib/watch.ts';
import { examineIn } from './engine-thread.ts';
import type { Examined, RawSource } from './messages.ts';
import type { SpareEngine } from './spare-engine.ts';

/** Looks what files hold, one after the other, in the thread that will align them. */
export type Examine = (source: Omit<RawSource, 'language'>, context: CallContext) => Promise<Examined>;

export function createExaminer(engines: SpareEngine): Examine {
  let before: Promise<unknown> = Promise.resolve();
  return (source, context) => {
    const found = before.then(async () => {
      if (context.cancelled()) throw new Cancelled();
      const thread = engines.take();
      const examined = await examineIn(thread, source, context);
      engines.giveBack(thread);
      return examined;
    });
    before = found.catch(() => {});
    return found;
  };
}
