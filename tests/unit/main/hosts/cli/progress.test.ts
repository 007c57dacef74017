import { afterEach, describe, expect, it, vi } from 'vitest';
import { showProgress } from '../../../../../src/main/hosts/cli/progress.ts';

function terminal(width: number | null) {
  const told: string[] = [];
  return { told, print: async () => {}, tell: (text: string) => void told.push(text), width };
}

afterEach(() => {
  vi.useRealTimers();
});

describe('progress', () => {
  it('on a screen is one line that fills and goes away', () => {
    const screen = terminal(80);
    const { context, end } = showProgress(screen);
    context.report('Aligning', 1, 4);
    context.report('Aligning', 4, 4);
    end();
    expect(screen.told).toEqual([
      '\r\u001B[KAligning  ██████░░░░░░░░░░░░░░░░░░  25 %',
      '\r\u001B[KAligning  ████████████████████████ 100 %',
      '\r\u001B[K',
    ]);
  });

  it('on a narrow screen is the phase alone', () => {
    const screen = terminal(30);
    const { context, end } = showProgress(screen);
    context.report('Checking', 1, 3);
    end();
    expect(screen.told[0]).toBe('\r\u001B[KChecking');
  });

  it('elsewhere is a line for each phase, and another now and then when it lasts', () => {
    vi.useFakeTimers();
    const file = terminal(null);
    const { context, end } = showProgress(file);
    context.report('Reading', 0, 0);
    context.report('Aligning', 0, 10);
    context.report('Aligning', 1, 10);
    vi.advanceTimersByTime(11_000);
    context.report('Aligning', 5, 10);
    end();
    expect(file.told).toEqual(['Reading …\n', 'Aligning …\n', 'Aligning:  50 %\n']);
  });

  it('takes Ctrl+C while it lasts, and gives it back', () => {
    const before = process.listenerCount('SIGINT');
    const { context, end } = showProgress(terminal(null));
    const stop = vi.fn();
    context.onCancel(stop);
    expect(context.cancelled()).toBe(false);
    process.emit('SIGINT');
    expect([context.cancelled(), stop.mock.calls.length]).toEqual([true, 1]);
    end();
    expect(process.listenerCount('SIGINT')).toBe(before);
  });
});
