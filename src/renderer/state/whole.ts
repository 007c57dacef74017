import type { Client } from '../../shared/api/contract.ts';
import { TriglotError } from '../../shared/api/errors.ts';
import type { ProjectState } from '../../shared/api/methods/projects.ts';
import { trouble } from '../../shared/lib/trouble.ts';
import type { Segment } from '../../shared/model/segment.ts';
import type { Unit } from '../../shared/model/unit.ts';
import { breath } from './breath.ts';
import { weighAll } from './weights.ts';

/** How many items of each list are fetched at once: reading so many takes less than a frame or two. */
const atOnce = 1000;
/** After how many fetches it is told how far it is. */
const toldEvery = 5;
/** How often fetching is begun again because the project has moved on meanwhile. */
const attempts = 5;

/**
 * `state` with all rows, those of a large project fetched bit by bit; `told` hears how many there are by now. Rejects
 * with what the service says, or `cancelled` once `gone` is true.
 */
export async function wholeState(
  client: Client,
  state: ProjectState,
  told: (read: number) => void = () => {},
  gone: () => boolean = () => false,
): Promise<ProjectState> {
  let at = state;
  for (let attempt = 1; at.part !== null; attempt += 1) {
    try {
      return await fetched(client, at, told, gone);
    } catch (thrown) {
      const stale = thrown instanceof TriglotError && thrown.code === 'stale';
      if (!stale || attempt === attempts) throw thrown;
      at = await client.call('projects.state', { project: state.project });
    }
  }
  return at;
}

async function fetched(
  client: Client,
  state: ProjectState,
  told: (read: number) => void,
  gone: () => boolean,
): Promise<ProjectState> {
  const { project, revision } = state;
  const units: Unit[] = [];
  const segments: Record<string, Segment[]> = Object.fromEntries(
    state.alignment.languages.map((language) => [language, []]),
  );
  const page = (at: number) => client.call('projects.rows', { project, revision, at, count: atOnce });
  let coming = page(0);
  for (let at = atOnce; ; at += atOnce) {
    const { last, ...came } = await coming;
    if (gone()) throw new TriglotError('cancelled', trouble('cancelled'));
    if (!last) coming = page(at);
    for (const unit of came.units) units.push(unit);
    for (const [language, list] of Object.entries(segments))
      for (const segment of came.segments[language] ?? []) list.push(segment);
    if (at % (atOnce * toldEvery) === 0) told(units.length);
    await breath();
    if (last) break;
  }
  const alignment = { ...state.alignment, units, segments };
  await weighAll(alignment);
  return { ...state, alignment, part: null };
}
