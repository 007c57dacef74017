import { isLower } from '../../language/script.ts';
import type { PhysicalLine } from '../physical-lines.ts';
import { fenceOf, isSeparator, openingOf } from './blocks.ts';

/** Begins an item of a list with numbers; years are none. */
export const numberedItem = /^\d{1,3}[.)]\s+\S/;

const fewestMarks = 3;
const adjacentShare = 0.1;
const blankShare = 0.2;
const brokenShare = 0.2;

/**
 * True for a text that somebody has written as Markdown, so that a line without a blank line before it goes on from the last
 * one. In what was taken out of a PDF blank lines say little: they stand within sentences, or between all lines but a few.
 */
export function isWritten(physical: readonly PhysicalLine[], texts: readonly string[]): boolean {
  let marks = 0;
  let behindBlank = 0;
  let broken = 0;
  let adjacent = 0;
  for (const [at, { blanks }] of physical.entries()) {
    const text = texts[at]!;
    const opening = openingOf(text);
    if (
      opening.heading !== undefined ||
      opening.bullet === true ||
      fenceOf(text) !== null ||
      isSeparator(text)
    )
      marks += 1;
    if (blanks === 0) adjacent += 1;
    else {
      behindBlank += 1;
      if (opening.length === 0 && isLower(text[0] ?? '')) broken += 1;
    }
  }
  return (
    marks >= fewestMarks &&
    behindBlank >= blankShare * physical.length &&
    adjacent > adjacentShare * physical.length &&
    broken <= brokenShare * behindBlank
  );
}
