/** How many tests of a runner passed, failed or were left out. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const none: Counts = { passed: 0, failed: 0, skipped: 0 };

export function add(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** Counts of a Vitest JSON report; a report that is not there counts as one failure. */
export function fromVitest(report: unknown): Counts {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, success, numFailedTestSuites } =
    record(report);
  if (typeof numPassedTests !== 'number') return { ...none, failed: 1 };
  const failed = Number(numFailedTests);
  const brokenSuites = failed === 0 && success === false ? Math.max(1, Number(numFailedTestSuites)) : 0;
  return {
    passed: numPassedTests,
    failed: failed + brokenSuites,
    skipped: Number(numPendingTests) + Number(numTodoTests),
  };
}

/** Counts of a Playwright JSON report; a report that is not there counts as one failure. */
export function fromPlaywright(report: unknown): Counts {
  const { stats } = record(report);
  const { expected, unexpected, flaky, skipped } = record(stats);
  if (typeof expected !== 'number') return { ...none, failed: 1 };
  return { passed: expected + Number(flaky), failed: Number(unexpected), skipped: Number(skipped) };
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
