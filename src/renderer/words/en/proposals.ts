import { count, nameOf, number } from './counting.ts';

/** The words of changes to the whole project: aligning anew, languages that come and go, revised versions. */
export const proposals = {
  'realign.title': 'Realign',
  'realign.keep': 'Keep',
  'realign.nothing': 'Nothing would change: the rows are as the engine would set them.',
  'realign.count': (n: number) => `${count(n, 'row', 'rows')} would change. Confirmed rows stay as they are.`,
  'resegment.title': 'Cut into sentences',
  'resegment.keep': 'Keep',
  'resegment.rules': 'Rules',
  'resegment.rules.ours': 'Those of Triglot',
  'resegment.choose': 'Rules of your own (SRX)…',
  'resegment.nothing': 'Nothing would change: every text is one sentence, or confirmed.',
  'resegment.count': (n: number) =>
    `${count(n, 'row', 'rows')} would change. Confirmed rows stay as they are.`,
  'proposal.working': 'Working it out…',
  'proposal.phase': (phase: string) => `${phase}…`,
  'proposal.cancel': 'Cancel',
  'proposal.close': 'Close',
  'proposal.leave': 'Leave it as it is',
  'proposal.stopped': 'Stopped. Nothing has changed.',
  'proposal.again': 'Work it out again',
  'proposal.more': (n: number) => `and ${number(n)} more`,
  'proposal.row': (n: number) => `Row ${number(n)}`,
  'proposal.before': 'Now',
  'proposal.after': 'Then',
  'proposal.empty': 'nothing',

  'offer.name': 'Realignment',
  'offer.count': (n: number) => `${count(n, 'row', 'rows')} would come out better`,
  'offer.look': 'Look',
  'offer.dismiss': 'Not now',

  'bring.add': 'Add a language',
  'bring.add.how':
    'The new column is aligned to the rows as they stand. Whatever is confirmed stays where it is, and waits for you to confirm the new side.',
  'bring.revise': (language: string) => `Revised version: ${nameOf(language)}`,
  'bring.revise.how':
    'Unchanged paragraphs keep their links, confirmations and remarks. Changed ones are marked, with the change shown, and have to be confirmed again.',
  'bring.choose': 'Choose a file…',
  'bring.drop': 'or drop it here',
  'bring.other': 'Another file…',
  'bring.language': 'Language',
  'bring.look': 'Look at what it does',
  'bring.no-file': 'Choose a file first.',
  'bring.no-language': 'Say which language it is.',
  'bring.is-there': (language: string) => `${nameOf(language)} is in the project already.`,
  'bring.seems': (language: string) => `This file seems to be in ${nameOf(language)}.`,
  'bring.keep-add': 'Add it',
  'bring.keep-revise': 'Take it in',
  'bring.odd': (n: number) =>
    n === 0
      ? 'Every row gets exactly one segment.'
      : `${count(n, 'row', 'rows')} to look at: they get no segment, or several, or stand alone.`,
  'bring.same': 'Nothing has changed: this is the same text.',
  'bring.changes': (n: number) =>
    `${count(n, 'paragraph differs', 'paragraphs differ')} from the version in the project.`,

  'change.changed': 'changed',
  'change.new': 'new',
  'change.dropped': 'dropped',
  'change.moved': 'moved',
  'revision.changed': 'changed in the revised version',
  'revision.new': 'new in the revised version',
  'revision.dropped': 'dropped in the revised version',
  'trust.awaits': 'in part',
} as const;
