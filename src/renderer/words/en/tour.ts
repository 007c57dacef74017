/** The words of the guided tour. */
export const tour = {
  'tour.name': 'Guided tour',
  'tour.count': (step: number, of: number) => `Step ${step} of ${of}`,
  'tour.next': 'Go on',
  'tour.back': 'Back',
  'tour.end': 'Done',
  'tour.rows': 'One row, one thought',
  'tour.rows.text':
    'This is the sample: a resolution in three languages. Each column is one version, each row says the same in all of them. The arrows move from cell to cell.',
  'tour.trust': 'How sure the program is',
  'tour.trust.text':
    'Three dots are sure, one is doubtful, none is a gap. So you read what is doubtful and let the rest be.',
  'tour.findings': 'Where the versions differ',
  'tour.findings.text':
    'Each finding says in a sentence who disagrees with whom: here a date, a surface, and a paragraph the French does not have. Go to the next one, and look at the red words.',
  'tour.actions': 'Setting a row right',
  'tour.actions.text':
    'Under the focused row stands what can be done with it, each with its key, and why its texts were put together.',
  'tour.column': 'A column that slipped',
  'tour.column.text':
    'When one language lags behind from here on, push its column down a row, or pull it up into the gap: one key instead of fifty.',
  'tour.undo': 'Nothing is ever lost',
  'tour.undo.text':
    'The last thing you did stands here with its way back. Undo goes back as far as you like, also on another day. Everything is saved as it happens.',
  'tour.confirm': 'What you have read stays',
  'tour.confirm.text':
    'Confirm a row and the program goes on to the next one that wants you. Confirmed rows never move, and the rest is aligned better between them.',
  'tour.map': 'The whole document at a glance',
  'tour.map.text':
    'One strip for each language; hollow places are gaps. Click or drag to go there; with the keys, the arrows move the frame.',
  'tour.export': 'Take it with you',
  'tour.export.text':
    'Memories for each CAT tool, bilingual files, review sheets and tables. It says what is left out, and why.',
  'tour.more': 'Everything else',
  'tour.more.text':
    'One field finds every unit, text and command. The sheet of keys and the guide are one key away, and both work offline. Your own documents: drop them on this window.',
} as const;
