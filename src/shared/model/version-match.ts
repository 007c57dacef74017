/**
 * What became of some segments of a document in another version of it. `same`: nothing but their cutting changed;
 * `moved`: the same text at another place; `changed`: reworded; `new` and `dropped` have one side only.
 */
export interface VersionMatch {
  readonly kind: 'same' | 'moved' | 'changed' | 'new' | 'dropped';
  /** Positions in the old and in the new version, rising and without holes. */
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** A piece of a text that was reworded. */
export interface TextChange {
  readonly kind: 'same' | 'new' | 'dropped';
  readonly text: string;
}
