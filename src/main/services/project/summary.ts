import type { RecentProject } from '../../../shared/api/methods/projects.ts';
import type { Alignment } from '../../../shared/model/alignment.ts';
import { projectName } from './names.ts';
import { progressOf } from './progress.ts';

/** What the list of recent projects says of the one at `path`, which is open now. */
export function summaryOf(path: string, alignment: Alignment): RecentProject {
  return {
    name: projectName(path),
    path,
    languages: alignment.languages,
    units: alignment.units.length,
    confirmed: alignment.units.filter(({ status }) => status === 'confirmed').length,
    progress: progressOf(alignment),
    openedAt: new Date().toISOString(),
  };
}
