import { type KeyboardEvent, useState } from 'react';
import { unitIndex } from '../../../shared/edit/find.ts';
import type { Dialog as Open } from '../../state/session-state.ts';
import { useActions, useProject } from '../../state/use-session.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { t } from '../../words/t.ts';

/** What is noted about a unit: written here, shown in its row, kept with the project. */
export function CommentDialog({ dialog }: { readonly dialog: Extract<Open, { id: 'comment' }> }) {
  const { close, edit } = useActions();
  const at = useProject(({ alignment }) => unitIndex(alignment.units, dialog.unit));
  const was = useProject(({ alignment }) => alignment.units[at]?.comment ?? '');
  const [text, setText] = useState(was);
  const keep = (comment: string) => {
    close();
    if (comment.trim() !== was)
      edit(({ place }) => ({
        command: 'comment',
        params: { unit: dialog.unit, text: comment, language: place?.language },
      }));
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    keep(text);
  };
  return (
    <Dialog
      title={t('comment.title', at + 1)}
      closeLabel={t('comment.close')}
      onClose={close}
      foot={
        <>
          {was === '' ? null : <Button onClick={() => keep('')}>{t('comment.remove')}</Button>}
          <Button onClick={close}>{t('comment.cancel')}</Button>
          <Button kind="primary" onClick={() => keep(text)}>
            {t('comment.keep')}
          </Button>
        </>
      }
    >
      <Field label={t('comment.field')} hint={t('comment.hint')}>
        {(ids) => (
          <textarea
            {...ids}
            className="ui-input"
            rows={4}
            dir="auto"
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={press}
          />
        )}
      </Field>
    </Dialog>
  );
}
