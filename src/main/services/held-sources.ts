import type { CallContext } from '../../shared/api/contract.ts';
import { TriglotError } from '../../shared/api/errors.ts';
import type { SourceInfo } from '../../shared/api/methods/sources.ts';
import { trouble, troubleAt } from '../../shared/lib/trouble.ts';
import type { ChangeState } from '../../shared/model/document.ts';
import { isOwnFormat } from './documents/kind.ts';
import type { Examine } from './engine/examiner.ts';
import { shortName } from './files/failures.ts';
import { type HeldSource, type OpenSource, openRaw, ownEncoding } from './open-source.ts';

/** The files people have put in and may make a project of. The oldest are let go when they are many or large. */
export interface HeldSources {
  /** @param forced the encoding a person chose; guessed when absent */
  hold(
    path: string,
    bytes: Uint8Array,
    forced: string | undefined,
    context: CallContext,
  ): Promise<SourceInfo>;
  decode(id: string, encoding: string): Promise<SourceInfo>;
  /** Reads the file again with its tracked changes in that state. */
  readChanges(id: string, read: ChangeState, context: CallContext): Promise<SourceInfo>;
  get(id: string): HeldSource;
}

const mostHeld = 64;
const mostBytes = 512 * 1024 * 1024;

export function createHeldSources(look: Examine): HeldSources {
  const held = new Map<string, HeldSource>();
  const lookInto = async (id: string, raw: OpenSource, context: CallContext): Promise<HeldSource> => {
    const { language, preview, changes, aside, warnings } = await look(raw, context);
    const { path, format, encoding, bytes } = raw;
    const info = {
      id,
      name: shortName(path),
      bytes: bytes.length,
      format,
      encoding,
      encodings: [],
      language,
      preview,
      changes: changes === 0 ? null : { count: changes, read: raw.changes },
      aside,
      warnings,
    };
    return { info, raw };
  };
  const get = (id: string): HeldSource => {
    const source = held.get(id);
    if (source === undefined) throw new TriglotError('usage', trouble('not-held'));
    return source;
  };
  return {
    async hold(path, bytes, forced, context) {
      const raw = openRaw(path, bytes, forced);
      const source =
        raw === null
          ? await examined(crypto.randomUUID(), path, bytes, forced)
          : await lookInto(crypto.randomUUID(), raw, context);
      held.set(source.info.id, source);
      letGo(held);
      return source.info;
    },
    async readChanges(id, changes, context) {
      const { raw } = get(id);
      if (!isOwnFormat(raw.format))
        throw new TriglotError('usage', troubleAt(raw.path, trouble('no-changes')));
      const source = await lookInto(id, { ...raw, changes }, context);
      held.set(id, source);
      return source.info;
    },
    async decode(id, encoding) {
      const { raw } = get(id);
      if (isOwnFormat(raw.format)) throw ownEncoding(raw.path);
      const source = await examined(id, raw.path, raw.bytes, encoding);
      held.set(id, source);
      return source.info;
    },
    get,
  };
}

/** What tells languages and reads pages is loaded with the first text: a window is there sooner without. */
async function examined(...text: Parameters<typeof import('./examine.ts').examine>): Promise<HeldSource> {
  const { examine } = await import('./examine.ts');
  return examine(...text);
}

function letGo(held: Map<string, HeldSource>): void {
  let bytes = [...held.values()].reduce((sum, { info }) => sum + info.bytes, 0);
  for (const [id, { info }] of held) {
    if (held.size <= 1 || (held.size <= mostHeld && bytes <= mostBytes)) return;
    held.delete(id);
    bytes -= info.bytes;
  }
}
