import * as v from 'valibot';
import type { Preview } from '../../model/proposal.ts';
import { method } from '../method.ts';
import type { Change } from './edit.ts';

/** A change of the whole project that has been worked out and waits to be kept or dropped; the latest one per project. */
export interface Proposal extends Preview {
  readonly id: string;
  /** What it was made on; once the project has moved on it cannot be kept any more. */
  readonly revision: number;
}

const project = { project: v.string() };
const held = { ...project, proposal: v.string() };
const source = v.string();

/** Changes of the whole project: worked out with progress, cancelled at will, shown before they are kept, one step to undo. */
export const proposalsMethods = {
  /** Aligns anew between the units that are confirmed, or also between those arranged by hand. */
  'proposals.realign': method<Proposal>()(
    v.object({ ...project, spared: v.picklist(['confirmed', 'arranged']) }),
  ),
  /** Cuts what is not confirmed into sentences, by the rules of an SRX file when its text is given. */
  'proposals.resegment': method<Proposal>()(
    v.object({ ...project, srx: v.optional(v.object({ name: v.string(), text: v.string() })) }),
  ),
  /** Reads a source and aligns it to the rows as they stand. `refused` for a language that is there already. */
  'proposals.addLanguage': method<Proposal>()(v.object({ ...project, language: v.string(), source })),
  /** Reads a source as a revised version of a language of the project. */
  'proposals.revise': method<Proposal>()(v.object({ ...project, language: v.string(), source })),
  /** The proposal of this id again. `stale` when there is another one by now. */
  'proposals.get': method<Proposal>()(v.object(held)),
  /** Does what was proposed. `stale` when the project has moved on. */
  'proposals.keep': method<Change>()(
    v.object({ ...held, selection: v.nullable(v.object({ unit: v.string(), language: v.string() })) }),
  ),
  /** Forgets it; what was offered unasked is not offered again unless it has become another. */
  'proposals.drop': method<null>()(v.object(held)),
} as const;
