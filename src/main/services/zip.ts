import { strToU8, zipSync } from 'fflate';
import type { Output } from './files/atomic-write.ts';
import { shortName } from './files/failures.ts';

/** A single file as it is; several as a zip archive named after `name`. */
export function packed(
  name: string,
  outputs: readonly Output[],
): { readonly name: string; readonly bytes: Uint8Array } {
  const [first] = outputs;
  if (first !== undefined && outputs.length === 1)
    return { name: shortName(first.path), bytes: bytesOf(first.content) };
  const files = outputs.map(({ path, content }) => [shortName(path), bytesOf(content)] as const);
  return { name: `${name}.zip`, bytes: zipSync(Object.fromEntries(files)) };
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? strToU8(content) : content;
}
