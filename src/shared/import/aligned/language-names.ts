import { trouble } from '../../lib/trouble.ts';
import { canonicalTag } from '../../model/language-tag.ts';
import { ReadFault } from '../read-fault.ts';

/** Languages whose names are known in English, French and in themselves. */
const common = (
  'ar bg bn cs da de el en es et fa fi fr ga he hi hr hu id is it ja ko lt lv mk ms mt nb nl pl pt ro ru sk sl sq sr ' +
  'sv sw ta th tr uk ur vi zh'
).split(' ');

let names: ReadonlyMap<string, string> | null = null;

/**
 * The language a column is headed with: a tag ("fr", "fr_CA"), a name with its tag ("French (fr)"), or a name in English,
 * French or the language itself; null when it is none.
 */
export function headedLanguage(head: string): string | null {
  const text = head.trim();
  const inBrackets = /[([]([A-Za-z][\w-]*)[)\]]$/.exec(text)?.[1];
  return (
    tagOf(inBrackets ?? text) ??
    (inBrackets === undefined ? (namesOf().get(text.toLocaleLowerCase('en')) ?? null) : null)
  );
}

/** The canonical form of a tag from a file, underscores taken for hyphens; a fault at `line` when it is no language. */
export function fileLanguage(tag: string, line: number): string {
  const canonical = tagOf(tag);
  if (canonical !== null) return canonical;
  throw new ReadFault(line, tag === '' ? trouble('text-no-language') : trouble('no-language-code', { tag }));
}

function tagOf(text: string): string | null {
  return /^[A-Za-z]{2,3}(?:[-_]\w+)*$|^x-/i.test(text) ? canonicalTag(text.replaceAll('_', '-')) : null;
}

function namesOf(): ReadonlyMap<string, string> {
  names ??= new Map(
    common.flatMap((tag) =>
      ['en', 'fr', tag].flatMap((language) => {
        const name = new Intl.DisplayNames([language], { type: 'language' }).of(tag);
        return name === undefined ? [] : [[name.toLocaleLowerCase('en'), tag] as const];
      }),
    ),
  );
  return names;
}
