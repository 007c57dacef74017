import { useCallback, useState } from 'react';
import type { Client } from '../../../shared/api/contract.ts';
import type { SourceInfo } from '../../../shared/api/methods/sources.ts';
import { pickFiles } from '../../state/file-picker.ts';
import { type Given, handedOver } from '../../state/given.ts';
import { useActions } from '../../state/use-session.tsx';
import { toldError } from '../../words/troubles.ts';

export interface Incoming {
  readonly source: SourceInfo | null;
  /** Why the last file could not be taken, in one sentence. */
  readonly trouble: string | null;
  /** Lets the user choose a file. */
  choose(): void;
  take(given: Given): void;
  decode(encoding: string): void;
}

/** The document that is to come in, as soon as it is chosen or dropped. */
export function useIncoming(onSource: (source: SourceInfo) => void): Incoming {
  const session = useActions();
  const [source, setSource] = useState<SourceInfo | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const follow = useCallback(
    (reading: Promise<SourceInfo>) =>
      reading.then(
        (read) => {
          setTrouble(null);
          setSource(read);
          onSource(read);
        },
        (thrown: unknown) => setTrouble(toldError(thrown).message),
      ),
    [onSource],
  );
  const take = useCallback((given: Given) => void follow(readIn(session.client, given)), [follow, session]);
  return {
    source,
    trouble,
    take,
    choose: async () => {
      const [given] = await pickFiles(session, 'documents');
      if (given !== undefined) take(given);
    },
    decode: (encoding) => {
      if (source !== null) void follow(session.client.call('sources.decode', { id: source.id, encoding }));
    },
  };
}

async function readIn(client: Client, given: Given): Promise<SourceInfo> {
  const handed = await handedOver(given);
  return 'path' in handed ? client.call('sources.read', handed) : client.call('sources.take', handed);
}
