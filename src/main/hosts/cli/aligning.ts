import { extname } from 'node:path';
import type { CallContext } from '../../../shared/api/contract.ts';
import { TriglotError } from '../../../shared/api/errors.ts';
import { type Segmentation, segmentations } from '../../../shared/api/methods/projects.ts';
import { type ChangeState, changeStates } from '../../../shared/model/document.ts';
import { alignedFormatOf } from '../../../shared/model/document-endings.ts';
import type { SrxRules } from '../../../shared/model/srx.ts';
import { createProject } from '../../services/create-project.ts';
import type { EngineThread } from '../../services/engine/engine-thread.ts';
import type { AlignedSource } from '../../services/engine/messages.ts';
import { lexiconFolder } from '../../services/knowledge/lexicon.ts';
import { readSrxFile } from '../../services/knowledge/srx-file.ts';
import { glossaryEndings } from '../../services/knowledge/term-files.ts';
import { knownLanguage } from '../../services/languages.ts';
import type { Work } from '../../services/work.ts';
import { oneOf } from './arguments.ts';
import type { CommandLine } from './command-line.ts';
import { type NamedFile, readEncodings, readNamedFiles, readSources } from './inputs.ts';
import { showProgress } from './progress.ts';

export const aligningOptions = {
  segment: { type: 'string' },
  srx: { type: 'string' },
  pivot: { type: 'string' },
  encoding: { type: 'string', multiple: true },
  changes: { type: 'string' },
  glossary: { type: 'string', multiple: true },
  tm: { type: 'string', multiple: true },
  languages: { type: 'string' },
} as const;

/** What is to be aligned, with its options understood. */
export interface AligningPlan {
  readonly files: readonly NamedFile[];
  /** In the place of files, one that is aligned already. */
  readonly aligned: AlignedSource | null;
  readonly glossaries: readonly string[];
  readonly memories: readonly string[];
  /** Everything that is read, and must not be written over. */
  readonly inputs: readonly string[];
  readonly encodings: ReadonlyMap<string, string>;
  readonly changes: ChangeState;
  readonly segmentation: Segmentation;
  /** The user's own rules for sentences. */
  readonly rules?: SrxRules | undefined;
  readonly pivot: string;
}

interface Values {
  readonly segment?: string | undefined;
  readonly srx?: string | undefined;
  readonly pivot?: string | undefined;
  readonly encoding?: readonly string[] | undefined;
  readonly changes?: string | undefined;
  readonly glossary?: readonly string[] | undefined;
  readonly tm?: readonly string[] | undefined;
  readonly languages?: string | undefined;
}

/**
 * Reads `<lang>=<file>` words, or the one word that names a file whose texts are aligned already, with the options that go
 * with them. Throws `usage`.
 */
export function planAligning(words: readonly string[], values: Values): AligningPlan {
  const [first] = words;
  if (namesAligned(first)) return planAligned(first, words.slice(1), values);
  if (values.languages !== undefined)
    throw new TriglotError('usage', '--languages goes with a file that is aligned already, as a memory is.');
  const files = readNamedFiles(words, values.pivot);
  return planned(files, values, readEncodings(values.encoding ?? [], files));
}

function planned(
  files: readonly NamedFile[],
  values: Values,
  encodings: ReadonlyMap<string, string>,
): AligningPlan {
  const { glossary: glossaries = [], tm: memories = [], srx } = values;
  const segmentation = oneOf(
    'segment',
    values.segment,
    segmentations,
    srx === undefined ? 'paragraph' : 'sentence',
  );
  if (srx !== undefined && segmentation !== 'sentence')
    throw new TriglotError(
      'usage',
      `--srx cuts into sentences: it does not go with --segment ${segmentation}.`,
    );
  for (const path of glossaries) refuseOtherEnding('glossary', path, glossaryEndings);
  for (const path of memories) refuseOtherEnding('tm', path, ['.tmx']);
  return {
    files,
    aligned: null,
    glossaries,
    memories,
    inputs: [
      ...files.map(({ path }) => path),
      ...glossaries,
      ...memories,
      ...(srx === undefined ? [] : [srx]),
    ],
    encodings,
    changes: oneOf('changes', values.changes, changeStates, 'accepted'),
    segmentation,
    rules: srx === undefined ? undefined : readSrxFile(srx),
    pivot: values.pivot ?? files[0]?.language ?? '',
  };
}

/** True for a word that names a file whose texts are aligned already, rather than a language version. */
export function namesAligned(word: string | undefined): word is string {
  return word !== undefined && !/^[A-Za-z-]+=/.test(word) && alignedFormatOf(word) !== null;
}

function planAligned(path: string, more: readonly string[], values: Values): AligningPlan {
  if (more.length > 0)
    throw new TriglotError('usage', `${more[0]}: ${path} is aligned already; it is taken alone.`);
  const misplaced = Object.keys(values).find((name) => name in alignOnly);
  if (misplaced !== undefined)
    throw new TriglotError(
      'usage',
      `--${misplaced} goes with files to be aligned; ${path} is aligned already.`,
    );
  const languages = values.languages?.split(/[\s,]+/).map(knownLanguage);
  const aligned: AlignedSource = { path, bytes: null, ...(languages && { languages }) };
  return {
    files: [],
    aligned,
    glossaries: [],
    memories: [],
    inputs: [path],
    encodings: new Map<string, string>(),
    changes: 'accepted',
    segmentation: 'paragraph',
    pivot: values.pivot ?? '',
  };
}

/** Options that say how texts are to be aligned. */
const alignOnly = { segment: true, srx: true, encoding: true, glossary: true, tm: true } as const;

/**
 * Reads, aligns and checks with progress on the terminal, and makes the project at `project` unless that is null.
 * `write` is given the outcome before the project appears; when it throws, the project does not appear.
 */
export async function alignFiles(
  plan: AligningPlan,
  project: string | null,
  { terminal, installed, engines }: CommandLine,
  write: (work: Work) => void,
): Promise<Work> {
  const thread = engines.take();
  const progress = showProgress(terminal);
  try {
    const { work, notes } = await alignIn(thread, plan, project, installed, progress.context, write);
    progress.end();
    for (const note of notes) terminal.tell(`${note}\n`);
    return work;
  } finally {
    progress.end();
    await thread.stop();
  }
}

/** The same in `thread`, telling `context` of progress; gives what is to be said of what was read as well. */
export async function alignIn(
  thread: EngineThread,
  plan: AligningPlan,
  project: string | null,
  installed: CommandLine['installed'],
  context: CallContext,
  write: (work: Work) => void,
): Promise<{ readonly work: Work; readonly notes: readonly string[] }> {
  const sources = plan.aligned ?? (await readSources(plan.files, plan.encodings, plan.changes));
  const { pivot, segmentation, rules, glossaries, memories } = plan;
  const knowledge = { lexicon: lexiconFolder(installed.resources), glossaries, memories };
  const creation = { sources, pivot, segmentation, rules, knowledge, path: project, give: true };
  let work: Work | null = null;
  const { notes } = await createProject(thread, creation, context, ({ built, findings }) => {
    if (built === null || findings === null) throw new Error('the engine gave nothing back');
    work = { ...built, findings };
    write(work);
  });
  if (work === null) throw new Error('the engine gave nothing back');
  return { work, notes };
}

/** How all documents of a folder are to be aligned. Throws `usage`. */
export function planBatch(values: Values): AligningPlan {
  const misplaced = (['encoding', 'languages'] as const).find((name) => values[name] !== undefined);
  if (misplaced !== undefined)
    throw new TriglotError('usage', `--${misplaced} goes with files that are named, not with --batch.`);
  return planned([], values, new Map());
}

function refuseOtherEnding(option: string, path: string, endings: readonly string[]): void {
  if (endings.includes(extname(path).toLowerCase())) return;
  throw new TriglotError(
    'usage',
    `--${option} ${path}: it is told by its ending. Use ${endings.join(', ')}.`,
  );
}
