/** What goes wrong with projects, their languages and the program itself, in English. */
export const projectTroubles = {
  'not-open': 'This project is not open. Open it again.',
  stale: 'The project has changed meanwhile. Look at it as it is now and try again.',
  'preview-stale': 'This preview is out of date. Look at it anew.',
  'nothing-changes': 'Nothing would change.',
  'nothing-to-undo': 'There is nothing to undo.',
  'nothing-to-redo': 'There is nothing to redo.',
  'say-why': 'Say why this finding is all right.',
  'project-locked': 'another program has locked it. Close it there and try again.',
  'project-read-only': 'it cannot be opened for writing. Copy it to a folder of your own.',
  'project-damaged': 'the project is damaged. Take a copy that was made earlier.',
  'project-empty': 'the file is empty, not a Triglot project.',
  'project-none': 'this is not a Triglot project. Open a file made by Triglot.',
  'project-other': 'this is a database of another program, not a Triglot project.',
  'project-newer': 'the project was made by a newer Triglot. Update Triglot to open it.',
  'project-cut': 'the project file is cut short. Take a whole copy of it.',
  'project-folder': 'this is a folder. Choose the .triglot file itself.',
  'project-moved':
    'the project was moved or deleted while it was open, so this was not saved. Put it back, or open it where it is now.',
  'unsaved-full': 'the disk is full, so this was not saved. Free some space and try again.',
  'unsaved-disk': 'the disk refuses to write, so this was not saved. Check the disk and try again.',
  'unsaved-read-only': 'the project is read-only, so this was not saved. Copy it to a folder of your own.',
  'unsaved-place': 'it cannot be written there. Choose a folder that exists and is your own.',
  'unsaved-locked':
    'another program has locked the project, so this was not saved. Close it there and try again.',

  'odd-language': '"{tag}" is not a language code. Use one like en, fr, zh or pt-BR.',
  'language-twice': 'There are two files for "{language}". Give one file for each language.',
  'language-alone': 'There is only one language version. Give at least two files, one for each language.',
  'odd-pivot': 'The pivot "{pivot}" is none of the languages given ({languages}).',
  'no-language': 'The project has no language "{language}".',
  'language-there':
    '{language} is in the project already. To take in a revised version of it, use “Take in a revised version”.',
  'languages-full': 'A project holds {most} languages at most.',

  'no-method': 'There is no method "{method}".',
  'wrong-parameters': 'Wrong parameters: {where}: {why}',
  'no-folders': 'This host shows no folders. Use the path it names.',
  'no-dialogs': 'This host has no file dialogs. Use those of the browser.',
  'engine-stopped': 'The engine stopped unexpectedly. Try again.',
  'engine-memory': 'These documents need more memory than there is. Take smaller parts.',
  cancelled: 'Cancelled.',
} as const;
