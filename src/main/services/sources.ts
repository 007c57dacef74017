import type { Handlers } from '../../shared/api/contract.ts';
import { TriglotError } from '../../shared/api/errors.ts';
import { trouble, troubleAt } from '../../shared/lib/trouble.ts';
import { ask } from './engine/engine-thread.ts';
import type { CutOrder, RawSource } from './engine/messages.ts';
import type { SpareEngine } from './engine/spare-engine.ts';
import { readBytes } from './files/read-bytes.ts';
import type { Grants } from './grants.ts';
import type { HeldSources } from './held-sources.ts';
import { rulesIn } from './knowledge/srx-file.ts';
import { knownLanguage } from './languages.ts';

type SourcesHandlers = Pick<
  Handlers,
  'sources.read' | 'sources.take' | 'sources.decode' | 'sources.changes' | 'sources.cut'
>;

export interface SourcesParts {
  readonly held: HeldSources;
  readonly grants: Grants;
  /** Whoever puts files in is about to align them. */
  readonly engines: SpareEngine;
}

/** Files put in, by path where the host knows paths, by their bytes everywhere. */
export function sourcesHandlers({ held, grants, engines }: SourcesParts): SourcesHandlers {
  return {
    async 'sources.read'({ path, encoding }, context) {
      refuseUngranted(grants, path);
      engines.prepare();
      return held.hold(path, await readBytes(path), encoding, context);
    },
    async 'sources.take'({ name, content, encoding }, context) {
      engines.prepare();
      return held.hold(name, bytesOf(name, content), encoding, context);
    },
    'sources.decode': async ({ id, encoding }) => held.decode(id, encoding),
    async 'sources.cut'({ id, language, segmentation, srx }, context) {
      const rules = srx === undefined ? undefined : rulesIn(srx);
      const source: RawSource = { ...held.get(id).raw, language: knownLanguage(language) };
      const order: CutOrder = {
        source,
        segmentation: rules === undefined ? segmentation : 'sentence',
        rules,
      };
      const thread = engines.take();
      const { preview } = await ask(thread, { type: 'cut', order }, 'cut', context);
      engines.giveBack(thread);
      return preview;
    },
    'sources.changes': ({ id, read }, context) => held.readChanges(id, read, context),
  };
}

/** Throws `refused` when a client names a path it was not given. */
export function refuseUngranted(grants: Grants, path: string): void {
  if (grants.allows(path)) return;
  throw new TriglotError('refused', troubleAt(path, trouble('not-granted')));
}

/** Throws where a client may not write: `refused` for a path it was not given, `usage` for one of a project. */
export function refuseToWrite(grants: Grants, path: string): void {
  refuseUngranted(grants, path);
  if (/\.triglot$/i.test(path)) throw new TriglotError('usage', troubleAt(path, trouble('keeps-itself')));
}

/** What base64 `content` stands for; a `usage` error when it is not base64. */
export function bytesOf(name: string, content: string): Uint8Array {
  if (content.length % 4 === 0 && !/[^A-Za-z0-9+/=]/.test(content)) return Buffer.from(content, 'base64');
  throw new TriglotError('usage', troubleAt(name, trouble('not-whole')));
}
