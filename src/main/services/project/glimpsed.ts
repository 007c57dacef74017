import { asAtFirst, type ProjectState } from '../../../shared/api/methods/projects.ts';
import type { Glimpse } from '../store/glimpse.ts';
import { projectId, projectName } from './names.ts';

/** What is told of the project at `path` before it is read. */
export function glimpsed(path: string, seen: Glimpse): ProjectState {
  const { alignment, documents, ignored, labels, meta, part } = seen;
  return {
    project: projectId(path),
    name: projectName(path),
    path,
    revision: meta.revision,
    alignment,
    part,
    documents,
    findings: [],
    checked: 0,
    ignored,
    history: { labels, applied: meta.applied },
    pivotUnlocked: meta.pivotUnlocked,
    arrangement: meta.arrangement ?? asAtFirst,
    selection: meta.selection,
  };
}
