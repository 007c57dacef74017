export const findingTypes = [
  'missing',
  'extra',
  'moved',
  'number',
  'date',
  'reference',
  'name',
  'term',
  'length',
  'order',
  'punctuation',
  'footnote',
  'untranslated',
  'wrong-language',
  'inconsistent',
  'modality',
  'negation',
  'list',
] as const;
export type FindingType = (typeof findingTypes)[number];

export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

/** The very words a finding rests on. */
export interface Evidence {
  readonly language: string;
  readonly segment: string;
  /** UTF-16 offsets into the segment's text. */
  readonly start: number;
  readonly end: number;
  /** The canonical value, equal in all languages ("2023-12-19", "81", "A/78/312"). */
  readonly value: string;
}

/** What goes with a finding because of what it says: the number in a lost clause, the numbers behind a lost paragraph. */
export interface Consequence {
  /** What it would be remembered by as a finding of its own. */
  readonly key: string;
  readonly type: FindingType;
  readonly message: string;
  readonly evidence: readonly Evidence[];
}

/** One place where the versions do not say the same. Derived from the alignment, never stored as truth. */
export interface Finding {
  /** Its number in the list it was made with ("f3"); where a list has changed since, only the key tells findings apart. */
  readonly id: string;
  /** Stable through realignment and re-import: what is remembered when a finding is ignored. */
  readonly key: string;
  readonly unit: string;
  readonly type: FindingType;
  readonly severity: Severity;
  /** The languages that stand out (lack it, or say something else). */
  readonly languages: readonly string[];
  /** A sentence for people: who disagrees with whom about what. */
  readonly message: string;
  readonly evidence: readonly Evidence[];
  /** Units this finding spans when it covers several lines in a row; the first equals `unit`. */
  readonly units?: readonly string[];
  /** What would be no difference of its own without this one; its sentence tells of them. */
  readonly consequences?: readonly Consequence[];
}

/** A finding that somebody has looked at and found all right. */
export interface PassedFinding {
  readonly finding: Finding;
  readonly reason: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Whoever did; empty when nobody has said their name. */
  readonly by: string;
}
