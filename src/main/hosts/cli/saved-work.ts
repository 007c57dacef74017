import { findingsOf } from '../../../shared/check/check.ts';
import { isIgnored, likeKey } from '../../../shared/check/ignoring.ts';
import { lexiconFolder, readLexicon } from '../../services/knowledge/lexicon.ts';
import { readProject } from '../../services/store/read-project.ts';
import type { Work } from '../../services/work.ts';

/** What the project at `path` holds, checked anew, ignored findings left out; the file is only read. Throws `input`. */
export function savedWork(path: string, resources: string): Work {
  const { documents, alignment, ignored, meta } = readProject(path);
  const keys = new Set(ignored.map(({ key }) => key));
  const words = readLexicon(lexiconFolder(resources), alignment.languages).concepts;
  const all = findingsOf(alignment, { words });
  const findings = all.filter((finding) => !isIgnored(finding, keys));
  const byKey = new Map(ignored.map((one) => [one.key, one] as const));
  const passed = all.flatMap((finding) => {
    const why = byKey.get(finding.key) ?? byKey.get(likeKey(finding));
    return why === undefined ? [] : [{ finding, reason: why.reason, at: why.at }];
  });
  return { documents, alignment, segmentation: meta.segmentation, findings, passed };
}

/** True for words that name a project rather than a language version. */
export function namesProject(word: string | undefined): word is string {
  return /^(?![A-Za-z-]+=).*\.triglot$/is.test(word ?? '');
}
