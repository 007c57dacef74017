import type { Filter } from '../../state/filtered.ts';
import { t } from '../../words/t.ts';

/** What a filter lets through, in a few words. */
export function filterWords(filter: Filter): string {
  const { statuses, findings, below, text } = filter;
  return [
    statuses?.map((status) => t(`filter.status.${status}`)).join(', '),
    findings?.map((type) => t(`findings.type.${type}`)).join(', '),
    below === undefined ? undefined : t('filter.below.value', below),
    filter.uneven && t('filter.uneven'),
    filter.retexted && t('filter.retexted'),
    filter.commented && t('filter.commented'),
    filter.bookmarked && t('filter.bookmarked'),
    text && t('filter.holds', text.words),
  ]
    .filter((words) => typeof words === 'string')
    .join(' · ');
}
