import type { CallContext } from '../../shared/api/contract.ts';
import type { TriglotEvent } from '../../shared/api/events.ts';
import type { Answer } from '../../shared/api/methods/edit.ts';
import { Cancelled } from '../../shared/lib/watch.ts';
import type { OpenProjects } from './project/open-projects.ts';
import type { Project } from './project/project.ts';
import type { Proposals } from './proposals.ts';

/** How long a project must rest after a confirmation before it is aligned anew unasked, in milliseconds. */
const rest = 2500;
/** Larger projects are aligned anew only when somebody asks for it: it would take the machine for too long. */
const mostSegments = 20_000;

export interface OffersParts {
  readonly open: OpenProjects;
  readonly proposals: Proposals;
  emit(event: TriglotEvent): void;
  trouble(where: string, thrown: unknown): void;
}

/** Aligns projects anew in the background when somebody has confirmed units, and tells when rows would become better. */
export interface Offers {
  heard(event: TriglotEvent): void;
  stop(): void;
}

export function createOffers({ open, proposals, emit, trouble }: OffersParts): Offers {
  const waiting = new Map<string, NodeJS.Timeout>();
  const running = new Map<string, () => void>();

  const begin = async (id: string): Promise<void> => {
    waiting.delete(id);
    const project = open.find(id);
    if (project === undefined || sizeOf(project) > mostSegments) return;
    const context: CallContext = {
      report: () => {},
      cancelled: () => false,
      onCancel: (stop) => running.set(id, stop),
    };
    try {
      const proposal = await proposals.offer(project, context);
      if (proposal === null) return;
      const { id: name, revision, count } = proposal;
      emit({ type: 'offer', project: id, revision, proposal: name, count });
    } catch (thrown) {
      if (!(thrown instanceof Cancelled)) trouble('an offer to realign', thrown);
    } finally {
      running.delete(id);
    }
  };

  return {
    heard(event) {
      if (event.type !== 'changed') return;
      const { project, change } = event;
      running.get(project)?.();
      const due = waiting.has(project) || running.has(project) || confirms(change);
      clearTimeout(waiting.get(project));
      waiting.delete(project);
      if (due) waiting.set(project, setTimeout(() => void begin(project), rest).unref());
    },
    stop() {
      for (const timer of waiting.values()) clearTimeout(timer);
      waiting.clear();
      for (const cancel of running.values()) cancel();
    },
  };
}

/** True when a unit is confirmed now that was not before. */
function confirms({ steps }: Answer): boolean {
  return (steps ?? []).some((step) => {
    if (step.type !== 'units') return false;
    const before = new Set(step.remove.filter(({ status }) => status === 'confirmed').map(({ id }) => id));
    return step.insert.some(({ id, status }) => status === 'confirmed' && !before.has(id));
  });
}

function sizeOf({ basis: { alignment } }: Project): number {
  return alignment.languages.reduce((sum, language) => sum + (alignment.segments[language]?.length ?? 0), 0);
}
