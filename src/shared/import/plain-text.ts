import type { Furniture } from '../model/document.ts';
import { visibleIn } from './invisible.ts';
import type { Line, Scanned } from './line.ts';
import { clipRuns, lineOf } from './line.ts';
import { physicalLines } from './physical-lines.ts';

const bullet = /^[•▪◦‣●○■□►➢❖✓⁃∙]\s*(?=\S)/u;

/** Reads plain text: its lines, bullets taken off. */
export function scanPlainText(source: string): Scanned {
  const visible = visibleIn(source);
  const lines: Line[] = [];
  const furniture: Furniture[] = [];
  for (const physical of physicalLines(source)) {
    let runs = visible(physical.start, physical.end, furniture);
    const mark = bullet.exec(source.slice(physical.start, physical.start + 8));
    if (mark !== null) {
      const [start, end] = [physical.start, physical.start + mark[0].trimEnd().length];
      runs = clipRuns(runs, end, physical.end);
      furniture.push({
        kind: 'markup',
        text: mark[0].trimEnd(),
        span: [start, end],
        why: 'the bullet of a list',
      });
    }
    const line = lineOf(source, runs, physical, mark === null ? {} : { bullet: true });
    if (line !== null) lines.push(line);
  }
  return { lines, furniture, noteMarks: [] };
}
