import { join } from 'node:path';
import type { CallContext, Handlers } from '../../shared/api/contract.ts';
import { TriglotError } from '../../shared/api/errors.ts';
import type { TriglotEvent } from '../../shared/api/events.ts';
import { equal } from '../../shared/lib/equal.ts';
import { Cancelled } from '../../shared/lib/watch.ts';
import { appHandlers } from './app.ts';
import { editHandlers } from './edits.ts';
import { createExaminer } from './engine/examiner.ts';
import { createSpareEngine } from './engine/spare-engine.ts';
import { exportsHandlers } from './exports.ts';
import { createHeldSources } from './held-sources.ts';
import { lexiconFolder } from './knowledge/lexicon.ts';
import { createLog, type Log } from './log.ts';
import { createOffers } from './offers.ts';
import { ownHandlers } from './own/own-handlers.ts';
import { ownFolder, ownGlossaryPaths, ownRules } from './own/read-own.ts';
import type { Places } from './places.ts';
import { createOpenProjects } from './project/open-projects.ts';
import { projectsHandlers } from './projects.ts';
import { createProposals } from './proposals.ts';
import { createRecent } from './recent.ts';
import { createReferences } from './reference/references.ts';
import { reportsHandlers } from './reports.ts';
import { reviewHandlers } from './review.ts';
import { readSettings, settingsHandlers } from './settings.ts';
import { sourcesHandlers } from './sources.ts';
import { createStartupBook } from './startup.ts';

export interface Services {
  readonly handlers: Handlers;
  /** Folds every open project's log away and closes it; to be awaited before the process ends. */
  close(): Promise<void>;
}

/** The program itself: the contract, implemented once, for whatever host gives it its places. */
export function createServices(places: Places, emit: (event: TriglotEvent) => void): Services {
  const log = createLog(places.home);
  log.note(
    `Triglot ${places.version}, ${places.host}, ${process.platform} ${process.arch}, Node ${process.version}`,
  );
  const engines = createSpareEngine(places.worker, () => ownRules(ownFolder(places.home)));
  const hear = (event: TriglotEvent) => {
    emit(event);
    offers.heard(event);
  };
  const open = createOpenProjects({
    start: engines.take,
    lexicon: lexiconFolder(places.resources),
    ownGlossaries: () => ownGlossaryPaths(ownFolder(places.home)),
    checks: () => readSettings(places.home).checks,
    emit: hear,
    trouble: log.trouble,
  });
  const held = createHeldSources(createExaminer(engines));
  const proposals = createProposals({ places, held, open, engines });
  const offers = createOffers({ open, proposals, emit, trouble: log.trouble });
  const recent = createRecent(join(places.home, 'recent.json'));
  const startup = createStartupBook(places);
  const projects = projectsHandlers({ places, held, open, recent, engines });
  const references = createReferences({ places, open, engines });
  const handlers: Handlers = {
    ...appHandlers(places, startup.now, log),
    ...settingsHandlers(places, (before, after) => {
      if (!equal(before.checks, after.checks)) open.retell();
    }),
    ...ownHandlers(places),
    ...sourcesHandlers({ held, grants: places.grants, engines }),
    ...projects,
    ...startup.watch(projects),
    ...editHandlers(open, () => readSettings(places.home)),
    ...proposals.handlers,
    ...exportsHandlers({ places, open }),
    ...reportsHandlers({ places, open }),
    ...reviewHandlers({ places, open }),
    ...references.handlers,
    ...references.watch(projects),
  };
  return {
    handlers: logged(handlers, log),
    async close() {
      offers.stop();
      await references.stop();
      await open.closeAll();
      await engines.stop();
    },
  };
}

/** The same handlers, with everything that was not meant for people noted in the log. */
function logged(handlers: Handlers, log: Log): Handlers {
  const wrapped = Object.entries(handlers).map(([name, handler]) => {
    const run = handler as (params: unknown, context: CallContext) => Promise<unknown>;
    return [
      name,
      async (params: unknown, context: CallContext) => {
        try {
          return await run(params, context);
        } catch (thrown) {
          const expected = thrown instanceof TriglotError && thrown.code !== 'internal';
          if (!expected && !(thrown instanceof Cancelled)) log.trouble(name, thrown);
          throw thrown;
        }
      },
    ];
  });
  return Object.fromEntries(wrapped) as Handlers;
}
