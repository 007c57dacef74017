/** A rule of segmentation: where `before` ends and `after` begins, a segment ends, or just does not. */
export interface SrxRule {
  readonly breaks: boolean;
  /** Regular expressions as the file has them (ICU's). */
  readonly before: string;
  readonly after: string;
}

/** Rules of segmentation as they are exchanged between tools (SRX 2.0, LISA OSCAR, 2008). */
export interface SrxRules {
  /** True when the rules of every map that fits a language hold, not those of the first alone. */
  readonly cascade: boolean;
  /** Which languages each set of rules is for, in order. */
  readonly maps: readonly { readonly pattern: string; readonly rules: string }[];
  readonly sets: Readonly<Record<string, readonly SrxRule[]>>;
}
