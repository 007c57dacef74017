import { useSyncExternalStore } from 'react';
import type { CallOptions } from '../../shared/api/contract.ts';
import type { ReferenceFile } from '../../shared/api/methods/reference.ts';
import { toldError } from '../words/troubles.ts';
import { pickFiles } from './file-picker.ts';
import { type Given, givenName, handedOver } from './given.ts';
import type { Session } from './session.ts';
import { createStore } from './store.ts';

/** The memories and glossaries of the open project, as far as the window knows them. */
export interface References {
  /** The project they belong to; null before any was asked for. */
  readonly project: string | null;
  /** Null until the services have answered. */
  readonly files: readonly ReferenceFile[] | null;
  /** What is being read; null while nothing is. */
  readonly reading: { readonly name: string; readonly cancel: (() => void) | null } | null;
  /** Why files could not be taken, a sentence each. */
  readonly trouble: readonly string[];
}

const none: References = { project: null, files: null, reading: null, trouble: [] };
const references = createStore<References>(none);

export function useReferences(): References {
  return useSyncExternalStore(references.subscribe, references.get);
}

/** Asks which files the open project has, unless that is known. */
export async function loadReferences({ client }: Session, project: string): Promise<void> {
  if (references.get().project === project) return;
  references.set({ ...none, project });
  try {
    const files = await client.call('reference.list', { project });
    if (references.get().project === project) references.set({ files });
  } catch (thrown) {
    if (references.get().project === project)
      references.set({ files: [], trouble: [toldError(thrown).message] });
  }
}

/** Lets the user choose memories and glossaries, and puts them to the open project. */
export async function addReferences(session: Session): Promise<void> {
  const project = session.store.get().project?.project;
  if (project === undefined || references.get().reading !== null) return;
  const given = await pickFiles(session, 'reference');
  if (given.length === 0) return;
  await loadReferences(session, project);
  references.set({ trouble: [] });
  for (const one of given) await addOne(session, project, one);
}

async function addOne({ client }: Session, project: string, given: Given): Promise<void> {
  const name = givenName(given);
  references.set({ reading: { name, cancel: null } });
  const options: CallOptions = { onCancel: (cancel) => references.set({ reading: { name, cancel } }) };
  try {
    const handed = await handedOver(given);
    const files = await ('path' in handed
      ? client.call('reference.add', { project, ...handed }, options)
      : client.call('reference.take', { project, ...handed }, options));
    if (references.get().project === project) references.set({ files });
  } catch (thrown) {
    const { code, message } = toldError(thrown);
    if (code !== 'cancelled' && references.get().project === project)
      references.set({ trouble: [...references.get().trouble, message] });
  } finally {
    references.set({ reading: null });
  }
}

/** Takes a file away from the open project. */
export async function removeReference({ client }: Session, project: string, id: number): Promise<void> {
  try {
    const files = await client.call('reference.remove', { project, id });
    if (references.get().project === project) references.set({ files, trouble: [] });
  } catch (thrown) {
    references.set({ trouble: [toldError(thrown).message] });
  }
}
