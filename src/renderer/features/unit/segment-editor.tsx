import { useEffect, useRef, useState } from 'react';
import { directionOf, languageName } from '../../../shared/model/language-tag.ts';
import type { Segment } from '../../../shared/model/segment.ts';
import type { Mark } from '../../state/marks.ts';
import { useSession } from '../../state/use-session.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { t, wordsLanguage } from '../../words/t.ts';
import type { Aids, TextEditor } from './text-editor.ts';

export interface SegmentEditorProps {
  readonly segment: Segment;
  readonly language: string;
  readonly marks: readonly Mark[];
  readonly aids: Aids;
  /** The first one takes the focus. */
  readonly first: boolean;
  readonly onText: (segment: string, text: string) => void;
}

/** Reading size at zoom 100, in pixels. */
const baseSize = 16;

/** A segment in an editor of its own, and the way back to its imported text. */
export function SegmentEditor({ segment, language, marks, aids, first, onText }: SegmentEditorProps) {
  const zoom = useSession(({ settings }) => settings.zoom);
  const frame = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<TextEditor | null>(null);
  const [broken, setBroken] = useState(false);
  const [text, setText] = useState(segment.text);
  const imported = segment.imported ?? segment.text;
  const told = useRef(onText);
  told.current = onText;
  const drawn = useRef(marks);

  useEffect(() => {
    let shown: TextEditor | null = null;
    let wanted = true;
    const open = ({ createTextEditor }: typeof import('./text-editor.ts')) => {
      const container = frame.current;
      if (!wanted || container === null) return;
      shown = createTextEditor(container, {
        text: segment.text,
        imported: segment.imported ?? segment.text,
        label: t('unit.text', languageName(language, wordsLanguage())),
        fontFamily: getComputedStyle(container).fontFamily,
        fontSize: Math.round((baseSize * zoom) / 100),
        rightToLeft: directionOf(language) === 'rtl',
        marks: drawn.current,
        onText(next) {
          setText(next);
          told.current(segment.id, next);
        },
      });
      setEditor(shown);
      if (first) shown.focus();
    };
    import('./text-editor.ts').then(open, () => setBroken(true));
    return () => {
      wanted = false;
      shown?.dispose();
      setEditor(null);
    };
  }, [segment, language, zoom, first]);
  useEffect(() => editor?.show(aids), [editor, aids]);

  return (
    <div className="unit-segment">
      {broken ? <Banner kind="error">{t('unit.broken')}</Banner> : null}
      {editor === null && !broken ? <p className="unit-wait">{t('unit.wait')}</p> : null}
      <div ref={frame} className="unit-editor monaco-frame reading" lang={language} />
      <div className="unit-segment-foot">
        {text === imported ? null : <span className="unit-edited">{t('unit.edited')}</span>}
        {text.trim() === '' ? <span className="unit-empty">{t('unit.empty')}</span> : null}
        <Button
          kind="quiet"
          disabledReason={text === imported ? t('unit.restore.same') : null}
          onClick={() => editor?.set(imported)}
        >
          {t('unit.restore')}
        </Button>
      </div>
    </div>
  );
}
