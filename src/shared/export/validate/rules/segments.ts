import type { MemoryElement, Rule } from '../rule.ts';
import type { Place, Tell } from '../violation.ts';

/** Longer segments are refused by some memories. */
const longest = 2_000;
/** Of longer texts no more is kept than is needed to judge them. */
const enough = 10_000;

/** What matters of a segment that is being read. */
interface Segment {
  text: string;
  codes: number;
  /** How many codes the text that comes next is inside of. */
  depth: number;
  ending: string;
}

/** Segments hold a text, in one line, without blanks around it, and not too long for any tool. */
export function segmentsRule(tell: Tell): Rule {
  let segment: Segment | null = null;
  return {
    open({ name }) {
      if (name === 'seg') segment = { text: '', codes: 0, depth: 0, ending: '' };
      else if (segment !== null && name !== 'hi') {
        segment.codes += 1;
        segment.depth += 1;
      }
    },
    text(text) {
      if (segment === null || segment.depth > 0) return;
      if (segment.text.length < enough) segment.text += text;
      segment.ending = text;
    },
    close(element, place, broken) {
      if (segment === null) return;
      if (element.name !== 'seg') {
        if (element.name !== 'hi') segment.depth -= 1;
        return;
      }
      if (!broken) judge(segment, element, place, tell);
      segment = null;
    },
  };
}

function judge({ text, codes, ending }: Segment, { place }: MemoryElement, end: Place, tell: Tell): void {
  if (/^[ \t\n]*$/.test(text)) {
    if (codes === 0)
      tell(
        place,
        'warning',
        'empty',
        'the segment is empty',
        'Remove its <tuv>: tools would translate with nothing.',
      );
    return;
  }
  if (/^[ \t\n]/.test(text))
    tell(
      place,
      'warning',
      'blanks',
      'the segment begins with a blank',
      'Remove it: the text is not found again.',
    );
  if (/[ \t\n]$/.test(ending))
    tell(
      end,
      'warning',
      'blanks',
      'the segment ends with a blank',
      'Remove it: the text is not found again.',
    );
  if (/\n/.test(text.trim()))
    tell(
      place,
      'warning',
      'break',
      'the segment goes over several lines',
      'Put it into one: the text is not found again.',
    );
  if (text.length > longest && (text.length > 2 * longest || [...text].length > longest))
    tell(
      place,
      'warning',
      'long',
      `the segment has over ${longest} characters`,
      'Cut the unit in two: some tools refuse it.',
    );
}
