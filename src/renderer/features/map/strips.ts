import type { Unit } from '../../../shared/model/unit.ts';

/** How a stretch of one language looks on the map, the plainest first; where several share a pixel the last wins. */
export const tones = ['solid', 'confirmed', 'moved', 'doubtful', 'gap'] as const;
export type Tone = (typeof tones)[number];

/** A run of one language's strip; pixels from the top, `end` not included. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly tone: Tone;
}

/** Below this probability a unit is doubtful. */
const doubtful = 0.65;

export function toneOf(unit: Unit, language: string): Tone {
  if ((unit.segments[language]?.length ?? 0) === 0) return 'gap';
  if (unit.moved === true) return 'moved';
  if (unit.status === 'confirmed') return 'confirmed';
  return unit.status === 'auto' && unit.confidence < doubtful ? 'doubtful' : 'solid';
}

/**
 * The pixel at which each unit begins on a map `height` pixels high, and its end behind the last one: units take room
 * by their length, but a unit is never more than eight times the usual one, so that one long table does not fill the map.
 */
export function unitPlaces(weights: Float64Array, height: number): Float64Array {
  const places = new Float64Array(weights.length + 1);
  let all = 0;
  for (const weight of weights) all += weight;
  const mean = all / Math.max(1, weights.length);
  let sum = 0;
  for (let at = 0; at < weights.length; at += 1) {
    sum += Math.min(Math.max(weights[at] ?? 0, mean / 4), mean * 8) || 1;
    places[at + 1] = sum;
  }
  const scale = height / (sum || 1);
  for (let at = 1; at < places.length; at += 1) places[at] = (places[at] ?? 0) * scale;
  return places;
}

/**
 * The strip of one language: a stretch for each unit with a pixel of air below it where there is room, else one for
 * each pixel row with the tone that matters most in it.
 */
export function stripOf(units: readonly Unit[], language: string, places: Float64Array): readonly Stretch[] {
  const height = places[units.length] ?? 0;
  const roomy = height / Math.max(1, units.length) >= 3;
  if (roomy)
    return units.map((unit, at) => {
      const start = Math.round(places[at] ?? 0);
      return {
        start,
        end: Math.max(start + 1, Math.round(places[at + 1] ?? 0) - 1),
        tone: toneOf(unit, language),
      };
    });
  const dense = denseStrip(units, language, places);
  for (let at = 0; at < units.length; at += 1) dense.lay(at);
  return dense.stretches();
}

/** A strip of more units than there are pixels, laid down unit by unit, as there is time. */
export interface DenseStrip {
  /** Lays the unit at this position. */
  lay(at: number): void;
  /** What has been laid: each row of pixels with the tone that matters most in it. */
  stretches(): readonly Stretch[];
}

/** The strip of one language with nothing laid yet; `places` as `unitPlaces` gives them. */
export function denseStrip(units: readonly Unit[], language: string, places: Float64Array): DenseStrip {
  const height = places[units.length] ?? 0;
  const rows = new Uint8Array(Math.ceil(height) + 1);
  return {
    lay(at) {
      const unit = units[at];
      if (unit === undefined) return;
      const tone = ranks[toneOf(unit, language)];
      const start = Math.floor(places[at] ?? 0);
      const end = Math.max(start + 1, Math.floor(places[at + 1] ?? 0));
      for (let row = start; row < end; row += 1) if ((rows[row] ?? 0) < tone) rows[row] = tone;
    },
    stretches: () => joined(rows.subarray(0, Math.floor(height))),
  };
}

const ranks: Readonly<Record<Tone, number>> = { solid: 0, confirmed: 1, moved: 2, doubtful: 3, gap: 4 };

function joined(rows: Uint8Array): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  rows.forEach((tone, row) => {
    if (rows[row + 1] === tone) return;
    stretches.push({ start, end: row + 1, tone: tones[tone] ?? 'solid' });
    start = row + 1;
  });
  return stretches;
}

/** The unit whose place holds the pixel `y`. */
export function unitAtPixel(places: Float64Array, y: number): number {
  let low = 0;
  let high = places.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((places[middle] ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}
