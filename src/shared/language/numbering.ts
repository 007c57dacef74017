import { readLabel } from './numbering/read-label.ts';
import { readingRules } from './reading-rules.ts';

/** A printed label as one text shows it, its neighbours unknown. */
export interface ParsedLabel {
  readonly label: string;
  /** Offset behind the label in the text. */
  readonly end: number;
  /** Keys equal in every script: ["3"], ["b"], ["article 3"]; never empty. */
  readonly path: readonly string[];
  /** What the numbering looks like, with a sample: "1.", "(a)", "article". */
  readonly style: string;
}

/**
 * The printed label at the beginning of `text`: "3." "(b)" "第三条" "Chapitre II" "§ 4 bis". Null when there is none:
 * a number inside running text is no label. `language` is a BCP 47 tag; unknown ones are read by the general rules.
 */
export function parseLabel(text: string, language: string): ParsedLabel | null {
  const found = readLabel(text, readingRules(language));
  if (found === null) return null;
  const { label, end, readings } = found;
  return { label, end, path: readings[0].path, style: readings[0].style };
}
