import type { CallContext } from '../../../shared/api/contract.ts';
import type { Terminal } from './terminal.ts';

const barWidth = 24;
const patience = 10_000;

/** Shows work that takes its time, and lets Ctrl+C stop it in good order. */
export interface Progress {
  readonly context: CallContext;
  /** Takes the bar away and leaves Ctrl+C to the system again. */
  end(): void;
}

/** A bar on a screen; elsewhere a line when a phase begins, and now and then one that says how far it is. */
export function showProgress(terminal: Terminal): Progress {
  const stops: (() => void)[] = [];
  let cancelled = false;
  const cancel = () => {
    cancelled = true;
    for (const stop of stops) stop();
  };
  process.once('SIGINT', cancel);
  process.once('SIGTERM', cancel);
  const show = terminal.width === null ? sparseLines(terminal) : bar(terminal, terminal.width);
  return {
    context: {
      report: show,
      cancelled: () => cancelled,
      onCancel: (stop) => void stops.push(stop),
    },
    end() {
      process.off('SIGINT', cancel);
      process.off('SIGTERM', cancel);
      if (terminal.width !== null) terminal.tell('\r\u001B[K');
    },
  };
}

function bar(terminal: Terminal, width: number): CallContext['report'] {
  return (phase, done, of) => {
    const share = shareOf(done, of);
    const full = Math.round(share * barWidth);
    const drawn = `${'█'.repeat(full)}${'░'.repeat(barWidth - full)}`;
    const line = width < barWidth + 20 ? phase : `${phase.padEnd(9)} ${drawn} ${percent(share)}`;
    terminal.tell(`\r\u001B[K${line}`);
  };
}

function sparseLines(terminal: Terminal): CallContext['report'] {
  let last = '';
  let at = 0;
  return (phase, done, of) => {
    const now = Date.now();
    if (phase === last && now - at < patience) return;
    terminal.tell(phase === last ? `${phase}: ${percent(shareOf(done, of))}\n` : `${phase} …\n`);
    last = phase;
    at = now;
  };
}

function shareOf(done: number, of: number): number {
  return of > 0 ? Math.min(1, Math.max(0, done / of)) : 0;
}

function percent(share: number): string {
  return `${String(Math.round(share * 100)).padStart(3)} %`;
}
