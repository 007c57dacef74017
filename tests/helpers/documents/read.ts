import { ownFormatOf } from '../../../src/main/services/documents/kind.ts';
import { openDocument } from '../../../src/main/services/documents/open-document.ts';
import type { Trouble } from '../../../src/shared/lib/trouble.ts';
import type { ChangeState, Document } from '../../../src/shared/model/document.ts';
import { readSource } from '../../../src/shared/pipeline.ts';

/** A file as the program reads it: opened, rendered, cut into segments. */
export async function readFile(
  bytes: Uint8Array,
  { language = 'en', path = 'a', changes = 'accepted' as ChangeState } = {},
): Promise<
  Document & {
    readonly changes: number;
    readonly tagged: string | null;
    readonly warnings: readonly Trouble[];
  }
> {
  const format = ownFormatOf(path, bytes);
  if (format === null) throw new Error(`${path} is read as text`);
  const {
    source,
    scanned,
    changes: count,
    tagged,
    warnings,
  } = await openDocument({ path, format, bytes, changes });
  const input = { language, path, format, encoding: 'utf-8', source, scanned };
  return { ...readSource({ ...input, segmentation: 'paragraph' }), changes: count, tagged, warnings };
}

/** The texts of a document's segments. */
export async function textsOf(
  bytes: Uint8Array,
  options: Parameters<typeof readFile>[1] = {},
): Promise<readonly string[]> {
  return (await readFile(bytes, options)).segments.map(({ text }) => text);
}
