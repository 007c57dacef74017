import * as v from 'valibot';
import { segmentations } from '../../../shared/api/methods/projects.ts';
import type { Selection } from '../../../shared/edit/command.ts';
import type { Step } from '../../../shared/edit/step.ts';
import { documentFormats, type Furniture, furnitureKinds } from '../../../shared/model/document.ts';
import { type Segment, segmentKinds } from '../../../shared/model/segment.ts';
import { type Unit, unitStatuses } from '../../../shared/model/unit.ts';

/** What is found in a project file, checked for its shape: a file may come from anybody. Parsers throw on anything else. */

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = v.tuple([offset, offset]);

const segmentShape = v.looseObject({
  id: v.string(),
  kind: v.picklist(segmentKinds),
  label: v.optional(v.string()),
  path: v.optional(v.array(v.string())),
  level: v.optional(v.number()),
  text: v.string(),
  spans: v.array(span),
  notes: v.optional(v.array(v.object({ offset, label: v.string() }))),
  why: v.optional(v.string()),
  imported: v.optional(v.string()),
});

const unitShape = v.looseObject({
  id: v.string(),
  segments: v.record(v.string(), v.array(v.string())),
  confidence: v.number(),
  status: v.picklist(unitStatuses),
  reasons: v.optional(v.array(v.object({ cost: v.string(), share: v.number(), detail: v.string() }))),
  moved: v.optional(v.boolean()),
  bookmarked: v.optional(v.boolean()),
});

const stepShape = v.variant('type', [
  v.object({ type: v.literal('units'), at: offset, remove: v.array(unitShape), insert: v.array(unitShape) }),
  v.object({
    type: v.literal('segments'),
    language: v.string(),
    at: offset,
    remove: v.array(segmentShape),
    insert: v.array(segmentShape),
  }),
]);

const selectionShape = v.nullable(v.object({ unit: v.string(), language: v.string() }));
const furnitureShape = v.array(
  v.object({ kind: v.picklist(furnitureKinds), text: v.string(), span, why: v.string() }),
);

export const documentRow = v.object({
  language: v.string(),
  path: v.string(),
  format: v.picklist(documentFormats),
  encoding: v.string(),
});

export const metaShape = v.object({
  pivot: v.string(),
  segmentation: v.picklist(segmentations),
  revision: offset,
  applied: offset,
  pivotUnlocked: v.boolean(),
  selection: selectionShape,
});
export type Meta = v.InferOutput<typeof metaShape>;

export const parseSegment = (body: string): Segment => v.parse(segmentShape, JSON.parse(body)) as Segment;
export const parseUnit = (body: string): Unit => v.parse(unitShape, JSON.parse(body)) as Unit;
export const parseSteps = (body: string): readonly Step[] =>
  v.parse(v.array(stepShape), JSON.parse(body)) as readonly Step[];
export const parseSelection = (body: string): Selection | null => v.parse(selectionShape, JSON.parse(body));
export const parseFurniture = (body: string): readonly Furniture[] =>
  v.parse(furnitureShape, JSON.parse(body));
