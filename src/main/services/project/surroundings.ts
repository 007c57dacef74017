import type { TriglotEvent } from '../../../shared/api/events.ts';
import type { CheckProfile } from '../../../shared/check/judging/profile.ts';
import type { EngineThread } from '../engine/engine-thread.ts';
import type { ExportOrder } from '../engine/messages.ts';

/** What a project needs of the services around it. */
export interface Surroundings {
  start(): EngineThread;
  /** The folder of the core lexicon. */
  readonly lexicon: string;
  /** Paths of the user's own glossaries. */
  ownGlossaries(): readonly string[];
  /** What kinds of findings count as, as the user has it now. */
  checks(): CheckProfile | null;
  emit(event: TriglotEvent): void;
  trouble(where: string, thrown: unknown): void;
}

/** What is to be exported, and where to. */
export type ProjectExport = Pick<ExportOrder, 'version' | 'format' | 'options' | 'to'>;
