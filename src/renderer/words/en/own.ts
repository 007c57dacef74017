/** The words of the user's own files. */
export const own = {
  'own.title': 'Your own files',
  'own.close': 'Close',
  'own.what':
    'Put files of your own into these folders; they are used from the next time on. What is wrong with one is said here, and the others work on.',
  'own.show': 'Show the folder',
  'own.again': 'Look again',
  'own.none': 'Nothing here yet.',
  'own.used': (name: string) => `${name} is used`,
  'own.odd': (problem: string) => `Not used: ${problem}`,
  'own.languages': 'words added to the rules of a language (is.json)',
  'own.segmentation': 'rules for cutting sentences (.srx), offered where texts are cut',
  'own.glossaries': 'glossaries (.tbx, .csv, .tsv) that every new alignment leans on',
  'own.keys': 'sets of keys (.json), offered where keys are changed',
  'own.exports': 'choices of exports (.json), offered in the export dialog',
  'own.keys.choose': 'Keys of your own',
  'own.exports.choose': 'As in',
  'own.rules.choose': 'Rules of your own',
  'own.choose.none': 'none chosen',
} as const;
