/** What an element of TMX 1.4 may have in it and on it. */
export interface Shape {
  /** Groups of children in their order; any number of each unless said otherwise. */
  readonly children: readonly Group[];
  /** Whether text may stand in it. */
  readonly text: boolean;
  /** Attributes it must have, and may have. */
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** All attributes it may have. */
  readonly known: ReadonlySet<string>;
  /** Of every child, the group it is of. */
  readonly groupOf: ReadonlyMap<string, number>;
}

export interface Group {
  readonly names: readonly string[];
  /** At least one must be there. */
  readonly needed: boolean;
  /** No more than one may be there. */
  readonly single: boolean;
}

const any = (...names: string[]): Group => ({ names, needed: false, single: false });
const some = (...names: string[]): Group => ({ names, needed: true, single: false });
const one = (name: string): Group => ({ names: [name], needed: true, single: true });

const comments = any('note', 'prop');
const inline = ['bpt', 'ept', 'ph', 'it', 'hi', 'ut'];
const lang = ['xml:lang', 'lang'];
const stamps = ['creationdate', 'creationid', 'changedate', 'changeid'];
const tool = ['creationtool', 'creationtoolversion', 'o-tmf', 'datatype'];
const usage = ['o-encoding', 'usagecount', 'lastusagedate'];

function shape(
  children: readonly Group[],
  text: boolean,
  required: readonly string[],
  optional: readonly string[],
): Shape {
  const groups = children.flatMap(({ names }, at) => names.map((name) => [name, at] as const));
  const known = new Set([...required, ...optional]);
  return { children, text, required, optional, known, groupOf: new Map(groups) };
}

const element = (children: readonly Group[], required: readonly string[], optional: readonly string[]) =>
  shape(children, false, required, optional);
const text = (children: readonly string[], required: readonly string[], optional: readonly string[]) =>
  shape(children.length > 0 ? [any(...children)] : [], true, required, optional);

/** The elements of TMX 1.4b (LISA OSCAR, 2005), as its document type and OmegaT's schema have them. */
export const shapes: ReadonlyMap<string, Shape> = new Map([
  ['tmx', element([one('header'), one('body')], ['version'], [])],
  [
    'header',
    element(
      [any('note', 'prop', 'ude')],
      [...tool, 'segtype', 'adminlang', 'srclang'],
      ['o-encoding', ...stamps],
    ),
  ],
  ['body', element([any('tu')], [], [])],
  ['note', text([], [], ['o-encoding', ...lang])],
  ['prop', text([], ['type'], ['o-encoding', ...lang])],
  ['ude', element([some('map')], ['name'], ['base'])],
  ['map', element([], ['unicode'], ['code', 'ent', 'subst'])],
  ['tu', element([comments, some('tuv')], [], ['tuid', 'segtype', 'srclang', ...tool, ...usage, ...stamps])],
  ['tuv', element([comments, one('seg')], [], [...lang, ...tool, ...usage, ...stamps])],
  ['seg', text(inline, [], [])],
  ['bpt', text(['sub'], ['i'], ['x', 'type'])],
  ['ept', text(['sub'], ['i'], [])],
  ['it', text(['sub'], ['pos'], ['x', 'type'])],
  ['ph', text(['sub'], [], ['x', 'assoc', 'type'])],
  ['hi', text(inline, [], ['x', 'type'])],
  ['ut', text(['sub'], [], ['x'])],
  ['sub', text(inline, [], ['datatype', 'type'])],
]);

/** Attributes that are one of a few words. */
export const choices: ReadonlyMap<string, readonly string[]> = new Map([
  ['segtype', ['block', 'paragraph', 'sentence', 'phrase']],
  ['pos', ['begin', 'end']],
  ['version', ['1.4']],
]);
