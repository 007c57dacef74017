import { number } from './counting.ts';

/** The words of the source view and of the history. */
export const source = {
  'source.title': 'Source',
  'source.languages': 'Language versions',
  'source.loading': 'Opening the source…',
  'source.broken': 'The source view could not be loaded: reload the page, or start Triglot again.',
  'source.text': (language: string) => `Source text, ${language}`,
  'source.facts': (path: string, encoding: string) => `${path} · ${encoding}`,
  'source.aside': (kind: string, why: string) => `Set aside as ${kind}: ${why}`,
  'source.kind.page-number': 'page number',
  'source.kind.running-head': 'running head',
  'source.kind.rule': 'rule',
  'source.kind.job-number': 'job number',
  'source.kind.barcode': 'barcode',
  'source.kind.markup': 'markup',
  'source.kind.note-mark': 'footnote mark',
  'source.kind.comment': 'comment',
  'source.kind.deletion': 'deletion',
  'source.kind.insertion': 'insertion',
  'source.kind.hidden': 'hidden text',
  'source.legend.here': 'the active segment',
  'source.legend.aside': 'set aside; point at it for the reason',

  'history.title': 'History',
  'history.list': 'History of this project',
  'history.begin': 'As aligned',
  'history.none': 'Nothing has been changed yet.',
  'history.none.more': 'Every change will stand here; choose one to go back to it.',
  'history.now': 'now',
  'history.to': (label: string) => `Go to: ${label}`,
  'history.earlier': (n: number) => `Show ${number(n)} earlier`,
} as const;
