import { lazy, Suspense } from 'react';
import { useActions } from '../../state/use-session.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { t } from '../../words/t.ts';

/** Texts and pictures are loaded when somebody looks at them. */
const Guide = lazy(async () => ({ default: (await import('./guide.tsx')).Guide }));

/** The guide, inside the program. */
export function GuideDialog() {
  const { close } = useActions();
  return (
    <Dialog title={t('guide.title')} closeLabel={t('guide.close')} width="full" onClose={close}>
      <Suspense fallback={null}>
        <Guide />
      </Suspense>
    </Dialog>
  );
}
