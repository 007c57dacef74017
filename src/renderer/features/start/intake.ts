import type { CallOptions, Client } from '../../../shared/api/contract.ts';
import type { SourceInfo } from '../../../shared/api/methods/sources.ts';
import { pairVersions } from '../../../shared/import/pair-versions.ts';
import { alignedFormatOf } from '../../../shared/model/document-endings.ts';
import { type Given, givenName, givenPath, handedOver } from '../../state/given.ts';

/** True for a project, which is opened and not aligned. */
export function isProject(given: Given): boolean {
  return givenName(given).toLowerCase().endsWith('.triglot');
}

/** True for a file whose texts are aligned already, which becomes a project as it is. */
export function isAligned(given: Given): boolean {
  return alignedFormatOf(givenName(given)) !== null;
}

/** True when these files are versions of more than one document, by their names. */
export function areSeveral(given: readonly Given[]): boolean {
  return given.length > 3 && pairVersions(given, givenPath).documents.length > 1;
}

/** Hands what was given to the services. Rejects with one sentence. */
export async function readGiven(
  client: Client,
  given: Given,
  options: CallOptions = {},
): Promise<SourceInfo> {
  const handed = await handedOver(given);
  return 'path' in handed
    ? client.call('sources.read', handed, options)
    : client.call('sources.take', handed, options);
}

/** Opens the project that was given. */
export async function openGiven(client: Client, given: Given) {
  const handed = await handedOver(given);
  return 'path' in handed ? client.call('projects.open', handed) : client.call('projects.take', handed);
}

/** Makes a project of what was given and is aligned already. */
export async function adoptGiven(client: Client, given: Given, options: CallOptions) {
  const handed = await handedOver(given);
  return 'path' in handed
    ? client.call('projects.adopt', handed, options)
    : client.call('projects.adoptContent', handed, options);
}
