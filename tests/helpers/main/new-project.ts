import type { NewProject } from '../../../src/main/services/store/create-store.ts';
import type { Step } from '../../../src/shared/edit/step.ts';
import type { Alignment } from '../../../src/shared/model/alignment.ts';
import type { Document } from '../../../src/shared/model/document.ts';
import { buildAlignment, buildDocument } from '../build.ts';

/** A project of `rows` rows in three languages, as reading and aligning would give it. */
export function newProject(rows = 6): NewProject {
  const languages = ['zh', 'en', 'fr'];
  const built = buildAlignment(
    languages,
    Array.from({ length: rows }, (_, at) => [
      `第${at + 1}条`,
      `Article ${at + 1}`,
      at === 1 ? '' : `Article ${at + 1} bis`,
    ]),
  );
  const sources = Object.fromEntries(
    languages.map((language, id) => [language, { id, ...buildDocument(language) }]),
  );
  const alignment = { ...built, sources };
  return {
    alignment,
    segmentation: 'paragraph',
    documents: languages.map((language) => documentOf(language, alignment)),
  };
}

/** The step that gives the unit at `at` the status "confirmed" or, when it has it, "edited". */
export function toggle(alignment: Alignment, at: number): Step {
  const unit = alignment.units[at]!;
  const status = unit.status === 'confirmed' ? 'edited' : 'confirmed';
  return { type: 'units', at, remove: [unit], insert: [{ ...unit, status }] };
}

function documentOf(language: string, alignment: Alignment): Document {
  const segments = alignment.segments[language]!;
  const source = segments.map(({ text }) => text).join('\n');
  const furniture = [{ kind: 'page-number', text: '1', span: [0, 1], why: 'a number alone' } as const];
  return { ...buildDocument(language), source, segments, furniture };
}
