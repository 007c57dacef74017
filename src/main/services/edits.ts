import { answerTo } from '../../shared/api/answer.ts';
import type { Handlers } from '../../shared/api/contract.ts';
import type { Settings } from '../../shared/api/methods/app.ts';
import type { OpenProjects } from './project/open-projects.ts';

type Name = 'edit.run' | 'edit.undo' | 'edit.redo' | 'findings.list' | 'findings.ignore' | 'findings.restore';

/** Correcting a project, and what is to be said about its differences. */
export function editHandlers(open: OpenProjects, settings: () => Settings): Pick<Handlers, Name> {
  return {
    'edit.run': async ({ project, revision, command, params, selection, expected, window }) =>
      answerTo((await open.get(project)).run(revision, command, params, selection, window), expected),
    'edit.undo': async ({ project, expected, window }) =>
      answerTo((await open.get(project)).undo(window), expected),
    'edit.redo': async ({ project, expected, window }) =>
      answerTo((await open.get(project)).redo(window), expected),
    async 'findings.list'({ project }) {
      const listed = await open.get(project);
      const findings = await listed.judgement.findings();
      return { revision: listed.revision, findings, ignored: await listed.judgement.ignoredFindings() };
    },
    'findings.ignore': async ({ project, key, reason }) =>
      (await open.get(project)).judgement.ignore(key, reason, settings().user.trim()),
    'findings.restore': async ({ project, key }) => (await open.get(project)).judgement.restore(key),
  };
}
