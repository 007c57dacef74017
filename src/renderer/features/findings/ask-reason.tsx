import { useEffect } from 'react';
import { useActions } from '../../state/use-session.tsx';

/** The `ignore` dialog has its place inside the list of findings: this only brings the list to the front. */
export function AskReason() {
  const session = useActions();
  useEffect(() => session.show('findings'), [session]);
  return null;
}
