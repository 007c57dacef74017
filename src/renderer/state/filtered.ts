import type { FindingType } from '../../shared/model/finding.ts';
import type { UnitStatus } from '../../shared/model/unit.ts';
import type { Query } from './query.ts';

/** What rows are to be shown; everything that is given has to hold. */
export interface Filter {
  /** One of these; all when absent. `omitted` are those left out of exports. */
  readonly statuses?: readonly (UnitStatus | 'omitted')[];
  /** With an open finding of one of these types. */
  readonly findings?: readonly FindingType[];
  /** Computed with a lower probability than this (0–1). */
  readonly below?: number;
  readonly uneven?: boolean;
  /** With a text that was edited. */
  readonly retexted?: boolean;
  readonly commented?: boolean;
  readonly bookmarked?: boolean;
  readonly text?: Query;
}

/** Rows that are shown of all, as chosen by a filter; see `filter.ts`. */
export interface Filtered {
  readonly filter: Filter;
  /** Ids of the units that are not shown: those that did not fit when the filter was set. */
  readonly hidden: ReadonlySet<string>;
}
