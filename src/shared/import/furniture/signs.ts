import type { FurnitureKind } from '../../model/document.ts';

/** What a line is when it is page furniture, and why. */
export interface SetAside {
  readonly kind: FurnitureKind;
  readonly why: string;
}

const rule = /^(?:[_=–—─━═⎯―~]\s?|-\s?|\*\s?|[·•.…]\s?|[⁂❦◆◇■□●○★☆]\s?|#\s?){3,}$/u;
const barcode = /^\*\s?[\dA-Z-]{4,20}\s?\*$/;
const jobNumber =
  /^(?:(?:[A-Z]{1,3}\.)?\d{2}-\d{5,6}|[A-Z]{1,3}\d{6,9}|(?:GE|V|NYC)\.\d{2}-\d{4,6})(?:\s*[（(][A-Z]{1,2}[)）])?(?:\s+\d{6}){0,3}$/;
const letterSpaced = /^\p{L}(?:\s+\p{L})+$/u;

/** What a line is by its signs alone: a rule, a barcode, a printer's job number; null when it may be text. */
export function signOf(text: string): SetAside | null {
  if (text.length > 300) return null;
  if (rule.test(text) && !letterSpaced.test(text)) return { kind: 'rule', why: 'a rule' };
  if (barcode.test(text)) return { kind: 'barcode', why: 'a barcode in digits' };
  if (isJobNumber(text)) return { kind: 'job-number', why: 'a printer’s job number' };
  return null;
}

/** True for a job number such as "24-01883 (E)   140324", its dates included. */
export function isJobNumber(text: string): boolean {
  return jobNumber.test(text.trim());
}
