import { useEffect, useState } from 'react';
import type { Alignment } from '../../../shared/model/alignment.ts';
import { unitWeights } from '../../state/weights.ts';
import { type Stretch, stripOf, unitPlaces } from './strips.ts';

/** The map's drawing: where each unit begins, and a strip for each language. */
export interface Strips {
  readonly places: Float64Array;
  readonly strips: readonly (readonly Stretch[])[];
}

const none: Strips = { places: new Float64Array(1), strips: [] };
/** A document of more units is drawn a moment after it has changed, and not with every key that changes it. */
const mostAtOnce = 5000;
const rest = 250;

/** The strips of `alignment` on a map `height` pixels high; those of a large document follow when keys rest. */
export function useStrips(alignment: Alignment, height: number): Strips {
  const [drawn, setDrawn] = useState<Strips>(none);
  useEffect(() => {
    const draw = () => {
      const { units, languages } = alignment;
      const places = unitPlaces(unitWeights(alignment), height);
      setDrawn({ places, strips: languages.map((language) => stripOf(units, language, places)) });
    };
    if (alignment.units.length <= mostAtOnce) return draw();
    const timer = setTimeout(draw, rest);
    return () => clearTimeout(timer);
  }, [alignment, height]);
  return drawn;
}
