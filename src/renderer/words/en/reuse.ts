import { count, number, percent } from './counting.ts';

/** The words of memories and glossaries that are looked up in. */
export const reuse = {
  'reuse.title': 'Reuse',
  'reuse.none': 'Nothing to look up in yet.',
  'reuse.none.more':
    'Add translation memories (TMX) and glossaries (TBX, CSV, TSV): what they have for each unit is shown here.',
  'reuse.add': 'Add memories or glossaries…',
  'reuse.reading': (name: string) => `Reading ${name}…`,
  'reuse.terms': (n: number) => (n === 0 ? 'No term of a glossary stands here' : count(n, 'term', 'terms')),
  'reuse.lacking': 'not in the text',
  'reuse.matches': (n: number) =>
    n === 0 ? 'No memory has a text like this' : `${count(n, 'match', 'matches')} in memories`,
  'reuse.score': (score: number) => `${score} %`,
  'reuse.same': 'the same as here',
  'reuse.gap': 'nothing stands here',
  'reuse.files': 'Memories and glossaries',
  'reuse.entries.memory': (n: number) => count(n, 'unit', 'units'),
  'reuse.entries.glossary': (n: number) => count(n, 'term', 'terms'),
  'reuse.remove': (name: string) => `Remove ${name}`,
  'reuse.leverage': 'How much the memories know',
  'reuse.band': 'Alike',
  'reuse.band.of': (from: number, to: number) =>
    from === 0 ? 'less' : from === 100 ? '100 %' : `${from}–${to} %`,
  'reuse.units': 'Units',
  'reuse.words': 'Words',
  'reuse.share': (n: number, share: number) => `${number(n)} (${percent(share)})`,
} as const;
