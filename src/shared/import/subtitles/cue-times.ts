import type { Document } from '../../model/document.ts';
import type { Segment } from '../../model/segment.ts';
import { partOfTime, type Time } from '../../model/time.ts';

interface Cue {
  /** Where the lines of the cue stand in the source. */
  readonly from: number;
  readonly to: number;
  readonly time: Time;
}

const clock = String.raw`(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})`;
const times = new RegExp(String.raw`${clock}\s+-->\s+${clock}`);

/** The same subtitles, every segment with the time it is shown; one that is a part of a cue has its share of the cue's time. */
export function timed(document: Document): Document {
  const cues = cuesOf(document);
  const segments = document.segments.map((segment): Segment => {
    const time = timeOf(segment, cues);
    return time === null ? segment : { ...segment, time };
  });
  return { ...document, segments };
}

function cuesOf({ furniture, source }: Document): readonly Cue[] {
  const heads = furniture
    .flatMap(({ text, span }) => {
      const time = readTimes(text);
      return time === null ? [] : [{ span, time }];
    })
    .sort((a, b) => a.span[0] - b.span[0]);
  return heads.map(({ span, time }, at) => {
    const body = source.slice(span[1], heads[at + 1]?.span[0] ?? source.length);
    const from = span[1] + (body.length - body.trimStart().length);
    return { from, to: Math.max(from + 1, span[1] + body.trimEnd().length), time };
  });
}

function timeOf({ spans }: Segment, cues: readonly Cue[]): Time | null {
  const [first, last] = [spans[0]?.[0], spans.at(-1)?.[1]];
  if (first === undefined || last === undefined) return null;
  const begin = cueAt(cues, first);
  const end = cueAt(cues, last - 1);
  if (begin === undefined || end === undefined) return null;
  const start = partOfTime(begin.time, shareAt(begin, first), 1)[0];
  const stop = partOfTime(end.time, 0, shareAt(end, last))[1];
  return start <= stop ? [start, stop] : null;
}

/** The last cue that begins at or before `offset`. */
function cueAt(cues: readonly Cue[], offset: number): Cue | undefined {
  let [low, high] = [0, cues.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.from ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return cues[low - 1];
}

function shareAt({ from, to }: Cue, offset: number): number {
  return Math.min(1, Math.max(0, (offset - from) / (to - from)));
}

function readTimes(text: string): Time | null {
  const match = times.exec(text);
  if (match === null) return null;
  const at = (from: number) => {
    const [hours = '0', minutes, seconds, parts = ''] = match.slice(from, from + 4);
    return (
      (Number(hours) * 60 + Number(minutes)) * 60_000 + Number(seconds) * 1000 + Number(parts.padEnd(3, '0'))
    );
  };
  const [start, end] = [at(1), at(5)];
  return start <= end ? [start, end] : [start, start];
}
