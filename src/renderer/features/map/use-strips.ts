import { useEffect, useMemo, useState } from 'react';
import type { Alignment } from '../../../shared/model/alignment.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import type { Unit } from '../../../shared/model/unit.ts';
import { inBreaths } from '../../state/breath.ts';
import { unitWeights } from '../../state/weights.ts';
import { denseStrip, type Stretch, stripOf, unitPlaces } from './strips.ts';
import { type Tick, ticksOf } from './ticks.ts';

/** The map's drawing: where each unit begins, a strip for each language, and the marks of findings. */
export interface Strips {
  readonly places: Float64Array;
  readonly strips: readonly (readonly Stretch[])[];
  readonly ticks: readonly Tick[];
}

/** What does not hang on the findings. */
interface Drawn extends Omit<Strips, 'ticks'> {
  readonly units: readonly Unit[];
}

const none: Drawn = { places: new Float64Array(1), strips: [], units: [] };
/** A document of more units is drawn a moment after it has changed, and not with every key that changes it. */
const mostAtOnce = 5000;
const rest = 700;
const moment = 30;

/** The strips of `alignment` with its `findings` on a map `height` pixels high; those of a large document follow when keys rest. */
export function useStrips(alignment: Alignment, findings: readonly Finding[], height: number): Strips {
  const [drawn, setDrawn] = useState<Drawn>(none);
  useEffect(() => {
    const { units, languages } = alignment;
    const places = () => unitPlaces(unitWeights(alignment), height);
    let gone = false;
    // The rows that a key changed are drawn first.
    const drawSmall = () => {
      const at = places();
      const strips = languages.map((language) => stripOf(units, language, at));
      setDrawn({ places: at, strips, units });
    };
    const drawLarge = async () => {
      const next = await drawnInBreaths(alignment, places(), () => gone);
      if (!gone) setDrawn(next);
    };
    const large = units.length > mostAtOnce;
    const timer = setTimeout(large ? drawLarge : drawSmall, large ? rest : moment);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [alignment, height]);
  return useMemo(() => {
    const { places, strips, units } = drawn;
    return { places, strips, ticks: ticksOf(findings, units, places) };
  }, [drawn, findings]);
}

/** A few units of all strips at a time: in between keys are answered. Stops once `gone`, and then what it gives is not whole. */
async function drawnInBreaths(
  { units, languages }: Alignment,
  places: Float64Array,
  gone: () => boolean,
): Promise<Drawn> {
  const dense = languages.map((language) => denseStrip(units, language, places));
  await inBreaths(
    units.length,
    (at) => {
      for (const strip of dense) strip.lay(at);
    },
    gone,
  );
  return { places, strips: dense.map((strip) => strip.stretches()), units };
}
