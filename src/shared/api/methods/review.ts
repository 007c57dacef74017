import * as v from 'valibot';
import type { ReviewPlan } from '../../edit/review.ts';
import { method } from '../method.ts';

/** What a review sheet that came back would change, seen from `revision`; `edit.run` with `take-review` does it. */
export interface ReviewRead extends ReviewPlan {
  readonly name: string;
  readonly revision: number;
}

const project = { project: v.string() };

export const reviewMethods = {
  /** Reads a review sheet (XLSX, CSV, TSV) by path; nothing is changed. */
  'review.read': method<ReviewRead>()(v.object({ ...project, path: v.string() })),
  /** The same from its bytes (base64) where the host has no paths. */
  'review.take': method<ReviewRead>()(v.object({ ...project, name: v.string(), content: v.string() })),
} as const;
