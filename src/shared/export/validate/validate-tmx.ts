import type { MemoryElement, Rule } from './rule.ts';
import { attributesRule } from './rules/attributes.ts';
import { datesRule } from './rules/dates.ts';
import { checkEncoding, type MemoryEncoding } from './rules/encoding.ts';
import { inlineRule } from './rules/inline.ts';
import { languagesRule } from './rules/languages.ts';
import { prologueRule } from './rules/prologue.ts';
import { segmentsRule } from './rules/segments.ts';
import { structureRule } from './rules/structure.ts';
import type { Tell, Violation } from './violation.ts';
import type { ScanListener } from './xml/listener.ts';
import { createXmlScanner } from './xml/scanner.ts';

/** What a memory turned out to be. */
export interface TmxVerdict {
  /** Violations told of; it is valid when there are no errors. */
  readonly errors: number;
  readonly warnings: number;
  readonly units: number;
  /** Texts by language code as written, in the order they were met. */
  readonly languages: ReadonlyMap<string, number>;
  /** False when reading was given up before the end. */
  readonly whole: boolean;
}

/** Judges a memory that comes piece by piece. */
export interface TmxValidator {
  write(piece: string): void;
  /** To be called once, after the last piece. */
  end(): TmxVerdict;
}

/** Nobody corrects more errors than these one by one. */
const mostErrors = 100_000;
const mostLanguages = 1_000;

/**
 * Judges whether CAT tools take a memory as it is: well-formed XML, the order and attributes of TMX 1.4 (LISA OSCAR, 2005, as its
 * document type and OmegaT's schema have them), and what tools are known to ask beyond that. Every violation goes to
 * `tell` when it is met, with its place; memory stays bounded, whatever comes. `encoding` is that of the file, when the
 * memory comes from one.
 */
export function createTmxValidator(
  tell: (violation: Violation) => void,
  encoding?: MemoryEncoding,
): TmxValidator {
  let [errors, warnings, units] = [0, 0, 0];
  let whole = true;
  const languages = new Map<string, number>();
  const said: Tell = ({ line, column }, severity, rule, reason, cure) => {
    if (!whole) return;
    if (severity === 'error') errors += 1;
    else warnings += 1;
    tell({ line, column, severity, rule, reason, cure });
    if (errors >= mostErrors) whole = false;
  };
  if (encoding !== undefined) checkEncoding(encoding, said);
  const heard = (language: string) => {
    const count = languages.get(language) ?? 0;
    if (count > 0 || languages.size < mostLanguages) languages.set(language, count + 1);
  };
  const rules: readonly Rule[] = [
    prologueRule(said),
    structureRule(said),
    attributesRule(said),
    languagesRule(said, heard),
    datesRule(said),
    inlineRule(said),
    segmentsRule(said),
  ];
  let open: MemoryElement | null = null;
  const listener: ScanListener = {
    doctype(content, place) {
      for (const rule of rules) rule.doctype?.(content, place);
    },
    open(name, attributes, place) {
      if (!whole) return;
      if (open === null && name !== 'tmx') {
        said(
          place,
          'error',
          'root',
          `this is no TMX file, it begins with <${name}>`,
          'Export the memory as TMX.',
        );
        whole = false;
        return;
      }
      if (name === 'tu') units += 1;
      open = { name, attributes, place, parent: open };
      for (const rule of rules) rule.open?.(open);
    },
    text(text, place) {
      if (!whole || open === null) return;
      for (const rule of rules) rule.text?.(text, open, place);
    },
    close(_, place, broken) {
      if (!whole || open === null) return;
      for (const rule of rules) rule.close?.(open, place, broken);
      open = open.parent;
    },
  };
  const scanner = createXmlScanner(listener, said);
  return {
    write(piece) {
      if (whole) scanner.write(piece);
    },
    end() {
      if (whole) scanner.end();
      return { errors, warnings, units, languages, whole: whole && !scanner.stopped };
    },
  };
}
