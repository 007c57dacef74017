import type { Furniture } from '../model/document.ts';
import type { Run } from './line.ts';

const invisible =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufff9-\ufffb]+/g;

/** Gives the visible runs of a stretch of the source; what cannot be seen goes to `furniture`. */
export type Visible = (start: number, end: number, furniture: Furniture[]) => readonly Run[];

/**
 * Takes characters without a shape (control characters, soft hyphens, direction marks, zero-width spaces) out of the
 * source. The joiners that Persian and Indic scripts need stay.
 */
export function visibleIn(source: string): Visible {
  if (source.search(invisible) < 0) return (start, end) => [{ start, end }];
  return (start, end, furniture) => {
    const runs: Run[] = [];
    let from = start;
    for (const match of source.slice(start, end).matchAll(invisible)) {
      const at = start + match.index;
      if (at > from) runs.push({ start: from, end: at });
      from = at + match[0].length;
      furniture.push({
        kind: 'markup',
        text: match[0],
        span: [at, from],
        why: 'characters that cannot be seen',
      });
    }
    if (from < end) runs.push({ start: from, end });
    return runs;
  };
}
