import { pageOf, partOf } from '../../src/main/services/project/part.ts';
import { answerTo } from '../../src/shared/api/answer.ts';
import type { Handlers } from '../../src/shared/api/contract.ts';
import { TriglotError } from '../../src/shared/api/errors.ts';
import type { TriglotEvent } from '../../src/shared/api/events.ts';
import type { Settings } from '../../src/shared/api/methods/app.ts';
import type { Change } from '../../src/shared/api/methods/edit.ts';
import {
  type Arrangement,
  asAtFirst,
  type IgnoredFinding,
  type ProjectState,
} from '../../src/shared/api/methods/projects.ts';
import { usualSettings } from '../../src/shared/api/usual-settings.ts';
import type { Selection } from '../../src/shared/edit/command.ts';
import { runCommand } from '../../src/shared/edit/commands.ts';
import {
  emptyHistory,
  type HistoryEntry,
  historyChange,
  labelsOf,
  record,
  redo,
  type Travel,
  undo,
} from '../../src/shared/edit/history.ts';
import { applyAll, type Step } from '../../src/shared/edit/step.ts';
import type { Alignment } from '../../src/shared/model/alignment.ts';
import type { Finding } from '../../src/shared/model/finding.ts';

export interface FakeServices {
  readonly handlers: Handlers;
  /** Names of all calls so far, oldest first. */
  readonly calls: string[];
  /** What the service holds to be true. */
  alignment(): Alignment;
  revision(): number;
  /** Makes the next calls of this name fail with this error, once each. */
  failNext(name: string, error: TriglotError): void;
  /** Does the next call of this name and loses the answer. */
  loseNext(name: string): void;
  /** Holds all answers back until the returned function is called. */
  hold(): () => void;
}

/** Services over one alignment in memory: enough of the contract for the window, with failures on demand. */
export function fakeServices(
  start: Alignment,
  emit: (event: TriglotEvent) => void,
  findings: readonly Finding[] = [],
): FakeServices {
  const project = 'p1';
  let alignment = start;
  let revision = 0;
  let history = emptyHistory;
  let ignored: IgnoredFinding[] = [];
  let settings: Settings = { ...usualSettings, language: 'en', theme: 'light' };
  let unlocked = false;
  let arrangement: Arrangement = asAtFirst;
  let gate: Promise<void> = Promise.resolve();
  const calls: string[] = [];
  const failures = new Map<string, TriglotError[]>();
  const lost = new Set<string>();

  const answered = async <T>(name: string, answer: () => T): Promise<T> => {
    calls.push(name);
    await gate;
    const failure = failures.get(name)?.shift();
    if (failure !== undefined) throw failure;
    const result = structuredClone(answer());
    if (lost.delete(name)) throw new TriglotError('unavailable', 'The service does not answer.');
    return result;
  };
  const historyState = () => ({ labels: labelsOf(history), applied: history.applied });
  const open = () => findings.filter(({ key }) => !ignored.some((one) => one.key === key));
  const state = (): ProjectState => ({
    project,
    name: 'Lake treaty',
    path: '/tmp/lake.triglot',
    revision,
    ...(partOf(alignment, null) ?? { alignment, part: null }),
    documents: alignment.languages.map((language) => ({
      language,
      path: `lake.${language}.txt`,
      format: 'text',
      encoding: 'utf-8',
    })),
    findings: open(),
    checked: 1,
    ignored,
    history: historyState(),
    pivotUnlocked: unlocked,
    arrangement,
    selection: null,
  });
  const commit = (
    steps: readonly Step[],
    label: string,
    select: Selection | null,
    by: string | undefined,
    entry?: HistoryEntry,
  ): Change => {
    alignment = applyAll(alignment, steps);
    revision += 1;
    const change = { revision, steps, label, history: historyChange(history, entry), select };
    emit({ type: 'changed', project, by, change: structuredClone(change) });
    return change;
  };
  const travel = (step: Travel | null, by: string | undefined, words: string): Change => {
    if (step === null) throw new TriglotError('refused', words);
    history = step.history;
    return commit(step.steps, step.label, step.select, by);
  };
  const missing = async (): Promise<never> => {
    throw new TriglotError('unavailable', 'The fake services do not do that.');
  };

  const handlers: Handlers = {
    'app.info': () =>
      answered('app.info', () => ({
        version: '0',
        host: 'web' as const,
        platform: 'linux',
        projectsFolder: '/tmp',
        dialogs: false,
        startup: { kind: 'sample' as const },
      })),
    'settings.get': () => answered('settings.get', () => settings),
    'settings.set': (change) =>
      answered('settings.set', () => {
        settings = { ...settings, ...change } as Settings;
        return settings;
      }),
    'log.read': missing,
    'log.show': missing,
    'own.list': missing,
    'own.show': missing,
    'dialog.open': missing,
    'dialog.save': missing,
    'dialog.folder': missing,
    'sources.read': missing,
    'sources.take': missing,
    'sources.decode': missing,
    'sources.changes': missing,
    'sources.cut': missing,
    'projects.forget': missing,
    'projects.recent': () => answered('projects.recent', () => []),
    'projects.create': missing,
    'projects.sample': () => answered('projects.sample', state),
    'projects.open': () => answered('projects.open', state),
    'projects.take': missing,
    'projects.adopt': missing,
    'projects.adoptContent': missing,
    'review.read': missing,
    'review.take': missing,
    'reference.list': async () => [],
    'reference.add': missing,
    'reference.take': missing,
    'reference.remove': missing,
    'reference.lookup': missing,
    'reference.leverage': missing,
    'projects.state': () => answered('projects.state', state),
    'projects.rows': ({ revision: asked, at, count }) =>
      answered('projects.rows', () => {
        if (asked !== revision) throw new TriglotError('stale', 'The project has moved on.');
        return pageOf(alignment, at, count);
      }),
    'projects.close': () => answered('projects.close', () => null),
    'projects.source': ({ language }) =>
      answered('projects.source', () => ({
        text: (alignment.segments[language] ?? []).map(({ text }) => text).join('\n'),
        furniture: [],
      })),
    'projects.flush': () => answered('projects.flush', () => ({ path: state().path, revision })),
    'projects.select': () => answered('projects.select', () => null),
    'projects.lockPivot': ({ locked }) =>
      answered('projects.lockPivot', () => {
        unlocked = !locked;
        return null;
      }),
    'projects.arrange': ({ arrangement: next }) =>
      answered('projects.arrange', () => {
        arrangement = next;
        return null;
      }),
    'edit.run': ({ revision: base, command, params, selection, expected, window }) =>
      answered('edit.run', () => {
        if (base !== revision) throw new TriglotError('stale', 'The project has moved on.');
        const outcome = runCommand({ alignment, pivotUnlocked: unlocked }, command, params);
        if ('refused' in outcome) throw new TriglotError('refused', outcome.refused);
        const { steps, label, select = null } = outcome;
        const entry = { label, steps, before: selection, after: select };
        history = record(history, entry);
        return answerTo(commit(steps, label, select, window, entry), expected);
      }),
    'edit.undo': ({ expected, window }) =>
      answered('edit.undo', () =>
        answerTo(travel(undo(history), window, 'There is nothing to undo.'), expected),
      ),
    'edit.redo': ({ expected, window }) =>
      answered('edit.redo', () =>
        answerTo(travel(redo(history), window, 'There is nothing to redo.'), expected),
      ),
    'findings.list': () =>
      answered('findings.list', () => {
        const listed = open();
        return { revision, findings: listed, ignored: findings.filter((one) => !listed.includes(one)) };
      }),
    'findings.ignore': ({ key, reason }) =>
      answered('findings.ignore', () => {
        ignored = [...ignored, { key, reason, at: '2026-01-01T00:00:00Z', by: settings.user }];
        return ignored;
      }),
    'findings.restore': ({ key }) =>
      answered('findings.restore', () => {
        ignored = ignored.filter((one) => one.key !== key);
        return ignored;
      }),
    'proposals.realign': missing,
    'proposals.resegment': missing,
    'proposals.addLanguage': missing,
    'proposals.revise': missing,
    'proposals.get': missing,
    'proposals.keep': missing,
    'proposals.drop': missing,
    'exports.preview': missing,
    'exports.write': missing,
    'exports.content': missing,
    'reports.write': missing,
    'checks.take': missing,
    'checks.write': missing,
    'reports.content': missing,
  };
  return {
    handlers,
    calls,
    alignment: () => alignment,
    revision: () => revision,
    failNext: (name, error) => void failures.set(name, [...(failures.get(name) ?? []), error]),
    loseNext: (name) => void lost.add(name),
    hold() {
      let release = () => {};
      gate = new Promise((resolve) => {
        release = () => resolve();
      });
      return () => release();
    },
  };
}
