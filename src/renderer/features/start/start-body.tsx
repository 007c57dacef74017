import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { useActions } from '../../state/use-session.tsx';
import { Banner } from '../../ui/banner.tsx';
import { t } from '../../words/t.ts';
import { pivotOf, readEntries } from './draft.ts';
import { pickFiles } from './file-picker.ts';
import { collect, inbox } from './inbox.ts';
import { type Given, givenName, isProject, openGiven } from './intake.ts';
import { RecentProjects } from './recent-projects.tsx';
import { Setup } from './setup.tsx';
import { useDraft } from './use-draft.ts';
import { useWork } from './use-work.ts';
import { Welcome } from './welcome.tsx';
import { Working } from './working.tsx';
import './start-body.css';

/** Everything that leads to an open project: welcome, form, progress. `bare` where a dialog's frame surrounds it. */
export function StartBody({ bare }: { readonly bare: boolean }) {
  const session = useActions();
  const { client } = session;
  const form = useDraft();
  const { work, trouble, run, forgetTrouble } = useWork();
  const { draft, add } = form;

  const take = useCallback(
    (given: readonly Given[]) => {
      forgetTrouble();
      const project = given.find(isProject);
      if (project === undefined) add(given);
      else run(t('start.opening', givenName(project)), () => openGiven(client, project));
    },
    [add, client, forgetTrouble, run],
  );
  const waiting = useSyncExternalStore(inbox.subscribe, inbox.get);
  useEffect(() => {
    if (waiting.given.length > 0) take(collect());
  }, [waiting, take]);

  const pick = async (kind: 'documents' | 'project') => {
    const given = await pickFiles(session, kind);
    if (given.length > 0) take(given);
  };
  const align = () => {
    const entries = readEntries(draft);
    const pivot = pivotOf(draft);
    const sources = entries.map(({ source, language }) => ({ id: source.id, language }));
    const language = entries.find((entry) => entry === pivot)?.language;
    const params = {
      sources,
      segmentation: draft.segmentation,
      ...(language === undefined ? {} : { pivot: language }),
    };
    run(t('start.working', sources.length), (options) => client.call('projects.create', params, options));
  };
  if (work !== null) return <Working work={work} />;
  return (
    <div className="start-body">
      {trouble === null ? null : (
        <Banner kind={trouble.cancelled ? 'info' : 'error'}>
          <p>{trouble.text}</p>
        </Banner>
      )}
      {draft.entries.length > 0 ? (
        <Setup form={form} onAdd={() => pick('documents')} onAlign={align} />
      ) : (
        <>
          <Welcome
            bare={bare}
            onChoose={() => pick('documents')}
            onProject={() => pick('project')}
            onSample={() =>
              run(t('start.opening.sample'), (options) => client.call('projects.sample', {}, options))
            }
          />
          <RecentProjects
            onOpen={({ name, path }) =>
              run(t('start.opening', name), (options) => client.call('projects.open', { path }, options))
            }
          />
        </>
      )}
    </div>
  );
}
