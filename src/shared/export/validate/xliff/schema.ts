/** What an element of XLIFF may hold and must say; only what our files and those of the usual tools are made of. */
export interface XliffShape {
  /** Names of its children in their order; undefined where children of any kind may stand. */
  readonly children?: readonly string[];
  /** Children that must be there. */
  readonly needs?: readonly string[];
  /** Children of which one must be there. */
  readonly oneOf?: readonly string[];
  readonly required?: readonly string[];
  /** Attributes that have one of a few values. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
  /** Attributes that are language tags. */
  readonly languages?: readonly string[];
  /** The element within which its id must be unlike all others. */
  readonly unique?: string;
}

const yesNo = ['yes', 'no'] as const;

/** XLIFF 2.0 and 2.1 (OASIS, 2014 and 2018), the core. */
export const version2: Readonly<Record<string, XliffShape>> = {
  xliff: {
    children: ['file'],
    needs: ['file'],
    required: ['version', 'srcLang'],
    languages: ['srcLang', 'trgLang'],
  },
  file: {
    children: ['skeleton', 'notes', 'unit', 'group'],
    oneOf: ['unit', 'group'],
    required: ['id'],
    values: { canResegment: yesNo, translate: yesNo },
    unique: 'xliff',
  },
  group: { children: ['notes', 'unit', 'group'], required: ['id'], unique: 'file' },
  unit: {
    children: ['notes', 'originalData', 'segment', 'ignorable'],
    needs: ['segment'],
    required: ['id'],
    values: { canResegment: yesNo, translate: yesNo },
    unique: 'file',
  },
  notes: { children: ['note'], needs: ['note'] },
  note: { children: [], values: { appliesTo: ['source', 'target'] } },
  segment: {
    children: ['source', 'target'],
    needs: ['source'],
    values: { canResegment: yesNo, state: ['initial', 'translated', 'reviewed', 'final'] },
    unique: 'unit',
  },
  ignorable: { children: ['source', 'target'], needs: ['source'], unique: 'unit' },
  source: { languages: ['xml:lang'] },
  target: { languages: ['xml:lang'] },
};

/** XLIFF 1.2 (OASIS, 2008). */
export const version1: Readonly<Record<string, XliffShape>> = {
  xliff: { children: ['file'], needs: ['file'], required: ['version'] },
  file: {
    children: ['header', 'body'],
    needs: ['body'],
    required: ['original', 'source-language', 'datatype'],
    languages: ['source-language', 'target-language'],
  },
  body: { children: ['group', 'trans-unit', 'bin-unit'] },
  'trans-unit': {
    children: [
      'source',
      'seg-source',
      'target',
      'context-group',
      'count-group',
      'prop-group',
      'note',
      'alt-trans',
    ],
    needs: ['source'],
    required: ['id'],
    values: { approved: yesNo, translate: yesNo },
    unique: 'file',
  },
  source: { languages: ['xml:lang'] },
  target: {
    languages: ['xml:lang'],
    values: {
      state: [
        'final',
        'needs-adaptation',
        'needs-l10n',
        'needs-review-adaptation',
        'needs-review-l10n',
        'needs-review-translation',
        'needs-translation',
        'new',
        'signed-off',
        'translated',
      ],
    },
  },
  note: { children: [] },
};
