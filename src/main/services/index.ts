import type { Handlers } from '../../shared/api/contract.ts';
import type { TriglotEvent } from '../../shared/api/events.ts';
import type { Places } from './places.ts';

export interface Services {
  readonly handlers: Handlers;
  /** Folds every open project's log away and closes it; to be awaited before the process ends. */
  close(): Promise<void>;
}

/** The program itself: the contract, implemented once, for whatever host gives it its places. */
export declare function createServices(places: Places, emit: (event: TriglotEvent) => void): Services;
