import { useCallback, useEffect, useRef } from 'react';
import { pickFiles, pickFolder } from '../../state/file-picker.ts';
import { type Given, givenName } from '../../state/given.ts';
import { useActions } from '../../state/use-session.tsx';
import { Banner } from '../../ui/banner.tsx';
import { t } from '../../words/t.ts';
import { BatchForm } from './batch/batch-form.tsx';
import { BatchProgress } from './batch/batch-progress.tsx';
import { useDocuments } from './batch/use-documents.ts';
import { createParams } from './draft.ts';
import { adoptGiven, areSeveral, isAligned, isProject, openGiven } from './intake.ts';
import { problemsOf } from './problems.ts';
import { RecentProjects } from './recent-projects.tsx';
import { Setup } from './setup.tsx';
import { useArrivals, useOpenCommand } from './use-arrivals.ts';
import { useAskedTour } from './use-asked-tour.ts';
import { useDraft } from './use-draft.ts';
import { useWork, type Worker } from './use-work.ts';
import { Welcome } from './welcome.tsx';
import { Working } from './working.tsx';
import './start-body.css';

/** Everything that leads to an open project: welcome, form, progress. `bare` where a dialog's frame surrounds it. */
export function StartBody({ bare }: { readonly bare: boolean }) {
  const session = useActions();
  const { client } = session;
  const form = useDraft();
  const { work, trouble, run, forgetTrouble } = useWork();
  const documents = useDocuments();
  const { batch, draft: many, add: addMany } = documents;
  const { draft, add } = form;
  const { length } = draft.entries;
  /** True while files that came with their languages wait to be aligned without another question. */
  const eager = useRef(false);

  const take = useCallback(
    (given: readonly Given[]) => {
      forgetTrouble();
      const project = given.find(isProject);
      eager.current = given.every((one) => 'path' in one && one.language !== undefined);
      const [only] = given;
      if (project === undefined && only !== undefined && given.length === 1 && isAligned(only))
        run(t('start.opening', givenName(only)), (options) => adoptGiven(client, only, options));
      else if (project === undefined && length === 0 && (many.files.length > 0 || areSeveral(given)))
        addMany(given);
      else if (project === undefined) add(given);
      else run(t('start.opening', givenName(project)), () => openGiven(client, project));
    },
    [add, addMany, client, forgetTrouble, length, many.files.length, run],
  );
  const pick = useCallback(
    async (kind: 'documents' | 'project' | 'folder') => {
      const given = kind === 'folder' ? await pickFolder() : await pickFiles(session, kind);
      if (given.length > 0) take(given);
    },
    [session, take],
  );
  useArrivals(take);
  useAskedTour(run);
  useOpenCommand(
    useCallback(() => void pick('documents'), [pick]),
    !bare,
  );
  const align = useCallback(() => {
    run(t('start.working', length), (options) =>
      client.call('projects.create', createParams(draft), options),
    );
  }, [client, draft, length, run]);
  useEffect(() => {
    if (!eager.current || problemsOf(draft).length > 0) return;
    eager.current = false;
    align();
  }, [draft, align]);

  const open = (name: string, path: string) =>
    run(t('start.opening', name), (options) => client.call('projects.open', { path }, options));
  if (work !== null) return <Working work={work} />;
  if (batch.orders.length > 0)
    return (
      <div className="start-body">
        <Trouble trouble={trouble} />
        <BatchProgress batch={batch} onOpen={open} onBack={documents.goBack} />
      </div>
    );
  return (
    <div className="start-body">
      <Trouble trouble={trouble} />
      {many.files.length > 0 ? (
        <BatchForm
          draft={many}
          act={documents.act}
          onAdd={() => void pick('documents')}
          onMake={documents.make}
          onOne={() => {
            add(many.files.map(({ given }) => given));
            documents.act({ type: 'clear' });
          }}
        />
      ) : length > 0 ? (
        <Setup form={form} onAdd={() => void pick('documents')} onAlign={align} />
      ) : (
        <>
          <Welcome
            bare={bare}
            onChoose={() => void pick('documents')}
            onFolder={() => void pick('folder')}
            onProject={() => void pick('project')}
            onSample={() =>
              run(t('start.opening.sample'), (options) => client.call('projects.sample', {}, options))
            }
            onTour={() => session.store.set({ tour: 'asked' })}
          />
          <RecentProjects onOpen={({ name, path }) => open(name, path)} />
        </>
      )}
    </div>
  );
}

/** Why the last work came to nothing. */
function Trouble({ trouble }: Pick<Worker, 'trouble'>) {
  if (trouble === null) return null;
  return <Banner kind={trouble.cancelled ? 'info' : 'error'}>{trouble.text}</Banner>;
}
