import type { editor } from './monaco.ts';

/** Monaco as a place for prose: no code about it, nothing that opens by itself, Tab leads out of it. */
export const textOptions = {
  // Without them Monaco takes Arabic letters apart.
  fontLigatures: true,
  automaticLayout: true,
  wordWrap: 'on',
  wrappingStrategy: 'advanced',
  lineDecorationsWidth: 8,
  minimap: { enabled: false },
  folding: false,
  glyphMargin: false,
  renderLineHighlight: 'none',
  overviewRulerLanes: 0,
  overviewRulerBorder: false,
  hideCursorInOverviewRuler: true,
  occurrencesHighlight: 'off',
  selectionHighlight: false,
  matchBrackets: 'never',
  guides: { indentation: false },
  unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false, nonBasicASCII: false },
  unusualLineTerminators: 'off',
  links: false,
  contextmenu: false,
  fixedOverflowWidgets: true,
  scrollBeyondLastLine: false,
  tabFocusMode: true,
} as const satisfies editor.IStandaloneEditorConstructionOptions;
