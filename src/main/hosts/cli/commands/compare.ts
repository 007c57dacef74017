import type { CallContext } from '../../../../shared/api/contract.ts';
import { TriglotError } from '../../../../shared/api/errors.ts';
import { segmentations } from '../../../../shared/api/methods/projects.ts';
import { labelOf, offered } from '../../../services/decode/encodings.ts';
import { ask, type EngineThread, examineIn } from '../../../services/engine/engine-thread.ts';
import { examine } from '../../../services/examine.ts';
import { writeAllWhole } from '../../../services/files/atomic-write.ts';
import { readBytes } from '../../../services/files/read-bytes.ts';
import { knownLanguage } from '../../../services/languages.ts';
import { openRaw } from '../../../services/open-source.ts';
import { common, oneOf, readArguments } from '../arguments.ts';
import type { CommandLine } from '../command-line.ts';
import { changeLines, comparisonJson, summary } from '../comparison.ts';
import { planOutputs } from '../outputs.ts';
import { showProgress } from '../progress.ts';

const options = {
  ...common,
  lang: { type: 'string' },
  segment: { type: 'string' },
  encoding: { type: 'string' },
  json: { type: 'string' },
} as const;

/** `triglot compare`: what became of every segment of a document in another version of it; one line for each that changed. */
export async function compare({ words, terminal, engines }: CommandLine): Promise<number> {
  const { values, positionals } = readArguments(words, options);
  const [oldPath, newPath, ...others] = positionals;
  if (oldPath === undefined || newPath === undefined || others.length > 0)
    throw new TriglotError('usage', 'Name two files: the old version and the new one.');
  if (values.lang !== undefined) knownLanguage(values.lang);
  const encoding = knownEncoding(values.encoding);
  const segmentation = oneOf('segment', values.segment, segmentations, 'paragraph');
  const { wanted, printing } = planOutputs(values.json === undefined ? {} : { json: values.json }, [
    oldPath,
    newPath,
  ]);

  const thread = engines.take();
  const progress = showProgress(terminal);
  try {
    const old = await readFile(thread, oldPath, encoding, progress.context);
    const fresh = await readFile(thread, newPath, encoding, progress.context);
    const language = values.lang ?? guessed([fresh.language, old.language]);
    const [before, after] = [
      { ...old.raw, language },
      { ...fresh.raw, language },
    ];
    const order = { before, after, segmentation };
    const compared = await ask(thread, { type: 'compare', order }, 'compared', progress.context);
    progress.end();
    const json = wanted.length > 0 ? comparisonJson(compared) : '';
    writeAllWhole(wanted.filter(({ path }) => path !== '-').map(({ path }) => ({ path, content: json })));
    await terminal.print(printing ? json : changeLines(compared));
    terminal.tell(`${summary(compared.matches)}\n`);
    return 0;
  } finally {
    progress.end();
    await thread.stop();
  }
}

/** What is known of a file before it is read as a document, and the language it seems to be in. */
async function readFile(
  thread: EngineThread,
  path: string,
  encoding: string | undefined,
  context: CallContext,
) {
  const bytes = await readBytes(path);
  const raw = openRaw(path, bytes, encoding);
  if (raw !== null) return { raw, language: (await examineIn(thread, raw, context)).language };
  const text = examine(path, path, bytes, encoding);
  return { raw: text.raw, language: text.info.language };
}

function guessed(languages: readonly string[]): string {
  const language = languages.find((each) => each !== 'und');
  if (language !== undefined) return language;
  throw new TriglotError('usage', 'Say which language it is, as in --lang fr: the text does not tell.');
}

function knownEncoding(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const label = labelOf(name);
  if (label !== null) return label;
  throw new TriglotError(
    'usage',
    `--encoding ${name}: there is no such encoding. Try one of: ${offered.join(', ')}.`,
  );
}
