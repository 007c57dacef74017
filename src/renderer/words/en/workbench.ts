import { count, nameOf, number, percent } from './counting.ts';

/** The words of the shell, the grid and its surroundings. */
export const workbench = {
  'app.name': 'Triglot',
  'app.starting': 'Starting…',
  'words.language': 'en',
  'wire.gone':
    'The workbench does not answer. What was acknowledged is saved: start it again and open the address that it prints.',
  'wire.refused': (status: number) =>
    `The workbench refused this page (${status}). Open the address that it printed at its start.`,

  'panel.name': 'Details',
  'panel.width': 'Width of the details',
  'project.saved-at': (path: string) => `Saved in ${path}`,
  units: (n: number) => count(n, 'unit', 'units'),

  'pivot.locked': 'The pivot’s segments are locked: they are not cut or joined.',
  'pivot.unlocked': 'The pivot’s segments are unlocked: they can be cut and joined.',
  'pivot.chip': 'pivot',
  'pivot.chip-unlocked': 'pivot, unlocked',
  'pivot.is-locked': 'The pivot’s segments are not cut or joined. Press to unlock them.',
  'pivot.is-unlocked': 'The pivot’s segments can be cut and joined. Press to lock them.',

  'grid.name': 'Alignment',
  'grid.menu': 'What can be done here',
  number,
  'grid.findings': (n: number) => count(n, 'finding', 'findings'),
  'grid.bookmarked': 'Bookmarked',
  'grid.probability': (probability: number) => `${percent(probability)} likely to be right`,
  'head.count': (n: number) => `· ${count(n, 'segment', 'segments')}`,
  'cell.editor': (language: string) => `Text in ${nameOf(language)}`,
  'cell.not-empty': 'A segment cannot be empty. Join it with its neighbour to make it disappear.',
  'gap.nothing': 'nothing here',
  'gap.pull': 'pull up',
  'grid.commented': 'Comment',
  'grid.omitted': 'left out',
  'grid.moved': '⤨ crossing',
  'grid.moved.why': 'Some side of this row stands elsewhere in its own document.',
  'segment.drag': 'Drag to another row',
  'actions.selected': (n: number) => `${count(n, 'row', 'rows')} selected`,
  'comment.title': (n: number) => `Comment on unit ${number(n)}`,
  'comment.close': 'Close',
  'comment.field': 'Comment',
  'comment.hint': 'It is kept in the project and goes along as a note when a memory is exported.',
  'comment.keep': 'Keep',
  'comment.remove': 'Remove',
  'comment.cancel': 'Cancel',

  'kind.title': 'title',
  'kind.heading': 'heading',
  'kind.paragraph': '¶',
  'kind.list-item': 'item',
  'kind.table-cell': 'cell',
  'kind.footnote': 'note',
  'kind.header': 'header',
  'kind.footer': 'footer',
  'kind.note': (label: string) => `note ${label}`,

  'trust.confirmed': 'confirmed',
  'trust.edited': 'edited',
  'trust.gap': 'gap',
  'trust.sure': 'sure',
  'trust.likely': 'likely',
  'trust.doubtful': 'doubtful',

  'actions.name': (n: number) => `Unit ${number(n)}`,
  'actions.likely': (probability: number) => `${percent(probability)} likely`,
  'actions.confirmed': 'confirmed',
  'actions.by-hand': 'arranged by hand',
  'actions.edited': 'text edited',
  'actions.move': 'Move',
  'actions.column': 'Column',
  'actions.push': 'Push',
  'actions.pull': 'Pull',
  'actions.restore': 'Restore text',

  'saved.saved': 'saved',
  'saved.saving': 'saving…',
  'saved.lost': 'not saved',
  'saved.title.saved': 'Everything is on disk.',
  'saved.title.saving': 'The last edit is on its way to the disk.',
  'saved.title.lost': 'The last edit could not be kept. What is shown is what is on disk.',
  'toolbar.name': 'Project',
  'toolbar.search': 'Find, go to, or run a command',
  'toolbar.menu': 'Menu',
  'toolbar.brand': 'Triglot: menu',
  'toolbar.compact': 'Compact rows',
  'project.opening': 'Opening the rest of the project; this follows at once.',
  'progress.reading': 'Units opened',
  'progress.opening': (done: number, all: number) => `opening: ${number(done)} of ${number(all)}`,
  'progress.name': 'Units confirmed',
  'progress.done': (done: number, all: number) =>
    done === all ? `all ${number(all)} confirmed` : `${number(done)} of ${number(all)} confirmed`,
  'progress.left': (minutes: number) =>
    minutes < 1
      ? 'less than a minute left'
      : minutes < 90
        ? `about ${minutes} min left`
        : `about ${Math.round(minutes / 60)} h left`,

  'status.name': 'What just happened',
  'status.hints': 'Keys',
  'status.hint.finding': 'next finding',
  'status.hint.unconfirmed': 'next unconfirmed',
  'status.hint.keys': 'all keys',

  'palette.name': 'Find, go to, or run a command',
  'palette.field': 'Type a command, a unit’s number or some words of the text',
  'palette.hint': '> lists commands only',
  'palette.list': 'Results',
  'palette.nothing': 'Nothing fits.',
  'palette.group.commands': 'Commands',
  'palette.group.units': 'Units',
  'palette.group.texts': 'In the text',
  'palette.go-to': (n: number) => `Go to unit ${number(n)}`,
  'palette.in-unit': (n: number) => `unit ${number(n)}`,
  'palette.count': (n: number) => count(n, 'result', 'results'),

  'map.name': 'Map of the document',
  'map.value': (first: number, last: number, all: number) =>
    `Units ${number(first)} to ${number(last)} of ${number(all)} on screen`,
} as const;
