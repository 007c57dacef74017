import * as v from 'valibot';
import { arrangementShape, segmentations } from '../../../shared/api/methods/projects.ts';
import type { Selection } from '../../../shared/edit/command.ts';
import type { Step } from '../../../shared/edit/step.ts';
import {
  alignedFormats,
  documentFormats,
  type Furniture,
  furnitureKinds,
} from '../../../shared/model/document.ts';
import type { Segment } from '../../../shared/model/segment.ts';
import type { Unit } from '../../../shared/model/unit.ts';
import { isSegment, isUnit } from './shapes.ts';

/** What is found in a project file, checked for its shape: a file may come from anybody. Parsers throw on anything else. */

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const units = v.array(v.custom<Unit>(isUnit));
const segments = v.array(v.custom<Segment>(isSegment));

export const documentRow = v.object({
  language: v.string(),
  path: v.string(),
  format: v.picklist([...documentFormats, ...alignedFormats]),
  encoding: v.string(),
});
const reference = v.object({ id: offset, ...documentRow.entries });
const column = v.object({ segments, source: v.exactOptional(reference) });

const stepsShape = v.array(
  v.variant('type', [
    v.object({ type: v.literal('units'), at: offset, remove: units, insert: units }),
    v.object({
      type: v.literal('segments'),
      language: v.string(),
      at: offset,
      remove: segments,
      insert: segments,
    }),
    v.object({
      type: v.literal('column'),
      language: v.string(),
      at: offset,
      remove: v.nullable(column),
      insert: v.nullable(column),
    }),
    v.object({ type: v.literal('source'), language: v.string(), remove: reference, insert: reference }),
  ]),
);

const selectionShape = v.nullable(v.object({ unit: v.string(), language: v.string() }));
const furnitureShape = v.array(
  v.object({
    kind: v.picklist(furnitureKinds),
    text: v.string(),
    span: v.tuple([offset, offset]),
    why: v.string(),
  }),
);

export const metaShape = v.object({
  pivot: v.string(),
  segmentation: v.picklist(segmentations),
  revision: offset,
  applied: offset,
  pivotUnlocked: v.boolean(),
  selection: selectionShape,
  /** Absent until the columns have been shown otherwise than at first; one that makes no sense is no reason to refuse a project. */
  arrangement: v.fallback(v.optional(arrangementShape), undefined),
  /** The snapshot's languages, each with the text it stands in; absent in projects of the first version. */
  columns: v.optional(v.array(v.object({ language: v.string(), source: offset }))),
});
export type Meta = v.InferOutput<typeof metaShape>;

export function parseSteps(body: string): readonly Step[] {
  return v.parse(stepsShape, JSON.parse(body));
}

export function parseSelection(body: string): Selection | null {
  return v.parse(selectionShape, JSON.parse(body));
}

export function parseFurniture(body: string): readonly Furniture[] {
  return v.parse(furnitureShape, JSON.parse(body));
}
