import { useEffect, useState } from 'react';
import type { Lookup, ReferenceFile } from '../../../shared/api/methods/reference.ts';
import { useActions, useProject, useSession } from '../../state/use-session.tsx';
import { toldError } from '../../words/troubles.ts';

/** How long the active cell must rest before its unit is looked up, in milliseconds: arrows held down ask nothing. */
const rest = 80;

export interface LookedUp {
  readonly unit: string | null;
  readonly lookup: Lookup | null;
  readonly trouble: string | null;
}

/** What the files have for the active unit as it stands now. What was found last stays until the next is there. */
export function useLookup(files: readonly ReferenceFile[]): LookedUp {
  const { client } = useActions();
  const project = useProject((open) => open.project);
  const revision = useProject((open) => open.revision);
  const unit = useSession((state) => state.place?.unit ?? null);
  const [found, setFound] = useState<LookedUp>({ unit: null, lookup: null, trouble: null });
  useEffect(() => {
    if (unit === null || files.length === 0 || revision < 0) return;
    let wanted = true;
    const timer = setTimeout(() => {
      client.call('reference.lookup', { project, unit }).then(
        (lookup) => wanted && setFound({ unit, lookup, trouble: null }),
        (thrown: unknown) => wanted && setFound({ unit, lookup: null, trouble: toldError(thrown).message }),
      );
    }, rest);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [client, project, revision, unit, files]);
  return files.length === 0 ? { unit: null, lookup: null, trouble: null } : found;
}
