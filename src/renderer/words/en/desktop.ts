/** The words of the log and of printing. */
export const desktop = {
  'log.title': 'Log',
  'log.close': 'Close',
  'log.what':
    'What the program noted of itself: starts and errors nobody expected, none of your texts. Send it along when you ask for help.',
  'log.empty': 'Nothing has been noted yet.',
  'log.show': 'Show in its folder',
  'log.copy': 'Copy everything',
  'log.copied': 'Copied.',
  'log.copied.not': 'It could not be copied. Select the text, then copy it.',
  'print.title': 'Print',
  'print.close': 'Cancel',
  'print.now': 'Print…',
  'print.busy': 'The page is being prepared.',
  'print.what': 'What goes on paper',
  'print.documents': 'The versions side by side',
  'print.documents.hint': 'All rows, with the findings under them.',
  'print.confirmed': 'Only what is confirmed',
  'print.confirmed.hint': 'The same, with the rows you have read.',
  'print.findings': 'The findings',
  'print.findings.hint':
    'A summary on top, each sentence with its row in all languages, and what was ignored and why.',
} as const;
