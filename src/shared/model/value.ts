export const valueKinds = ['number', 'date', 'reference', 'name'] as const;
export type ValueKind = (typeof valueKinds)[number];

/** Something in a text that must be the same in every language: found by its meaning, kept with its place. */
export interface Value {
  readonly kind: ValueKind;
  /** Canonical and equal across languages and scripts: "81", "2023-12-19", "A/78/312", "kz:semipalatinsk". */
  readonly key: string;
  /** UTF-16 offsets into the text it was found in, half open. */
  readonly start: number;
  readonly end: number;
}
