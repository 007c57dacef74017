import { describe, expect, it } from 'vitest';
import { clockShift } from '../../../src/shared/align/times.ts';
import type { Time } from '../../../src/shared/model/time.ts';
import { buildAlignment, readSource } from '../../../src/shared/pipeline.ts';
import { randomOf } from '../../bench/faults/random.ts';

interface Cue {
  readonly time: Time;
  readonly text: string;
}

const random = randomOf(7);
const whole = (from: number, to: number) => Math.floor(from + random() * (to - from));

/** Words of no language, so that nothing but time tells what belongs together. */
function nonsense(letters: string, count: number): string {
  const word = () => Array.from({ length: whole(2, 9) }, () => letters[whole(0, letters.length)]).join('');
  return `${Array.from({ length: count }, word).join(' ')}.`;
}

/** When `count` cues are shown, with pauses between them. */
function showings(count: number): readonly Time[] {
  let at = 4000;
  return Array.from({ length: count }, () => {
    const start = at + whole(80, 3500);
    at = start + whole(900, 5200);
    return [start, at];
  });
}

function srt(cues: readonly Cue[]): string {
  const clock = (ms: number) =>
    `${new Date(Math.round(ms)).toISOString().slice(11, 19)},${String(Math.round(ms) % 1000).padStart(3, '0')}`;
  return cues
    .map(({ time, text }, at) => `${at + 1}\n${clock(time[0])} --> ${clock(time[1])}\n${text}\n`)
    .join('\n');
}

/**
 * Two versions of one film: the second joins or parts some cues, lacks those of `lacking`, and runs at `rate` after `offset`.
 * Gives both, and which cues belong together.
 */
function film(
  count: number,
  { rate = 1, offset = 0, lacking = [0, 0] }: { rate?: number; offset?: number; lacking?: [number, number] },
) {
  const shown = showings(count);
  const left: Cue[] = shown.map((time) => ({ time, text: nonsense('abdegiklmnoprstu', whole(2, 12)) }));
  const right: Cue[] = [];
  const gold: string[] = [];
  const add = (start: number, end: number) =>
    right.push({
      time: [rate * start + offset + whole(-60, 60), rate * end + offset + whole(-60, 60)],
      text: nonsense('вгджзклмнпрст', whole(2, 12)),
    });
  for (let at = 0; at < count; at += 1) {
    const [start, end] = shown[at] ?? [0, 0];
    const next = shown[at + 1];
    if (at >= lacking[0] && at < lacking[1]) continue;
    const dice = random();
    if (dice < 0.08 && next !== undefined && at + 1 !== lacking[0]) {
      add(start, next[1]);
      gold.push(`${at},${at + 1}|${right.length - 1}`);
      at += 1;
    } else if (dice < 0.16 && end - start > 2500) {
      const middle = (start + end) / 2;
      add(start, middle - 50);
      add(middle + 50, end);
      gold.push(`${at}|${right.length - 2},${right.length - 1}`);
    } else {
      add(start, end);
      gold.push(`${at}|${right.length - 1}`);
    }
  }
  return { left, right, gold };
}

/** The share of what belongs together that is found, exactly. */
function foundOf({ left, right, gold }: ReturnType<typeof film>): number {
  const read = (language: string, cues: readonly Cue[]) =>
    readSource({
      language,
      path: `film.${language}.srt`,
      format: 'subtitles',
      encoding: 'utf-8',
      source: srt(cues),
      segmentation: 'paragraph',
    });
  const documents = [read('en', left), read('ru', right)];
  const { units, segments } = buildAlignment({ documents, pivot: 'en' });
  const placeOf = (language: string) =>
    new Map((segments[language] ?? []).map(({ id }, at) => [id, at] as const));
  const [lefts, rights] = [placeOf('en'), placeOf('ru')];
  const made = new Set(
    units.map((unit) =>
      [
        (unit.segments.en ?? []).map((id) => lefts.get(id)).join(','),
        (unit.segments.ru ?? []).map((id) => rights.get(id)).join(','),
      ].join('|'),
    ),
  );
  return gold.filter((bead) => made.has(bead)).length / gold.length;
}

describe('subtitles of one film', () => {
  it('are aligned by when they are shown, where the words tell nothing', () => {
    expect(foundOf(film(150, {}))).toBeGreaterThan(0.95);
  });
  it('are aligned when one version begins later and runs at another frame rate', () => {
    expect(foundOf(film(150, { rate: 24 / 25, offset: 41_300 }))).toBeGreaterThan(0.95);
  });
  it('are aligned around a scene that one version lacks', () => {
    expect(foundOf(film(150, { offset: -1700, lacking: [60, 85] }))).toBeGreaterThan(0.93);
  });
});

describe('the shift between two clocks', () => {
  const left = showings(400);
  it.each([
    ['none', 1, 0],
    ['an offset', 1, -83_250],
    ['PAL speed-up and an offset', 24_000 / 1001 / 25, 12_600],
    ['the way back', 25 / 24, 900],
  ])('is found for %s', (_, rate, offset) => {
    const right = left
      .filter((__, at) => at % 5 !== 0)
      .map(([start, end]): Time => [rate * start + offset + whole(-100, 100), rate * end + offset]);
    const found = clockShift(left, right);
    expect(found?.rate).toBeCloseTo(rate, 4);
    expect(Math.abs((found?.offset ?? Number.NaN) - offset)).toBeLessThan(100);
  });
  it('is none between two films', () => {
    expect(clockShift(left, showings(400))).toBeNull();
  });
});

describe('the time of a segment', () => {
  const read = (segmentation: 'paragraph' | 'sentence') =>
    readSource({
      language: 'en',
      path: 'a.vtt',
      format: 'subtitles',
      encoding: 'utf-8',
      source:
        'WEBVTT\n\n00:01.500 --> 00:03.500 line:0\nCome in here.\nSit on it.\n\n01:00:00.000 --> 01:00:01.250\nNo.\n',
      segmentation,
    }).segments.map(({ text, time }) => [text, time]);
  it('is that of its cue', () => {
    expect(read('paragraph')).toEqual([
      ['Come in here. Sit on it.', [1500, 3500]],
      ['No.', [3_600_000, 3_601_250]],
    ]);
  });
  it('is a share of it for each of several sentences', () => {
    const [[, first], [, second]] = read('sentence') as [[string, Time], [string, Time]];
    expect(first[0]).toBe(1500);
    expect(second[1]).toBe(3500);
    expect(first[1]).toBeLessThanOrEqual(second[0]);
  });
});
