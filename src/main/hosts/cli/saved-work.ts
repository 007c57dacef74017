import { findingsOf } from '../../../shared/check/check.ts';
import { readProject } from '../../services/store/read-project.ts';
import type { Work } from '../../services/work.ts';

/** What the project at `path` holds, checked anew, ignored findings left out; the file is only read. Throws `input`. */
export function savedWork(path: string): Work {
  const { documents, alignment, ignored, meta } = readProject(path);
  const keys = new Set(ignored.map(({ key }) => key));
  const findings = findingsOf(alignment).filter(({ key }) => !keys.has(key));
  return { documents, alignment, segmentation: meta.segmentation, findings };
}

/** True for words that name a project rather than a language version. */
export function namesProject(word: string | undefined): word is string {
  return /^(?![A-Za-z-]+=).*\.triglot$/is.test(word ?? '');
}
