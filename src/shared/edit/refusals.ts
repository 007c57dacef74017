import type { Alignment } from '../model/alignment.ts';
import type { Refusal } from './command.ts';
import { nameOf } from './naming.ts';

/** The refusal with `sentence`: why a command does not apply here. */
export function refuse(sentence: string): Refusal {
  return { refused: sentence };
}

export function noSegment(id: string): Refusal {
  return refuse(`There is no segment ${id} any more.`);
}

export function noUnit(id: string): Refusal {
  return refuse(`There is no unit ${id} any more.`);
}

/** The refusal to cut or join the pivot's segments. */
export function pivotLocked(alignment: Alignment): Refusal {
  const name = nameOf(alignment.pivot);
  return refuse(
    `${name} is the pivot: its segments are not cut or joined. Unlock the pivot's segmentation to do it.`,
  );
}
