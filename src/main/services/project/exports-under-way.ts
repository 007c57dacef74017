import type { CallContext } from '../../../shared/api/contract.ts';
import { fromWireError } from '../../../shared/api/errors.ts';
import type { Exported, ExportOrder, Report } from '../engine/messages.ts';

interface UnderWay {
  readonly context: CallContext;
  resolve(exported: Exported): void;
  reject(thrown: Error): void;
}

/** Exports a thread was asked for and has not answered yet. */
export interface Exports {
  /** Sends `order` by `send`, numbered; `cancel` is called when the caller does not want it any more. */
  send(
    send: (order: ExportOrder) => void,
    order: Omit<ExportOrder, 'id'>,
    context: CallContext,
    cancel: () => void,
  ): Promise<Exported>;
  /** True when `report` was about one of them. */
  hear(report: Report): boolean;
  /** Nothing will come of any of them. */
  fail(thrown: Error): void;
}

export function createExports(): Exports {
  const underWay = new Map<number, UnderWay>();
  let count = 0;
  return {
    send: (send, order, context, cancel) =>
      new Promise((resolve, reject) => {
        count += 1;
        const id = count;
        underWay.set(id, { context, resolve, reject });
        const stop = () => underWay.has(id) && cancel();
        context.onCancel(stop);
        if (context.cancelled()) stop();
        else send({ ...order, id });
      }),
    hear(report) {
      if (report.type === 'exporting') {
        underWay.get(report.id)?.context.report(report.phase, report.done, report.of);
        return true;
      }
      if (report.type !== 'exported' && report.type !== 'not-exported') return false;
      const one = underWay.get(report.id);
      underWay.delete(report.id);
      if (report.type === 'exported') one?.resolve(report);
      else one?.reject(fromWireError(report.error));
      return true;
    },
    fail(thrown) {
      const all = [...underWay.values()];
      underWay.clear();
      for (const one of all) one.reject(thrown);
    },
  };
}
