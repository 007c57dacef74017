import type { Furniture } from '../../../shared/model/document.ts';
import type { Span } from '../../../shared/model/segment.ts';
import { editor, Range } from '../../monaco/monaco.ts';
import { textOptions } from '../../monaco/text-options.ts';
import { type LineIndex, lineIndexOf } from './line-index.ts';

/** What is set apart in the text. */
export interface Marks {
  /** Spans of the active unit in this language. */
  readonly here: readonly Span[];
  readonly furniture: readonly Furniture[];
}

/** One source text on screen. */
export interface SourceEditor {
  mark(marks: Marks): void;
  /** Brings the span's beginning into view, unless it is there already. */
  reveal(span: Span): void;
  dispose(): void;
}

export interface SourceEditorInput {
  readonly text: string;
  readonly label: string;
  readonly fontFamily: string;
  /** In pixels. */
  readonly fontSize: number;
  readonly rightToLeft: boolean;
  /** What is said of furniture that is pointed at. */
  readonly aside: (furniture: Furniture) => string;
  /** The user put the caret somewhere, by pointer or keys; an offset of `text`. */
  readonly onCaret: (offset: number) => void;
}

/** Shows `input.text` in `container`, to be read and searched, not changed. */
export function createSourceEditor(container: HTMLElement, input: SourceEditorInput): SourceEditor {
  const lines = lineIndexOf(input.text);
  const model = editor.createModel(input.text, 'plaintext');
  const view = editor.create(container, {
    model,
    ...fixedOptions,
    ariaLabel: input.label,
    fontFamily: input.fontFamily,
    fontSize: input.fontSize,
    lineHeight: Math.round(input.fontSize * 1.6),
  });
  const rangeOf = ([start, end]: Span) => rangeIn(lines, start, end);
  const marks = view.createDecorationsCollection();
  const direction = view.createDecorationsCollection(
    input.rightToLeft
      ? [
          {
            range: model.getFullModelRange(),
            options: { textDirection: editor.TextDirection.RTL },
          },
        ]
      : [],
  );
  const moved = view.onDidChangeCursorPosition(({ position, reason, source }) => {
    const byHand =
      source === 'mouse' || (source === 'keyboard' && reason === editor.CursorChangeReason.Explicit);
    if (byHand) input.onCaret(lines.offset({ line: position.lineNumber, column: position.column }));
  });
  return {
    mark({ here, furniture }) {
      marks.set([
        ...here.map((span) => ({ range: rangeOf(span), options: hereOptions })),
        ...furniture.map((one) => ({
          range: rangeOf(one.span),
          options: { ...asideOptions, hoverMessage: { value: plainMarkdown(input.aside(one)) } },
        })),
      ]);
    },
    reveal: (span) => view.revealRangeInCenterIfOutsideViewport(rangeOf(span), editor.ScrollType.Smooth),
    dispose() {
      moved.dispose();
      direction.clear();
      view.dispose();
      model.dispose();
    },
  };
}

const fixedOptions = {
  ...textOptions,
  readOnly: true,
  domReadOnly: true,
  lineNumbersMinChars: 4,
  padding: { top: 8, bottom: 24 },
  scrollbar: { verticalScrollbarSize: 10, useShadows: false },
} as const satisfies editor.IStandaloneEditorConstructionOptions;

const hereOptions = { inlineClassName: 'source-here' };
const asideOptions = { inlineClassName: 'source-aside' };

function rangeIn(lines: LineIndex, start: number, end: number): Range {
  const from = lines.place(start);
  const to = lines.place(end);
  return new Range(from.line, from.column, to.line, to.column);
}

/** Text that Markdown would read something into, made plain. */
function plainMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~&$]/g, '\\$&');
}
