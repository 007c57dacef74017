import { count, number, size } from './counting.ts';

/** The words of the start screen and of the form for a new alignment. */
export const start = {
  'start.motto': 'The language versions of one document, side by side.',
  'start.promise':
    'See at once where they do not say the same, set the alignment right, and take a translation memory with you.',
  'start.drop': 'Drop the language versions of one document here',
  'start.drop.more':
    'Word, PDF, OpenDocument, RTF, web pages, subtitles, text and Markdown, two languages or more; or one memory, bilingual file or table. Several documents at once are told apart by their names. Nothing leaves this computer.',
  'start.drop.now': 'Let go to add the files',
  'start.choose': 'Choose files…',
  'start.folder': 'Choose a folder…',
  'start.sample': 'Open the sample',
  'start.tour': 'Two-minute tour',
  'start.project': 'Open a project…',
  'start.recent': 'Recent projects',
  'start.recent.language': (name: string, share: number) => `${name} ${Math.floor(share * 100)} %`,
  'start.recent.state': (confirmed: number, units: number) =>
    confirmed === units && units > 0
      ? `all ${count(units, 'unit', 'units')} confirmed`
      : `${number(confirmed)} of ${count(units, 'unit', 'units')} confirmed`,
  'start.opening': (name: string) => `Opening ${name}`,
  'start.opening.sample': 'Opening the sample',
  'start.close': 'Close',
  'start.dialog': 'Open',

  'start.new': 'New alignment',
  'start.back': 'Start again',
  'start.versions': 'Language versions, in the order of their columns',
  'start.add': 'Add another version…',
  'start.language': 'Language',
  'start.language.guessed': 'language guessed',
  'start.language.unguessed': 'Not recognised: please choose.',
  'start.encoding': 'Encoding',
  'start.changes': (n: number) => `${count(n, 'tracked change', 'tracked changes')}`,
  'start.changes.accepted': 'Read with all changes accepted',
  'start.changes.original': 'Read as it was before the changes',
  'start.aside': (what: string) => `Set aside: ${what}`,
  'start.aside.some': (kind: string, n: number) => {
    const [one, more] = asideNames.get(kind) ?? ['piece', 'pieces'];
    return count(n, one, more);
  },
  'start.preview': (name: string) => `Beginning of ${name}`,
  'start.reading': 'Reading…',
  'start.remove': (name: string) => `Remove ${name}`,
  'start.earlier': (name: string) => `Move ${name} to the left`,
  'start.later': (name: string) => `Move ${name} to the right`,
  'start.moved': (name: string, place: number, of: number) => `${name} is column ${place} of ${of}.`,
  'start.removed': (name: string) => `${name} removed.`,
  'start.added': (n: number) => `${count(n, 'file', 'files')} added.`,

  'start.pivot': 'Pivot',
  'start.pivot.hint': 'Its segments are never cut or joined; the others follow its order.',
  'start.cut': 'Cut the text into',
  'start.cut.paragraph': 'Paragraphs',
  'start.cut.paragraph.hint': 'Line breaks are undone, page furniture is set aside.',
  'start.cut.sentence': 'Sentences',
  'start.cut.sentence.hint': 'The same, then every paragraph is cut at its sentences.',
  'start.cut.line': 'Lines',
  'start.cut.line.hint': 'Every line that is not empty is one segment, untouched.',
  'start.cut.own': 'Your own rules (SRX)…',
  'start.cut.own.hint': 'Sentences, cut as your CAT tool cuts them.',
  'start.cut.own.other': 'Choose other rules…',
  'start.cut.view': 'See how the text is cut',
  'start.cut.view.of': 'Version',
  'start.cut.view.count': (all: number, shown: number) =>
    shown < all
      ? `${count(all, 'segment', 'segments')}; the first ${shown}:`
      : `${count(all, 'segment', 'segments')}:`,
  'start.name': 'Name of the project',
  'start.name.none': 'after the files',
  'start.align': (n: number) => (n < 2 ? 'Align' : `Align ${n} versions`),

  'start.problem.none': 'Add two language versions or more.',
  'start.problem.one': 'One version alone cannot be aligned: add the same document in another language.',
  'start.problem.many': 'At most sixteen versions can be aligned at once.',
  'start.problem.reading': 'The files are still being read.',
  'start.problem.unread': (name: string) => `${name} could not be read: remove it or choose another file.`,
  'start.problem.unknown': (name: string) => `Say in which language ${name} is written.`,
  'start.problem.tag': (tag: string) =>
    `“${tag}” is not a language code: choose from the list, or type one like pt-BR.`,
  'start.problem.same': (language: string, names: readonly string[]) =>
    `${names.join(' and ')} are both ${language}: change one or remove it.`,
  'start.problem.folder': (name: string) => `${name} is a folder or cannot be read: add the files in it.`,
  'start.problem.aligned': (name: string) => `${name} is aligned already: open it alone.`,
  'start.problem.size': (name: string) => `${name} is larger than 100 MB: split it into parts.`,

  'start.working': (n: number) => `Aligning ${n} versions`,
  'start.cancel': 'Cancel',
  'start.cancelled': 'Cancelled; nothing was kept.',
  'start.phase': (phase: string) => phases.get(phase) ?? 'Working',
  'start.size': (bytes: number) => size(bytes, (n) => count(n, 'byte', 'bytes')),
} as const;

/** What a file may hold beside its text, for one and for more. */
const asideNames = new Map<string, readonly [one: string, more: string]>([
  ['comment', ['comment', 'comments']],
  ['deletion', ['deletion', 'deletions']],
  ['insertion', ['insertion', 'insertions']],
  ['hidden', ['piece of hidden text', 'pieces of hidden text']],
  ['running-head', ['page head or foot', 'page heads and feet']],
]);

/** The phases of the work as the services name them. */
const phases = new Map([
  ['Reading', 'Reading the files'],
  ['Aligning', 'Matching the texts'],
  ['Checking', 'Looking for differences'],
]);
