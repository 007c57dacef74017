import { useActions, useSession } from '../../state/use-session.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { t } from '../../words/t.ts';
import { StartBody } from './start-body.tsx';

/** The same as the start screen, over a project that stays open until another one stands. */
export function StartDialog() {
  const session = useActions();
  const open = useSession((state) => state.project !== null);
  if (!open) return null;
  return (
    <Dialog title={t('start.dialog')} closeLabel={t('start.close')} width="wide" onClose={session.close}>
      <StartBody bare />
    </Dialog>
  );
}
