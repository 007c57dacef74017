import { useEffect, useState } from 'react';
import type { OwnFile, OwnKind } from '../../shared/api/methods/own.ts';
import { useActions } from './use-session.tsx';

/** A file of the user's own that can be used: its name without the ending, and what it says. */
export interface OwnChoice {
  readonly name: string;
  readonly file: string;
  readonly content: string;
}

/** The user's own files of a kind that can be chosen; none until they are known, and where they cannot be asked for. */
export function useOwnChoices(kind: OwnKind): readonly OwnChoice[] {
  const { client } = useActions();
  const [choices, setChoices] = useState<readonly OwnChoice[]>([]);
  useEffect(() => {
    let wanted = true;
    client.call('own.list', {}).then(
      ({ files }) => wanted && setChoices(chosen(files, kind)),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [client, kind]);
  return choices;
}

function chosen(files: readonly OwnFile[], kind: OwnKind): readonly OwnChoice[] {
  return files.flatMap((file) =>
    file.kind === kind && file.content !== null
      ? [{ name: file.name.replace(/\.[^.]+$/, ''), file: file.name, content: file.content }]
      : [],
  );
}
