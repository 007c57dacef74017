import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { CallContext, Handlers } from '../../shared/api/contract.ts';
import type { ProjectState, Segmentation } from '../../shared/api/methods/projects.ts';
import { sample } from '../../shared/model/sample.ts';
import { appear, createProject } from './create-project.ts';
import type { BuildOrder, RawSource } from './engine/messages.ts';
import type { SpareEngine } from './engine/spare-engine.ts';
import { waitingName, writeWhole } from './files/atomic-write.ts';
import { inputFailure, outputFailure, shortName } from './files/failures.ts';
import type { HeldSources } from './held-sources.ts';
import { lexiconFolder } from './knowledge/lexicon.ts';
import { rulesIn } from './knowledge/srx-file.ts';
import { refuseOddLanguages } from './languages.ts';
import { openText } from './open-source.ts';
import { ownFolder, ownGlossaries } from './own/read-own.ts';
import { type Places, projectsFolder } from './places.ts';
import { freePath, nameFor, nameOfTitle, projectName } from './project/names.ts';
import type { Opening, OpenProjects } from './project/open-projects.ts';
import type { RecentProjects } from './recent.ts';
import { bytesOf, refuseUngranted } from './sources.ts';
import { checkProjectFile } from './store/check-file.ts';

export interface ProjectsParts {
  readonly places: Places;
  readonly held: HeldSources;
  readonly open: OpenProjects;
  readonly recent: RecentProjects;
  readonly engines: SpareEngine;
}

interface Wanted {
  readonly sources: BuildOrder['sources'];
  readonly pivot: string;
  readonly segmentation: Segmentation;
  readonly rules?: BuildOrder['rules'];
  readonly path: string;
  readonly renamed?: (title: string | null) => string;
}

type Name =
  | 'projects.recent'
  | 'projects.forget'
  | 'projects.create'
  | 'projects.sample'
  | 'projects.open'
  | 'projects.take'
  | 'projects.adopt'
  | 'projects.adoptContent'
  | 'projects.state'
  | 'projects.rows'
  | 'projects.close'
  | 'projects.source'
  | 'projects.flush'
  | 'projects.select'
  | 'projects.lockPivot'
  | 'projects.arrange';

/** Making, opening, looking at and closing projects. */
export function projectsHandlers({
  places,
  held,
  open,
  recent,
  engines,
}: ProjectsParts): Pick<Handlers, Name> {
  const folder = projectsFolder(places.home);

  const shown = async ({ glimpse, project }: Opening): Promise<ProjectState> => {
    const read = project.then((whole) => {
      recent.remember(whole.summary);
      return whole;
    });
    if (glimpse === null) return (await read).state();
    // What is wrong with the rest is told to whoever asks for it.
    read.catch(() => {});
    return glimpse;
  };
  const create = async (wanted: Wanted, context: CallContext): Promise<ProjectState> => {
    const thread = engines.take();
    const glossaries = ownGlossaries(ownFolder(places.home));
    const knowledge = { lexicon: lexiconFolder(places.resources), glossaries, memories: [] };
    const creation = { ...wanted, knowledge, give: false };
    const { findings, path } = await createProject(thread, creation, context);
    const place = path ?? wanted.path;
    if (findings !== null) return shown(open.open(place, { thread, findings }));
    await thread.stop();
    return shown(open.open(place));
  };

  const adopt = (path: string, bytes: Uint8Array | null, context: CallContext): Promise<ProjectState> => {
    const place = freePath(made(folder), shortName(path).replace(/\.[^.]+$/, ''));
    return create({ sources: { path, bytes }, pivot: '', segmentation: 'paragraph', path: place }, context);
  };

  return {
    'projects.recent': async () => recent.list(),
    async 'projects.forget'() {
      recent.forget();
      return null;
    },
    async 'projects.create'({ sources, pivot, segmentation = 'paragraph', srx, name, path }, context) {
      const languages = sources.map(({ language }) => language);
      refuseOddLanguages(languages, pivot);
      if (path !== undefined) refuseUngranted(places.grants, path);
      const raw = sources.map(({ id, language }): RawSource => ({ ...held.get(id).raw, language }));
      const files = nameFor(raw);
      const place = path ?? freePath(made(folder), name ?? files.name);
      const unnamed = path === undefined && name === undefined && !files.telling;
      const renamed = (title: string | null) =>
        unnamed && title !== null ? freePath(folder, nameOfTitle(title)) : place;
      const cut =
        srx === undefined ? { segmentation } : { segmentation: 'sentence' as const, rules: rulesIn(srx) };
      return create(
        { sources: raw, pivot: pivot ?? languages[0] ?? '', ...cut, path: place, renamed },
        context,
      );
    },
    async 'projects.sample'(_, context) {
      const sources = sample.map(({ language, file }): RawSource => {
        const place = join(places.resources, 'sample', file);
        return { ...openText(place, bytesAt(place)).raw, path: file, language };
      });
      const path = freePath(made(folder), 'Sample');
      return create({ sources, pivot: sample[0].language, segmentation: 'paragraph', path }, context);
    },
    async 'projects.open'({ path }) {
      if (!recent.list().some((project) => project.path === path)) refuseUngranted(places.grants, path);
      return shown(open.open(path));
    },
    async 'projects.take'({ name, content }) {
      const path = freePath(made(folder), projectName(name));
      const waiting = waitingName(path);
      try {
        writeWhole(waiting, bytesOf(name, content));
        checkProjectFile(waiting, name);
        appear(waiting, path);
      } finally {
        rmSync(waiting, { force: true });
      }
      return shown(open.open(path));
    },
    async 'projects.adopt'({ path }, context) {
      refuseUngranted(places.grants, path);
      return adopt(path, null, context);
    },
    'projects.adoptContent': async ({ name, content }, context) =>
      adopt(name, bytesOf(name, content), context),
    'projects.state': async ({ project }) => (await open.get(project)).state(),
    'projects.rows': async ({ project, revision, at, count }) =>
      (await open.get(project)).rows(revision, at, count),
    async 'projects.close'({ project }) {
      const closing = open.find(project);
      if (closing !== undefined) recent.remember(closing.summary);
      await open.close(project);
      return null;
    },
    'projects.source': async ({ project, language }) => (await open.get(project)).source(language),
    async 'projects.flush'({ project }) {
      const flushing = await open.get(project);
      flushing.flush();
      recent.remember(flushing.summary);
      return { path: flushing.path, revision: flushing.revision };
    },
    async 'projects.select'({ project, selection }) {
      (await open.get(project)).select(selection);
      return null;
    },
    async 'projects.lockPivot'({ project, locked }) {
      (await open.get(project)).lockPivot(locked);
      return null;
    },
    async 'projects.arrange'({ project, arrangement }) {
      (await open.get(project)).arrange(arrangement);
      return null;
    },
  };
}

function made(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true });
    return folder;
  } catch (thrown) {
    throw outputFailure(join(folder, 'project'), thrown);
  }
}

function bytesAt(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (thrown) {
    throw inputFailure(path, thrown);
  }
}
