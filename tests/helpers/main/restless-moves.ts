import { bestSplit } from '../../../src/shared/edit/best-split.ts';
import { commands, runCommand } from '../../../src/shared/edit/commands.ts';
import { type History, record, redo, undo } from '../../../src/shared/edit/history.ts';
import { applyAll } from '../../../src/shared/edit/step.ts';
import type { Alignment } from '../../../src/shared/model/alignment.ts';
import type { Document } from '../../../src/shared/model/document.ts';
import { addLanguage } from '../../../src/shared/pipeline/add-language.ts';
import type { Proposed } from '../../../src/shared/pipeline/proposed.ts';
import { realign } from '../../../src/shared/pipeline/realign.ts';
import { revise } from '../../../src/shared/pipeline/revise.ts';
import { oneOf, type Random, randomOf } from '../../bench/faults/random.ts';
import { buildDocument } from '../build.ts';

/** What is true of a project that is edited without rest. */
export interface Restless {
  readonly alignment: Alignment;
  readonly history: History;
  readonly revision: number;
  /** The number of the next text to come in. */
  readonly nextSource: number;
}

/** One thing a person does. */
export type Move =
  | { readonly type: 'run'; readonly command: string; readonly params: Readonly<Record<string, unknown>> }
  | { readonly type: 'take'; readonly proposed: Proposed }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' };

/** The next thing done, by chance, and always the same one in the same state: every edit there is, and changes of the whole project. */
export function nextMove(state: Restless): Move {
  const random = randomOf(state.revision * 7919 + 17);
  const dice = random();
  if (dice < 0.15 && undo(state.history) !== null) return { type: 'undo' };
  if (dice < 0.22 && redo(state.history) !== null) return { type: 'redo' };
  if (dice < 0.25) {
    const proposed = proposedOn(state, random);
    if (proposed.steps.length > 0) return { type: 'take', proposed };
  }
  for (;;) {
    const command = oneOf(Object.keys(commands), random)!;
    const params = paramsOn(state.alignment, random);
    const outcome = runCommand({ alignment: state.alignment, pivotUnlocked: false }, command, params);
    if (!('refused' in outcome)) return { type: 'run', command, params };
  }
}

/** What is true after `move`. */
export function after(state: Restless, move: Move): Restless {
  const { alignment, history, revision } = state;
  const revised = { ...state, revision: revision + 1 };
  if (move.type === 'undo' || move.type === 'redo') {
    const travel = (move.type === 'undo' ? undo : redo)(history)!;
    return { ...revised, alignment: applyAll(alignment, travel.steps), history: travel.history };
  }
  if (move.type === 'take') {
    const { steps, label, document } = move.proposed;
    const entry = { label, steps, before: null, after: null };
    const nextSource = document === null ? state.nextSource : document.id + 1;
    return { ...revised, alignment: applyAll(alignment, steps), history: record(history, entry), nextSource };
  }
  const outcome = runCommand({ alignment, pivotUnlocked: false }, move.command, move.params);
  if ('refused' in outcome) throw new Error(outcome.refused);
  const { steps, label, select = null } = outcome;
  const entry = { label, steps, before: null, after: select };
  return { ...revised, alignment: applyAll(alignment, steps), history: record(history, entry) };
}

function proposedOn({ alignment, nextSource }: Restless, random: Random): Proposed {
  const knowledge = { concepts: [] };
  const dice = random();
  if (dice < 0.3) return realign(alignment, 'confirmed', knowledge);
  const added = ['de', 'es'].find((language) => !alignment.languages.includes(language));
  if (dice < 0.6 && added !== undefined) {
    const texts = alignment.units.map((_, at) => `Artikel ${at + 1} in ${added}`);
    return addLanguage(alignment, documentOf(added, texts), nextSource, knowledge);
  }
  const language = oneOf(alignment.languages, random)!;
  const texts = alignment.segments[language]!.map(({ imported, text }) => imported ?? text);
  const at = Math.floor(random() * texts.length);
  texts.splice(at, random() < 0.5 ? 1 : 0, `${texts[at] ?? ''} (rev. ${nextSource})`);
  return revise(alignment, documentOf(language, texts), nextSource);
}

function documentOf(language: string, texts: readonly string[]): Document {
  const segments = texts.map((text, at) => ({
    id: `${language}:${at + 1}`,
    kind: 'paragraph' as const,
    text,
    spans: [[at * 1000, at * 1000 + text.length] as const],
  }));
  return { ...buildDocument(language), source: texts.join('\n'), segments, furniture: [] };
}

function paramsOn(alignment: Alignment, random: Random): Readonly<Record<string, unknown>> {
  const unit = oneOf(alignment.units, random)!;
  const language = oneOf(alignment.languages, random)!;
  const segment = oneOf(unit.segments[language]!, random) ?? 'none';
  const text = alignment.segments[language]!.find(({ id }) => id === segment)?.text ?? '';
  return {
    unit: unit.id,
    units: [unit.id],
    language,
    segment,
    offset: bestSplit(text),
    direction: random() < 0.5 ? 'up' : 'down',
    text: `${text} ${Math.floor(random() * 1000)}`,
  };
}
