import { TriglotError } from '../../../../shared/api/errors.ts';
import type { TmxVerdict } from '../../../../shared/export/validate/validate-tmx.ts';
import type { Violation } from '../../../../shared/export/validate/violation.ts';
import { validateMemory } from '../../../services/validate.ts';
import { common, readArguments } from '../arguments.ts';
import type { CommandLine } from '../command-line.ts';
import { showProgress } from '../progress.ts';
import { count } from '../report.ts';

const options = { ...common, all: { type: 'boolean' } } as const;

/** How many violations of a kind are shown unless all are asked for. */
const shown = 20;
/** Lines that are printed at once. */
const batch = 500;

/** `triglot validate`: whether CAT tools take memories as they are; one line for each violation. */
export async function validate({ words, terminal }: CommandLine): Promise<number> {
  const { values, positionals } = readArguments(words, options);
  if (positionals.length === 0)
    throw new TriglotError('usage', 'Name the memory to validate, a file that ends in .tmx.');
  let worst = 0;
  for (const path of positionals) {
    const lines = gathered(path, values.all ? Number.POSITIVE_INFINITY : shown);
    const progress = showProgress(terminal);
    let verdict: TmxVerdict;
    try {
      verdict = await validateMemory(path, lines.take, progress.context);
    } finally {
      progress.end();
    }
    const said = [...lines.given(), ...lines.rest(), `${path}: ${summary(verdict)}`];
    for (let at = 0; at < said.length; at += batch)
      await terminal.print(`${said.slice(at, at + batch).join('\n')}\n`);
    if (verdict.errors > 0) worst = 1;
  }
  return worst;
}

/** Violations as lines, no more than `most` of a kind. */
function gathered(path: string, most: number) {
  const lines: string[] = [];
  const kinds = new Map<string, { readonly first: Violation; number: number }>();
  return {
    take(violation: Violation) {
      const { line, column, severity, rule, reason, cure } = violation;
      const kind = kinds.get(`${severity} ${rule}`) ?? { first: violation, number: 0 };
      kind.number += 1;
      kinds.set(`${severity} ${rule}`, kind);
      if (kind.number <= most) lines.push(`${path}:${line}:${column}: ${severity}: ${reason}. ${cure}`);
    },
    given: () => lines,
    rest: () =>
      [...kinds.values()]
        .filter(({ number }) => number > most)
        .map(({ first, number }) => {
          const more = (number - most).toLocaleString('en');
          return `${path}: ${first.severity}: ${more} more of the kind "${first.reason}". Use --all to see them.`;
        }),
  };
}

/** "CAT tools take it: 255,277 units in en, fr, zh-CN; no errors, 2 warnings." */
function summary({ errors, warnings, units, languages, whole }: TmxVerdict): string {
  const named = [...languages.keys()];
  const into = named.length > 8 ? `${named.length} languages` : named.join(', ');
  const held = `${numbered(units, 'unit')}${into === '' ? '' : ` in ${into}`}`;
  const counts = `${errors === 0 ? 'no errors' : numbered(errors, 'error')}, ${numbered(warnings, 'warning')}`;
  const judgement = errors === 0 ? 'CAT tools take it' : 'not every CAT tool takes it';
  return `${judgement}: ${held}${whole ? '' : ', not read to the end'}; ${counts}.`;
}

function numbered(number: number, noun: string): string {
  return count(number, noun).replace(/^\d+/, number.toLocaleString('en'));
}
