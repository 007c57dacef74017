import { useEffect, useState } from 'react';
import { type Alignment, unitPositions } from '../../../shared/model/alignment.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import { unitWeights } from '../../state/weights.ts';
import { type Stretch, stripOf, unitPlaces } from './strips.ts';
import { type Tick, ticksOf } from './ticks.ts';

/** The map's drawing: where each unit begins, a strip for each language, and the marks of findings. */
export interface Strips {
  readonly places: Float64Array;
  readonly strips: readonly (readonly Stretch[])[];
  readonly ticks: readonly Tick[];
}

const none: Strips = { places: new Float64Array(1), strips: [], ticks: [] };
/** A document of more units is drawn a moment after it has changed, and not with every key that changes it. */
const mostAtOnce = 5000;
const rest = 700;

/** The strips of `alignment` with its `findings` on a map `height` pixels high; those of a large document follow when keys rest. */
export function useStrips(alignment: Alignment, findings: readonly Finding[], height: number): Strips {
  const [drawn, setDrawn] = useState<Strips>(none);
  useEffect(() => {
    const draw = () => {
      const { units, languages } = alignment;
      const places = unitPlaces(unitWeights(alignment), height);
      const strips = languages.map((language) => stripOf(units, language, places));
      setDrawn({ places, strips, ticks: ticksOf(findings, unitPositions(units), places) });
    };
    if (alignment.units.length <= mostAtOnce) return draw();
    const timer = setTimeout(draw, rest);
    return () => clearTimeout(timer);
  }, [alignment, findings, height]);
  return drawn;
}
