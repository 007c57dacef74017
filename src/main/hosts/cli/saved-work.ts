import { findingsOf } from '../../../shared/check/check.ts';
import { judgedFindings } from '../../../shared/check/judging/ignoring.ts';
import { lexiconFolder, readLexicon } from '../../services/knowledge/lexicon.ts';
import { readProject } from '../../services/store/read-project.ts';
import type { Work } from '../../services/work.ts';

/** What the project at `path` holds, checked anew, ignored findings left out; the file is only read. Throws `input`. */
export function savedWork(path: string, resources: string): Work {
  const { documents, alignment, ignored, meta } = readProject(path);
  const words = readLexicon(lexiconFolder(resources), alignment.languages).concepts;
  const { open, passed } = judgedFindings(findingsOf(alignment, { words }), ignored);
  return { documents, alignment, segmentation: meta.segmentation, findings: open, passed };
}

/** True for words that name a project rather than a language version. */
export function namesProject(word: string | undefined): word is string {
  return /^(?![A-Za-z-]+=).*\.triglot$/is.test(word ?? '');
}
