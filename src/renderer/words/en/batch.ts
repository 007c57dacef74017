import { count } from './counting.ts';

/** The words of several documents that become projects in one go. */
export const batch = {
  'batch.title': (n: number) => count(n, 'document', 'documents'),
  'batch.how':
    'Paired by the names of the files. Put right what belongs elsewhere; each document becomes a project.',
  'batch.documents': 'Documents',
  'batch.name': 'Name of the project',
  'batch.language': (file: string) => `Language of ${file}`,
  'batch.place': (file: string) => `Document of ${file}`,
  'batch.place.own': 'A document of its own',
  'batch.place.out': 'Left out',
  'batch.apart': 'Left out',
  'batch.apart.how':
    'Their names say no language, or nothing is there to lay them beside. Say where they belong, or leave them.',
  'batch.pivot.first': 'The first of each document',
  'batch.one': 'They are all one document',
  'batch.add': 'Add files…',
  'batch.make': (n: number) => (n === 1 ? 'Make the project' : `Make ${n} projects`),
  'batch.problem.none': 'Put two files to a document first.',
  'batch.problem.one': 'It needs a version in another language.',
  'batch.problem.same': (language: string) => `Two of its files are ${language}.`,
  'batch.problem.of': (name: string, problem: string) => `${name}: ${problem}`,
  'batch.making': (done: number, of: number) => `${done} of ${count(of, 'document', 'documents')} done`,
  'batch.made': (made: number, not: number) =>
    `${count(made, 'project', 'projects')} made${not === 0 ? '' : `, ${not} not made`}`,
  'batch.waiting': 'Waiting',
  'batch.stopped': 'Stopped; nothing was kept.',
  'batch.figures': (units: number, findings: number) =>
    `${count(units, 'unit', 'units')}, ${count(findings, 'finding', 'findings')}.`,
  'batch.odd': (file: string, language: string) => `The text of ${file} looks like ${language}.`,
  'batch.open': (name: string) => `Open ${name}`,
  'batch.again': (n: number) => `Try ${n === 1 ? 'it' : `the ${n}`} again`,
  'batch.back': 'Back',
} as const;
