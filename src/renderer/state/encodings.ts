import { encodingName, encodingNames } from '../words/encoding-name.ts';

/** What the field for the encoding offers: the likely ones first, then all the others. */
export function encodingOptions(
  likely: readonly string[],
  current: string,
): readonly { value: string; label: string }[] {
  const values = new Set([...likely, current, ...Object.keys(encodingNames)]);
  return [...values].map((value) => ({ value, label: encodingName(value) }));
}
