import { useEffect, useMemo, useState } from 'react';
import { hiddenBy, hiddenIn, takesLong } from '../../state/filter.ts';
import type { Filter } from '../../state/filtered.ts';
import type { ProjectView } from '../../state/session-state.ts';

/** How long typing rests before many texts are looked through, in milliseconds. */
const rest = 120;

/** How many units fit `filter`; in a large project the number of before until they are counted. */
export function useFitting(filter: Filter, project: ProjectView): number {
  const all = project.alignment.units.length;
  const long = takesLong(filter, project);
  const now = useMemo(
    () => (long ? null : all - hiddenBy(filter, project).size),
    [long, all, filter, project],
  );
  const [counted, setCounted] = useState(all);
  useEffect(() => {
    if (now !== null) {
      setCounted(now);
      return;
    }
    let gone = false;
    const timer = setTimeout(async () => {
      const hidden = await hiddenIn(filter, project, () => gone);
      if (hidden !== null) setCounted(all - hidden.size);
    }, rest);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [now, all, filter, project]);
  return now ?? counted;
}
