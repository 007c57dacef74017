import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { cleanText } from '../../../shared/edit/rewrite-segment.ts';
import type { Segment } from '../../../shared/model/segment.ts';
import type { Mark } from '../../state/marks.ts';
import { useActions } from '../../state/use-session.tsx';
import { t } from '../../words/t.ts';
import { CellText } from './cell-text.tsx';

export interface CellEditorProps {
  readonly segment: Segment;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly caret: number;
  /** The segment's marks; they are drawn as long as the text is as it was. */
  readonly marks: readonly Mark[];
  /** Given the key of the value the caret stands in. */
  readonly onValue: (key: string | null) => void;
}

/**
 * A segment being typed in, in its place and its face. Below the field lies the same text unseen: it gives the field
 * its height and draws the marks. Enter and leaving keep what was typed, even by scrolling away; Esc leaves it as it was.
 */
export function CellEditor({ segment, language, direction, caret, marks, onValue }: CellEditorProps) {
  const session = useActions();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(segment.text);
  const state = useRef({ text, done: false });
  state.current.text = text;

  useLayoutEffect(() => {
    const area = field.current;
    if (area === null) return;
    area.focus({ preventScroll: true });
    area.setSelectionRange(caret, caret);
  }, [caret]);

  useEffect(() => {
    const finish = () => {
      state.current.done = true;
      session.closeCell();
      session.grid?.focus();
    };
    session.editor = {
      commit() {
        if (state.current.done) return true;
        const clean = cleanText(state.current.text);
        if (clean === '') {
          session.tell(t('cell.not-empty'), 'refused');
          return false;
        }
        finish();
        if (clean !== segment.text)
          session.edit(() => ({ command: 'retext', params: { segment: segment.id, text: clean } }));
        return true;
      },
      cancel: finish,
      caret() {
        const typed = state.current.text.slice(0, field.current?.selectionStart ?? 0);
        return Math.min(cleanText(`${typed}x`).length - 1, cleanText(state.current.text).length);
      },
    };
    return () => {
      session.editor = null;
      const clean = cleanText(state.current.text);
      if (state.current.done || clean === '' || clean === segment.text) return;
      state.current.done = true;
      session.edit(() => ({ command: 'retext', params: { segment: segment.id, text: clean } }));
    };
  }, [session, segment]);

  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229) return;
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      session.editor?.commit();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      session.editor?.cancel();
    }
  };
  const leave = () => {
    if (state.current.done || !document.hasFocus()) return;
    if (session.editor?.commit() === false) session.editor?.cancel();
  };
  const atCaret = () => {
    const at = field.current?.selectionStart ?? -1;
    onValue(marks.find(({ start, end }) => start <= at && at <= end)?.key ?? null);
  };

  const settled = text === segment.text;
  return (
    <div className="cell-editor">
      <div className="cell-editor-below" aria-hidden="true">
        {settled ? <CellText text={text} marks={marks} pointed={null} /> : text}
        {'\u200b'}
      </div>
      <textarea
        ref={field}
        data-editor={segment.id}
        aria-label={t('cell.editor', language)}
        lang={language}
        dir={direction}
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={press}
        onBlur={leave}
        onSelect={settled ? atCaret : undefined}
      />
    </div>
  );
}
