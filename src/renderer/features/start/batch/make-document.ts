import type { CallOptions, Client } from '../../../../shared/api/contract.ts';
import { TriglotError } from '../../../../shared/api/errors.ts';
import type { Segmentation, SrxText } from '../../../../shared/api/methods/projects.ts';
import type { SourceInfo } from '../../../../shared/api/methods/sources.ts';
import { trouble } from '../../../../shared/lib/trouble.ts';
import { primaryLanguage } from '../../../../shared/model/language-tag.ts';
import { type Given, givenName } from '../../../state/given.ts';
import { readGiven } from '../intake.ts';

/** A document as its project is to be made. */
export interface DocumentOrder {
  readonly name: string;
  /** In the order of their columns; the first is the pivot. */
  readonly versions: readonly { readonly given: Given; readonly language: string }[];
  readonly segmentation: Segmentation;
  readonly srx: SrxText | null;
}

/** A project that was made and closed again. */
export interface MadeDocument {
  readonly path: string;
  readonly units: number;
  readonly findings: number;
  /** Files whose text speaks another language than their name: probably put in the wrong place. */
  readonly odd: readonly { readonly name: string; readonly language: string }[];
}

export type Report = (phase: string, done: number, of: number) => void;

/**
 * Reads the versions of a document, aligns them into a project of their own and closes it. Rejects with one sentence, or
 * with `cancelled` once `signal` says so.
 */
export async function makeDocument(
  client: Client,
  { name, versions, segmentation, srx }: DocumentOrder,
  signal: AbortSignal,
  report: Report,
): Promise<MadeDocument> {
  const read: { readonly source: SourceInfo; readonly language: string }[] = [];
  for (const [at, { given, language }] of versions.entries()) {
    report('Reading', at, versions.length);
    const source = await readGiven(
      client,
      given,
      watched(signal, () => {}),
    );
    read.push({ source, language });
  }
  const sources = read.map(({ source, language }) => ({ id: source.id, language }));
  const pivot = versions[0]?.language;
  const order = {
    sources,
    segmentation,
    name,
    ...(srx !== null && { srx }),
    ...(pivot !== undefined && { pivot }),
  };
  const { project, path, alignment, findings } = await client.call(
    'projects.create',
    order,
    watched(signal, report),
  );
  await client.call('projects.close', { project });
  return {
    path,
    units: alignment.units.length,
    findings: findings.length,
    odd: read.flatMap(({ source, language }, at) =>
      source.language === 'und' || primaryLanguage(source.language) === primaryLanguage(language)
        ? []
        : [{ name: givenName(versions[at]?.given ?? { path: source.name }), language: source.language }],
    ),
  };
}

function watched(signal: AbortSignal, onProgress: Report): CallOptions {
  if (signal.aborted) throw new TriglotError('cancelled', trouble('cancelled'));
  return {
    onProgress,
    onCancel: (cancel) => signal.addEventListener('abort', cancel, { once: true }),
  };
}
