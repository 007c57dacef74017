import type { TextChange } from '../../shared/model/version-match.ts';
import './changed-text.css';

/** A text with what was taken out of it struck through and what was put in underlined. */
export function ChangedText({ pieces }: { readonly pieces: readonly TextChange[] }) {
  return pieces.map(({ kind, text }, at) => {
    const key = `${at} ${kind}`;
    if (kind === 'dropped') return <del key={key}>{text}</del>;
    return kind === 'new' ? <ins key={key}>{text}</ins> : <span key={key}>{text}</span>;
  });
}
