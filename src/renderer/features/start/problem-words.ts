import { nameOf } from '../../state/languages.ts';
import { t, wordsLanguage } from '../../words/t.ts';
import type { Problem } from './problems.ts';

/** A problem as a sentence; null for none. */
export function problemWords(problem: Problem | null | undefined): string | null {
  if (problem === null || problem === undefined) return null;
  switch (problem.kind) {
    case 'unread':
    case 'unknown':
      return t(`start.problem.${problem.kind}`, problem.name);
    case 'tag':
      return t('start.problem.tag', problem.tag);
    case 'same':
      return t('start.problem.same', nameOf(problem.language, wordsLanguage()), problem.names);
    default:
      return t(`start.problem.${problem.kind}`);
  }
}
