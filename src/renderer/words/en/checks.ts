/** The words of the settings for the checks. */
export const checks = {
  'checks.title': 'What findings count as',
  'checks.close': 'Close',
  'checks.what':
    'Findings of a kind can be made graver or slighter, or left out. Your projects, exports and reports follow at once; nothing is lost.',
  'checks.pair': 'For',
  'checks.pair.hint': 'What is set here comes before what is set for all.',
  'checks.all': 'all pairs of languages',
  'checks.kinds': 'Kinds of findings',
  'checks.usual': 'as usual',
  'checks.as-all': 'as for all pairs',
  'checks.error': 'error',
  'checks.warning': 'warning',
  'checks.info': 'for information',
  'checks.off': 'left out',
  'checks.load': 'Load…',
  'checks.save': 'Save…',
  'checks.reset': 'All as usual',
  'checks.reset.none': 'Everything counts as usual.',
  'checks.loaded': (name: string) => `Taken from ${name}.`,
  'checks.saved': (name: string) => `Saved as ${name}.`,
} as const;
