import type { CallContext, Handlers } from '../../shared/api/contract.ts';
import { TriglotError } from '../../shared/api/errors.ts';
import type { Proposal } from '../../shared/api/methods/proposals.ts';
import { nameOf } from '../../shared/edit/naming.ts';
import { trouble } from '../../shared/lib/trouble.ts';
import { canonicalTag } from '../../shared/model/language-tag.ts';
import type { Proposed } from '../../shared/pipeline/proposed.ts';
import { ask } from './engine/engine-thread.ts';
import type { Wanted } from './engine/messages.ts';
import type { SpareEngine } from './engine/spare-engine.ts';
import type { HeldSources } from './held-sources.ts';
import { lexiconFolder } from './knowledge/lexicon.ts';
import { rulesIn } from './knowledge/srx-file.ts';
import { knownLanguage } from './languages.ts';
import type { Places } from './places.ts';
import type { OpenProjects } from './project/open-projects.ts';
import type { Project } from './project/project.ts';

const mostLanguages = 16;

export interface ProposalsParts {
  readonly places: Pick<Places, 'resources'>;
  readonly held: HeldSources;
  readonly open: OpenProjects;
  readonly engines: SpareEngine;
}

/** Works out changes of whole projects and keeps the latest one of each until somebody decides. */
export interface Proposals {
  readonly handlers: Pick<Handlers, Extract<keyof Handlers, `proposals.${string}`>>;
  /** Aligns `project` anew unasked; null when nothing would become better. `dropped` proposals are not made again. */
  offer(project: Project, context: CallContext): Promise<Proposal | null>;
}

interface Held {
  readonly proposal: Proposal;
  readonly proposed: Proposed;
}

export function createProposals({ places, held, open, engines }: ProposalsParts): Proposals {
  const latest = new Map<string, Held>();
  const dropped = new Map<string, string>();

  const work = async (project: Project, wanted: Wanted, context: CallContext): Promise<Held> => {
    const { alignment, revision } = project.basis;
    const thread = engines.take();
    const order = { alignment, wanted, lexicon: lexiconFolder(places.resources) };
    const { proposed } = await ask(thread, { type: 'propose', order }, 'proposed', context);
    await thread.stop();
    const { label, count, rows, texts } = proposed;
    return { proposed, proposal: { id: crypto.randomUUID(), revision, label, count, rows, texts } };
  };
  const shown = async (id: string, wanted: Wanted, context: CallContext): Promise<Proposal> => {
    const made = await work(await open.get(id), wanted, context);
    latest.set(id, made);
    return made.proposal;
  };
  const find = (project: string, id: string): Held => {
    const found = latest.get(project);
    if (found?.proposal.id === id) return found;
    throw new TriglotError('stale', trouble('preview-stale'));
  };
  const incoming = async (id: string, language: string, source: string) => {
    const project = await open.get(id);
    return {
      source: { ...held.get(source).raw, language },
      segmentation: project.basis.segmentation,
      id: project.nextSource(),
    };
  };

  return {
    handlers: {
      'proposals.realign': ({ project, spared }, context) =>
        shown(project, { kind: 'realign', spared }, context),
      async 'proposals.resegment'({ project, srx }, context) {
        const rules = srx === undefined ? null : rulesIn(srx);
        return shown(project, { kind: 'resegment', rules }, context);
      },
      async 'proposals.addLanguage'({ project, language, source }, context) {
        refuseTaken((await open.get(project)).basis.alignment.languages, language);
        return shown(project, { kind: 'add', ...(await incoming(project, language, source)) }, context);
      },
      async 'proposals.revise'({ project, language, source }, context) {
        if (!(await open.get(project)).basis.alignment.languages.includes(language))
          throw new TriglotError('usage', trouble('no-language', { language }));
        return shown(project, { kind: 'revise', ...(await incoming(project, language, source)) }, context);
      },
      'proposals.get': async ({ project, proposal }) => find(project, proposal).proposal,
      async 'proposals.keep'({ project, proposal, selection }) {
        const { proposed, proposal: made } = find(project, proposal);
        const change = (await open.get(project)).take(made.revision, proposed, selection);
        latest.delete(project);
        return change;
      },
      async 'proposals.drop'({ project, proposal }) {
        const found = latest.get(project);
        if (found?.proposal.id !== proposal) return null;
        dropped.set(project, signature(found.proposed));
        latest.delete(project);
        return null;
      },
    },
    async offer(project, context) {
      const made = await work(project, { kind: 'realign', spared: 'arranged' }, context);
      const { count, gain } = made.proposed;
      const wanted = count > 0 && gain > 0 && dropped.get(project.id) !== signature(made.proposed);
      if (!wanted || made.proposal.revision !== project.revision) return null;
      latest.set(project.id, made);
      return made.proposal;
    },
  };
}

/** What tells one proposal from another: the rows it would make. */
function signature({ rows }: Proposed): string {
  return JSON.stringify(rows.map(({ after }) => after.map(({ cells }) => cells)));
}

function refuseTaken(languages: readonly string[], language: string): void {
  const tag = knownLanguage(language);
  if (languages.some((each) => canonicalTag(each) === tag))
    throw new TriglotError('refused', trouble('language-there', { language: nameOf(language) }));
  if (languages.length >= mostLanguages)
    throw new TriglotError('refused', trouble('languages-full', { most: mostLanguages }));
}
