import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from './tools.ts';

/** A translation OmegaT is asked for: `lines`, one segment each, from one language to another with one memory. */
export interface Job {
  /** The memory's content, TMX. */
  readonly memory: string;
  readonly source: string;
  readonly target: string;
  readonly lines: readonly string[];
  /** True when the project cuts paragraphs into sentences, as OmegaT does unless told otherwise. */
  readonly sentences?: boolean;
}

/**
 * What OmegaT makes of the lines (blank lines part them in the file, else it takes them for one paragraph): exact matches of the memory are put in, everything else stays as it is. Throws with
 * its words when it refuses the memory (its exit code says nothing about that).
 */
export async function pretranslate(job: Job): Promise<readonly string[]> {
  const text = await translateFile({
    ...job,
    name: 'text.txt',
    content: job.lines.map((line) => `${line}\n\n`).join(''),
  });
  return text.trimEnd().split('\n\n');
}

/** A document OmegaT is given to translate, with what it needs for that. */
export interface FileJob extends Omit<Job, 'lines'> {
  readonly name: string;
  readonly content: string;
}

/** The document as OmegaT writes it when every exact match is put in. Throws likewise. */
export async function translateFile(job: FileJob): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'triglot-omegat-'));
  try {
    const project = join(home, 'project');
    for (const folder of ['source', 'target', 'tm/auto', 'glossary', 'dictionary', 'omegat'])
      await mkdir(join(project, folder), { recursive: true });
    await writeFile(join(project, 'omegat.project'), projectFile(job));
    await writeFile(join(project, 'tm/auto/memory.tmx'), job.memory);
    await writeFile(join(project, 'source', job.name), job.content);
    const args = [project, '--mode=console-translate', '--quiet', `--config-dir=${join(home, 'config')}`];
    const { ok, said } = await runTool('omegat', args, { JAVA_TOOL_OPTIONS: '-Dfile.encoding=UTF-8' });
    if (!ok || said.includes('TF_TM_LOAD_ERROR')) throw new Error(`OmegaT refuses the memory:\n${said}`);
    return await readFile(join(project, 'target', job.name), 'utf8');
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

function projectFile({ source, target, sentences = false }: Omit<Job, 'lines'>): string {
  const folders = ['source_dir', 'target_dir', 'tm_dir', 'glossary_dir', 'glossary_file', 'dictionary_dir'];
  const settings = {
    ...Object.fromEntries(folders.map((folder) => [folder, '__DEFAULT__'])),
    source_lang: source,
    target_lang: target,
    sentence_seg: String(sentences),
    support_default_translations: 'true',
    remove_tags: 'false',
  };
  const elements = Object.entries(settings).map(([name, value]) => `<${name}>${value}</${name}>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<omegat><project version="1.0">${elements.join('')}</project></omegat>\n`;
}
