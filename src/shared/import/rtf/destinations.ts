/** Where the text of a group goes. */
export type Destination =
  | 'body'
  | 'skip'
  | 'fonts'
  | 'styles'
  | 'label'
  | 'note'
  | 'comment'
  | 'author'
  | 'head'
  | 'foot'
  | 'instruction';

/** The words that send their group somewhere else; all other words that follow `\*` are skipped with their group. */
export const destinations: Readonly<Record<string, Destination>> = {
  fonttbl: 'fonts',
  stylesheet: 'styles',
  listtext: 'label',
  pntext: 'label',
  footnote: 'note',
  annotation: 'comment',
  atnauthor: 'author',
  header: 'head',
  headerl: 'head',
  headerr: 'head',
  headerf: 'head',
  footer: 'foot',
  footerl: 'foot',
  footerr: 'foot',
  footerf: 'foot',
  fldinst: 'instruction',
  ...Object.fromEntries(
    'colortbl info pict objdata nonshppict shprslt themedata colorschememapping datastore latentstyles listtable listoverridetable rsidtbl generator xmlnstbl sn sv xe tc bkmkstart bkmkend atrfstart atrfend atnid atndate atntime atnref ftnsep ftnsepc aftnsep aftnsepc pnseclvl revtbl fontemb fontfile falt panose do background docvar userprops mmathPr'
      .split(' ')
      .map((name) => [name, 'skip'] as const),
  ),
};

/** Groups behind `\*` that hold text of the document all the same. */
export const entered: ReadonlySet<string> = new Set(['shpinst', 'shptxt', 'ud', 'shppict', 'nesttableprops']);
