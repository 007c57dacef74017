import { useEffect, useState } from 'react';
import type { CallOptions } from '../../../shared/api/contract.ts';
import type { ExportParams, ExportSummary } from '../../../shared/api/methods/exports.ts';
import { download } from '../../state/download.ts';
import type { Session } from '../../state/session.ts';
import { useActions, useProject } from '../../state/use-session.tsx';
import { t } from '../../words/t.ts';
import { toldError } from '../../words/troubles.ts';
import { type Choices, exportParams } from './choices.ts';

/** Where an export is: being chosen, being written, written (with the line that says where), or failed. */
export type ExportState =
  | { readonly step: 'choosing' }
  | {
      readonly step: 'writing';
      /** Absent until the first report. */
      readonly done?: number;
      readonly of?: number;
      readonly cancel: (() => void) | null;
    }
  | { readonly step: 'done' | 'failed'; readonly text: string };

export interface ExportWork {
  readonly state: ExportState;
  /** What would be written; null until it is known. */
  readonly summary: ExportSummary | null;
  readonly write: () => Promise<void>;
}

/** Looks ahead at what `choices` would write, and writes it. */
export function useExport(choices: Choices): ExportWork {
  const session = useActions();
  const project = useProject((open) => open.project);
  const all = useProject((open) => open.alignment.languages);
  const [state, setState] = useState<ExportState>({ step: 'choosing' });
  const [summary, setSummary] = useState<ExportSummary | null>(null);

  useEffect(() => {
    let wanted = true;
    setState({ step: 'choosing' });
    setSummary(null);
    if (choices.languages.length < 2) return;
    session
      .settled()
      .then(() => session.client.call('exports.preview', exportParams(project, choices, all)))
      .then(
        (found) => wanted && setSummary(found),
        (thrown: unknown) => wanted && setState(failed(thrown)),
      );
    return () => {
      wanted = false;
    };
  }, [session, project, all, choices]);

  const write = async () => {
    if (summary === null) return;
    setState({ step: 'writing', cancel: null });
    const options: CallOptions = {
      onProgress: (_, done, of) => setState((now) => (now.step === 'writing' ? { ...now, done, of } : now)),
      onCancel: (cancel) => setState((now) => (now.step === 'writing' ? { ...now, cancel } : now)),
    };
    try {
      const { user } = choices;
      if (choices.format === 'tmx' && user !== session.store.get().settings.user)
        await session.configure({ user });
      const text = await writeOut(session, exportParams(project, choices, all), summary, options);
      setState(text === null ? { step: 'choosing' } : { step: 'done', text });
    } catch (thrown) {
      setState(toldError(thrown).code === 'cancelled' ? { step: 'choosing' } : failed(thrown));
    }
  };
  return { state, summary, write };
}

/**
 * Writes by the system's dialogs where there are any (for one file, or for a folder), else as a download; null when the user
 * thought better of it.
 */
async function writeOut(
  { client, store }: Session,
  params: ExportParams,
  { suggestedName, files }: ExportSummary,
  options: CallOptions,
): Promise<string | null> {
  if (store.get().info?.dialogs !== true) {
    const made = await client.call('exports.content', params, options);
    download(made.name, made.content, made.mediaType);
    return t('export.done.download', made.written, made.name);
  }
  const path =
    files.length > 1
      ? await client.call('dialog.folder', {})
      : await client.call('dialog.save', { suggested: files[0]?.name ?? suggestedName });
  if (path === null) return null;
  const done = await client.call('exports.write', { ...params, path }, options);
  return t('export.done.path', done.written, done.path);
}

function failed(thrown: unknown): ExportState {
  return { step: 'failed', text: toldError(thrown).message };
}
