import { editor, Range } from 'monaco-editor/editor';
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

export { editor, Range };
