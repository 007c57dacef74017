import { textChanges } from '../../../shared/compare/text-change.ts';
import { editor, Range } from '../../monaco/monaco.ts';
import { textOptions } from '../../monaco/text-options.ts';
import type { Mark } from '../../state/marks.ts';
import { invisiblesIn } from './invisibles.ts';

/** What is shown beside the text itself. */
export interface Aids {
  readonly invisible: boolean;
  readonly difference: boolean;
}

/** One segment being edited. */
export interface TextEditor {
  show(aids: Aids): void;
  /** Puts another text there, as one step of the editor's own undo. */
  set(text: string): void;
  focus(): void;
  dispose(): void;
}

export interface TextEditorInput {
  readonly text: string;
  /** The text as imported, for the difference. */
  readonly imported: string;
  readonly label: string;
  readonly fontFamily: string;
  readonly fontSize: number;
  readonly rightToLeft: boolean;
  readonly marks: readonly Mark[];
  readonly onText: (text: string) => void;
}

/** Opens `input.text` in `container`, which grows with it. What is typed stays on one line: Enter is not taken. */
export function createTextEditor(container: HTMLElement, input: TextEditorInput): TextEditor {
  const model = editor.createModel(input.text, 'plaintext');
  const view = editor.create(container, {
    model,
    ...fixedOptions,
    ariaLabel: input.label,
    fontFamily: input.fontFamily,
    fontSize: input.fontSize,
    lineHeight: Math.round(input.fontSize * 1.6),
  });
  view.createDecorationsCollection([
    ...(input.rightToLeft
      ? [{ range: model.getFullModelRange(), options: { textDirection: editor.TextDirection.RTL } }]
      : []),
    ...input.marks.map(({ start, end, state }) => ({
      range: rangeOf(start, end),
      options: { inlineClassName: `mark mark-${state}` },
    })),
  ]);
  const aids = view.createDecorationsCollection();
  let shown: Aids = { invisible: false, difference: false };
  const draw = () => {
    const text = model.getValue();
    aids.set([
      ...(shown.invisible ? invisibleMarks(text) : []),
      ...(shown.difference ? differenceMarks(input.imported, text) : []),
    ]);
  };
  const grow = () => {
    container.style.blockSize = `${view.getContentHeight()}px`;
    view.layout();
  };
  const ends = [
    view.onDidContentSizeChange(grow),
    model.onDidChangeContent(() => {
      draw();
      input.onText(model.getValue());
    }),
    view.onKeyDown((event) => {
      if (event.browserEvent.key === 'Enter' && !event.ctrlKey && !event.metaKey) event.preventDefault();
    }),
  ];
  grow();
  return {
    show(next) {
      shown = next;
      draw();
    },
    set: (text) => view.executeEdits('restore', [{ range: model.getFullModelRange(), text }]),
    focus: () => view.focus(),
    dispose() {
      for (const end of ends) end.dispose();
      view.dispose();
      model.dispose();
    },
  };
}

function invisibleMarks(text: string): editor.IModelDeltaDecoration[] {
  return invisiblesIn(text).map(({ at, sign }) => ({
    range: rangeOf(at, at + 1),
    // A space is marked where it stands: a sign beside each would spread the words.
    options:
      text[at] === ' '
        ? { inlineClassName: 'unit-blank' }
        : { before: { content: sign, inlineClassName: 'unit-unseen', ...aside } },
  }));
}

/** What was dropped stands struck out where it stood, what is new is set apart. */
function differenceMarks(imported: string, text: string): editor.IModelDeltaDecoration[] {
  let at = 0;
  return textChanges(imported, text).flatMap(({ kind, text: words }) => {
    const start = at;
    if (kind !== 'dropped') at += words.length;
    if (kind === 'same') return [];
    if (kind === 'new') return { range: rangeOf(start, at), options: { inlineClassName: 'unit-new' } };
    const before = { content: words, inlineClassName: 'unit-dropped', ...aside };
    return { range: rangeOf(start, start), options: { showIfCollapsed: true, before } };
  });
}

/** Injected signs are passed over by the caret. */
const aside = { cursorStops: editor.InjectedTextCursorStops.None } as const;

/** A range of the one line there is, by UTF-16 offsets. */
function rangeOf(start: number, end: number): Range {
  return new Range(1, start + 1, 1, end + 1);
}

const fixedOptions = {
  ...textOptions,
  lineNumbers: 'off',
  lineNumbersMinChars: 0,
  autoClosingBrackets: 'never',
  autoSurround: 'never',
  padding: { top: 8, bottom: 8 },
  scrollbar: { vertical: 'hidden', alwaysConsumeMouseWheel: false, useShadows: false },
} as const satisfies editor.IStandaloneEditorConstructionOptions;
