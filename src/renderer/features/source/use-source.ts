import { useEffect, useState } from 'react';
import type { SourceText } from '../../../shared/api/methods/projects.ts';
import { useActions, useProject } from '../../state/use-session.tsx';
import { toldError } from '../../words/troubles.ts';

export type SourceState = { readonly text: SourceText } | { readonly trouble: string } | null;

/** The decoded source of one language, fetched when it is looked at; null while it is on its way. */
export function useSource(language: string): SourceState {
  const { client } = useActions();
  const project = useProject((open) => open.project);
  const [found, setFound] = useState<{ of: string; state: SourceState }>({ of: '', state: null });
  const text = useProject((open) => open.alignment.sources?.[language]?.id ?? language);
  const of = `${project} ${text}`;
  useEffect(() => {
    let wanted = true;
    client.call('projects.source', { project, language }).then(
      (text) => wanted && setFound({ of, state: { text } }),
      (thrown: unknown) => wanted && setFound({ of, state: { trouble: toldError(thrown).message } }),
    );
    return () => {
      wanted = false;
    };
  }, [client, project, language, of]);
  return found.of === of ? found.state : null;
}
