import type { Planter } from './fault.ts';
import {
  footnoteLost,
  itemDropped,
  paragraphDeleted,
  paragraphRepeated,
  paragraphsSwapped,
  textsExchanged,
} from './structure.ts';
import { digitChanged, wordsChanged } from './values.ts';
import {
  clauseDeleted,
  dutyLoosened,
  exceptionLost,
  leftUntranslated,
  memberDropped,
  nameChanged,
  negationDropped,
  otherLanguage,
  quantifierChanged,
} from './wording.ts';

export interface FaultKind {
  readonly name: string;
  readonly plant: Planter;
  /** Documents are aligned anew with the fault in them, which takes its time. */
  readonly slow?: boolean;
}

/** Everything that is planted, one fault at a time. */
export const faultKinds: readonly FaultKind[] = [
  { name: 'paragraph deleted', plant: paragraphDeleted, slow: true },
  { name: 'paragraph repeated', plant: paragraphRepeated, slow: true },
  { name: 'paragraphs swapped', plant: paragraphsSwapped, slow: true },
  { name: 'texts exchanged', plant: textsExchanged, slow: true },
  { name: 'list item dropped', plant: itemDropped, slow: true },
  { name: 'footnote lost', plant: footnoteLost },
  { name: 'number', plant: digitChanged('number') },
  { name: 'number in words', plant: wordsChanged },
  { name: 'date', plant: digitChanged('date') },
  { name: 'symbol', plant: digitChanged('symbol') },
  { name: 'reference', plant: digitChanged('reference') },
  { name: 'left untranslated', plant: leftUntranslated },
  { name: 'other language', plant: otherLanguage },
  { name: 'clause deleted', plant: clauseDeleted },
  { name: 'member dropped', plant: memberDropped },
  { name: 'name changed', plant: nameChanged },
  { name: 'negation dropped', plant: negationDropped },
  { name: 'shall to may', plant: dutyLoosened },
  { name: 'quantifier changed', plant: quantifierChanged },
  { name: 'exception dropped', plant: exceptionLost },
];
