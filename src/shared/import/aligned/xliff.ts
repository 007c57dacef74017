import { trouble } from '../../lib/trouble.ts';
import { ReadFault } from '../read-fault.ts';
import { createXmlReader } from '../xml-reader.ts';
import { breaksLine } from './inline-text.ts';
import { fileLanguage } from './language-names.ts';
import { type AlignedReader, cleanCell, type TakeRow } from './row.ts';

/** Inline elements whose content is markup of another format: in 1.2, and in 2.x (where only `cp` stands for something). */
const codes: ReadonlySet<string> = new Set(['bpt', 'ept', 'it', 'ph']);
/** Elements that hold texts which are not the unit's own: other proposals, notes, segmentations, skeletons. */
const aside: ReadonlySet<string> = new Set([
  'alt-trans',
  'seg-source',
  'note',
  'notes',
  'matches',
  'glossary',
  'skeleton',
  'header',
  'originalData',
  'context-group',
  'metadata',
]);
/** Elements that may say that what is in them is not to be translated. */
const locking: ReadonlySet<string> = new Set(['file', 'group', 'unit', 'trans-unit']);
/** A translation is somebody's word when it says so. */
const settled: ReadonlySet<string> = new Set(['final', 'signed-off', 'reviewed']);

/**
 * A reader of bilingual files in XLIFF 1.2 and 2.x: every unit of 1.2, every segment of 2.x that has a text is given to
 * `take`, inline codes left out, confirmed where it says that it is approved or final.
 */
export function createXliffRows(take: TakeRow): AlignedReader {
  let opened = false;
  let newer = false;
  let [source, target] = ['', ''];
  let first: string | null = null;
  let [from, into] = ['', ''];
  let confirmed = false;
  let side: 'source' | 'target' | null = null;
  let [hidden, code] = [0, 0];
  const locked: boolean[] = [];
  const add = (text: string) => {
    if (hidden > 0 || code > 0) return;
    if (side === 'source') from += text;
    else if (side === 'target') into += text;
  };
  const begin = () => {
    [from, into] = ['', ''];
    confirmed = false;
  };
  const finish = () => {
    const cells = new Map<string, readonly string[]>();
    for (const [language, text] of [
      [source, cleanCell(from)],
      [target, cleanCell(into)],
    ] as const)
      if (text !== '') cells.set(language, [text]);
    const omitted = locked.at(-1) === true && cells.size < 2;
    const status = confirmed && cells.size > 1 ? 'confirmed' : undefined;
    if (cells.size > 0) take({ cells, ...(status && { status }), ...(omitted && { omitted }) });
  };

  const reader = createXmlReader({
    open(name, attributes, line) {
      if (!opened && name !== 'xliff') throw new ReadFault(line, trouble('no-xliff', { name }));
      if (!opened) newer = (attributes.version ?? '').startsWith('2');
      opened = true;
      if (locking.has(name)) {
        const { translate } = attributes;
        locked.push(translate === undefined ? locked.at(-1) === true : translate === 'no');
      }
      if (hidden > 0 || aside.has(name)) hidden += 1;
      else if (name === (newer ? 'xliff' : 'file')) {
        const [said, wanted] = newer
          ? [attributes.srcLang, attributes.trgLang]
          : [attributes['source-language'], attributes['target-language']];
        source = fileLanguage(said ?? '', line);
        if (wanted === undefined) throw new ReadFault(line, trouble('xliff-no-target'));
        target = fileLanguage(wanted, line);
        if (target === source) throw new ReadFault(line, trouble('xliff-same'));
        first ??= source;
      } else if (name === (newer ? 'segment' : 'trans-unit')) {
        begin();
        confirmed = attributes.approved === 'yes' || settled.has(attributes.state ?? '');
      } else if (name === 'ignorable') begin();
      else if (name === 'source' || name === 'target') {
        side = name;
        if (!newer && settled.has(attributes.state ?? '')) confirmed = true;
      } else if (side !== null && (codes.has(name) || name === 'x')) {
        if (breaksLine(attributes.ctype ?? attributes.subType, '')) add(' ');
        if (name !== 'x') code += 1;
      } else if (side !== null && name === 'cp') add(' ');
    },
    text: add,
    close(name) {
      if (hidden > 0) hidden -= 1;
      else if (side !== null && codes.has(name)) code -= 1;
      else if (name === 'source' || name === 'target') side = null;
      else if (name === (newer ? 'segment' : 'trans-unit')) finish();
      if (locking.has(name)) locked.pop();
    },
  });
  return {
    write: reader.write,
    end() {
      reader.end();
      return { sentences: false, source: first };
    },
  };
}
