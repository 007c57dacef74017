import { useState } from 'react';
import type { ReviewRead } from '../../../shared/api/methods/review.ts';
import { pickFiles } from '../../state/file-picker.ts';
import { handedOver } from '../../state/given.ts';
import { useActions, useProject } from '../../state/use-session.tsx';
import { toldError } from '../../words/troubles.ts';

export interface SheetWork {
  /** What the sheet chosen would change; null before one is chosen. */
  readonly sheet: ReviewRead | null;
  /** Why the last one could not be read, in one sentence. */
  readonly trouble: string | null;
  readonly reading: boolean;
  readonly choose: () => Promise<void>;
  /** Takes in what was found, as one edit, and closes. */
  readonly take: () => void;
}

/** Reads review sheets and takes them in. */
export function useSheet(): SheetWork {
  const session = useActions();
  const project = useProject((open) => open.project);
  const [sheet, setSheet] = useState<ReviewRead | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [reading, setReading] = useState(false);
  const choose = async () => {
    const [given] = await pickFiles(session, 'review');
    if (given === undefined) return;
    setReading(true);
    setTrouble(null);
    try {
      await session.settled();
      const handed = await handedOver(given);
      setSheet(
        'path' in handed
          ? await session.client.call('review.read', { project, ...handed })
          : await session.client.call('review.take', { project, ...handed }),
      );
    } catch (thrown) {
      setSheet(null);
      setTrouble(toldError(thrown).message);
    } finally {
      setReading(false);
    }
  };
  const take = () => {
    const changes = sheet?.changes.map(({ unit, language, text }) => ({ unit, language, text })) ?? [];
    session.close();
    session.edit(() => ({ command: 'take-review', params: { changes } }));
  };
  return { sheet, trouble, reading, choose, take };
}
