import { useEffect, useRef, useState } from 'react';
import type { SourceText } from '../../../shared/api/methods/projects.ts';
import type { Furniture } from '../../../shared/model/document.ts';
import { directionOf, languageName } from '../../../shared/model/language-tag.ts';
import type { Span } from '../../../shared/model/segment.ts';
import { useSession } from '../../state/use-session.tsx';
import { Banner } from '../../ui/banner.tsx';
import { t, wordsLanguage } from '../../words/t.ts';
import type { SourceEditor } from './source-editor.ts';

export interface SourceViewProps {
  readonly source: SourceText;
  readonly language: string;
  /** Spans of the active unit in this language. */
  readonly here: readonly Span[];
  /** True when those are to be brought into view. */
  readonly follow: boolean;
  readonly onCaret: (offset: number) => void;
}

/** Reading size of a source at zoom 100, in pixels: a little smaller than the grid's, as it is looked up, not read. */
const baseSize = 13;

/** One source text in the editor, which is fetched when it is first needed. */
export function SourceView({ source, language, here, follow, onCaret }: SourceViewProps) {
  const zoom = useSession(({ settings }) => settings.zoom);
  const frame = useRef<HTMLDivElement>(null);
  const caret = useRef(onCaret);
  caret.current = onCaret;
  const [editor, setEditor] = useState<SourceEditor | null>(null);
  const [broken, setBroken] = useState(false);

  useEffect(() => {
    let shown: SourceEditor | null = null;
    let wanted = true;
    const open = ({ createSourceEditor }: typeof import('./source-editor.ts')) => {
      const container = frame.current;
      if (!wanted || container === null) return;
      shown = createSourceEditor(container, {
        text: source.text,
        label: t('source.text', languageName(language, wordsLanguage())),
        fontFamily: getComputedStyle(container).fontFamily,
        fontSize: Math.round((baseSize * zoom) / 100),
        rightToLeft: directionOf(language) === 'rtl',
        aside,
        onCaret: (offset) => caret.current(offset),
      });
      setEditor(shown);
    };
    import('./source-editor.ts').then(open, () => setBroken(true));
    return () => {
      wanted = false;
      shown?.dispose();
      setEditor(null);
    };
  }, [source, language, zoom]);
  useEffect(() => editor?.mark({ here, furniture: source.furniture }), [editor, here, source]);
  useEffect(() => {
    const first = here[0];
    if (follow && first !== undefined) editor?.reveal(first);
  }, [editor, here, follow]);
  return (
    <div className="source-view">
      {broken ? <Banner kind="error">{t('source.broken')}</Banner> : null}
      {editor === null && !broken ? <p className="source-wait">{t('source.loading')}</p> : null}
      <div ref={frame} className="source-editor monaco-frame reading" lang={language} />
    </div>
  );
}

function aside({ kind, why }: Furniture): string {
  return t('source.aside', t(`source.kind.${kind}`), why);
}
