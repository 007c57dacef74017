import type { Tell } from '../violation.ts';

/** How the file of a memory is encoded, by names that are equal when the encodings are. */
export interface MemoryEncoding {
  /** What it is: "utf-8", "utf-16le", "windows-1252". */
  readonly label: string;
  /** Whether it begins with a byte order mark. */
  readonly marked: boolean;
  /** What it says it is, as written; null when it says nothing. */
  readonly declared: string | null;
  /** The label of that; null when there is no such encoding. */
  readonly declaredLabel: string | null;
}

/** Tells of an encoding that is not what the file says, or not one that memories are written in. */
export function checkEncoding({ label, marked, declared, declaredLabel }: MemoryEncoding, tell: Tell): void {
  const place = { line: 1, column: 1 };
  const kind = (name: string) => (name.startsWith('utf-16') ? 'utf-16' : name);
  const cure = 'Save the file as UTF-8, with encoding="UTF-8" in its first line.';
  if (declared !== null && declaredLabel === null)
    tell(place, 'error', 'encoding', `the file says its encoding is "${declared}", which is none`, cure);
  else if (declaredLabel !== null && kind(declaredLabel) !== kind(label)) {
    const reason = `the file says its encoding is ${declared}, but it is ${label.toUpperCase()}`;
    tell(place, 'error', 'encoding', reason, cure);
  } else if (kind(label) === 'utf-16' && !marked)
    tell(place, 'warning', 'encoding', 'the file is UTF-16 without a byte order mark', cure);
  else if (kind(label) !== 'utf-8' && kind(label) !== 'utf-16')
    tell(place, 'warning', 'encoding', `the file is ${label}, which not every tool reads`, cure);
}
