import { editor, Range } from 'monaco-editor/editor';
import { EDITOR_FONT_DEFAULTS } from 'monaco-editor/editor/common/config/fontInfo';
import EditorWorker from 'monaco-editor/editor/editor.worker?worker';
import 'monaco-editor/features/clipboard/register';
import 'monaco-editor/features/find/register';
import 'monaco-editor/features/hover/register';
import 'monaco-editor/features/wordOperations/register';
import './monaco.css';

/*
 * The one door to Monaco: the plain editor, no languages, and its worker from our own bundle. It weighs more than all the
 * rest of the window, so it is only ever imported when a source is looked at or a unit is opened.
 */
self.MonacoEnvironment = { getWorker: () => new EditorWorker() };

/*
 * Monaco puts fonts for code behind the ones it is given. Where the system has none of ours for a script they were taken, with gaps
 * as wide as letters between Arabic words; prose falls back as it does everywhere else on the page.
 */
EDITOR_FONT_DEFAULTS.fontFamily = 'serif';

export { editor, Range };
