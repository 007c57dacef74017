import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { TriglotError } from '../../../shared/api/errors.ts';
import { type OwnFile, type OwnKind, ownKinds } from '../../../shared/api/methods/own.ts';
import { ReadFault } from '../../../shared/import/read-fault.ts';
import { readSrx } from '../../../shared/import/srx.ts';
import type { OwnRules } from '../../../shared/language/own-rules.ts';
import { type Trouble, trouble, troubleAt } from '../../../shared/lib/trouble.ts';
import { canonicalTag, primaryLanguage } from '../../../shared/model/language-tag.ts';
import { inputFailure } from '../files/failures.ts';
import { faultless } from '../files/faultless.ts';
import { glossaryEndings, readGlossary } from '../knowledge/term-files.ts';
import { readJsonText } from './json-file.ts';
import { exportShape, keysShape, languageShape } from './shapes.ts';

/** The folder of the user's own files below the program's. */
export function ownFolder(home: string): string {
  return join(home, 'own');
}

/** Which names are looked for in each folder, and how a file is understood; what a person chooses comes back as text. */
const readers: Readonly<Record<OwnKind, { endings: readonly string[]; read(path: string): string | null }>> =
  {
    languages: {
      endings: ['.json'],
      read(path) {
        rulesIn(path);
        return null;
      },
    },
    segmentation: {
      endings: ['.srx'],
      read(path) {
        const text = textOf(path);
        readSrx(text);
        return text;
      },
    },
    glossaries: {
      endings: ['.tbx', '.csv', '.tsv'],
      read(path) {
        readGlossary(path, [], () => {});
        return null;
      },
    },
    keys: { endings: ['.json'], read: (path) => JSON.stringify(readJsonText(textOf(path), keysShape)) },
    exports: { endings: ['.json'], read: (path) => JSON.stringify(readJsonText(textOf(path), exportShape)) },
  };

/** The largest file that is looked at, in bytes. */
const largest = 20_000_000;

/** Every file found in `folder`, in the order of kinds and names, each with why it cannot be used if it cannot. */
export function readOwn(folder: string): readonly OwnFile[] {
  return ownKinds.flatMap((kind) =>
    namesIn(join(folder, kind)).map((name): OwnFile => {
      const path = join(folder, kind, name);
      try {
        return { kind, name, problem: null, content: understood(kind, path) };
      } catch (thrown) {
        return { kind, name, problem: problemIn(thrown, `${join(folder, kind)}${sep}`), content: null };
      }
    }),
  );
}

/** What is wrong with a file, which is named without its folder. */
function problemIn(thrown: unknown, folder: string): Trouble {
  if (!(thrown instanceof TriglotError) || thrown.trouble === undefined) throw thrown;
  const { trouble: told } = thrown;
  return told.place?.startsWith(folder) ? troubleAt(told.place.slice(folder.length), told) : told;
}

/** The words added to each language's rules by the files that can be used; by primary language. */
export function ownRules(folder: string): Readonly<Record<string, OwnRules>> {
  const rules: Record<string, OwnRules> = {};
  for (const name of namesIn(join(folder, 'languages')))
    try {
      const path = join(folder, 'languages', name);
      rules[primaryLanguage(name.slice(0, -'.json'.length))] = faultless(path, () => rulesIn(path));
    } catch {
      // What is wrong with it stands in the list of the user's own files.
    }
  return rules;
}

/** Paths of all files that are glossaries by their names, whether they can be used or not: quickly told. */
export function ownGlossaryPaths(folder: string): readonly string[] {
  return namesIn(join(folder, 'glossaries'))
    .filter((name) => glossaryEndings.includes(extname(name).toLowerCase()))
    .map((name) => join(folder, 'glossaries', name));
}

/** Paths of the glossaries that can be used. */
export function ownGlossaries(folder: string): readonly string[] {
  return readOwn(folder)
    .filter(({ kind, problem }) => kind === 'glossaries' && problem === null)
    .map(({ name }) => join(folder, 'glossaries', name));
}

function understood(kind: OwnKind, path: string): string | null {
  const { endings, read } = readers[kind];
  return faultless(path, () => {
    if (!endings.includes(extname(path).toLowerCase()))
      throw new ReadFault(null, trouble('own-ending', { folder: kind, endings: endings.join(', ') }));
    if (statSync(path).size > largest) throw new ReadFault(null, trouble('own-large'));
    return read(path);
  });
}

function rulesIn(path: string): OwnRules {
  const tag = path.replace(/^.*[/\\]/, '').slice(0, -'.json'.length);
  if (canonicalTag(tag) === null) throw new ReadFault(null, trouble('own-language', { tag }));
  return readJsonText(textOf(path), languageShape) as OwnRules;
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (thrown) {
    throw inputFailure(path, thrown);
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name)
      .sort();
  } catch {
    return [];
  }
}
