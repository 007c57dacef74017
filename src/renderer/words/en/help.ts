/** The words of the keyboard sheet and of the settings. */
export const help = {
  'help.title': 'Keys',
  'help.close': 'Close',
  'help.about': (version: string) => `Triglot ${version} · offline: your texts stay on this computer`,
  'help.mode':
    'In the grid, keys act on rows. In a cell that is being edited, they type; Esc leaves it as it was.',

  'settings.title': 'Settings',
  'settings.close': 'Close',
  'settings.language': 'Language of the program',
  'settings.language.system': 'As the system',
  'settings.theme': 'Colours',
  'settings.theme.system': 'As the system',
  'settings.theme.light': 'Light',
  'settings.theme.dark': 'Dark',
  'settings.density': 'Rows',
  'settings.density.comfortable': 'Comfortable',
  'settings.density.comfortable.hint': 'Whole paragraphs.',
  'settings.density.compact': 'Compact',
  'settings.density.compact.hint': 'Three lines of each; the row in focus stays whole.',
  'settings.zoom': 'Size of the texts',
  'settings.zoom.value': (percent: number) => `${percent} %`,
  'settings.zoom.sample': 'The text is the page.',
} as const;
