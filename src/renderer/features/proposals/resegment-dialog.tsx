import { useEffect, useState } from 'react';
import { useOwnChoices } from '../../state/own-files.ts';
import { pickText } from '../../state/pick-text.ts';
import { useActions, useProject } from '../../state/use-session.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { t } from '../../words/t.ts';
import { ProposalBody } from './proposal-body.tsx';
import { useProposal } from './use-proposal.ts';

/** Cuts what is not confirmed into sentences, by our rules or the user's own, and shows it before it is kept. */
export function ResegmentDialog() {
  const { client, settled } = useActions();
  const project = useProject((open) => open.project);
  const [srx, setSrx] = useState<{ readonly name: string; readonly text: string } | null>(null);
  const [tries, again] = useState(0);
  const work = useProposal();
  const mine = useOwnChoices('segmentation');
  const { make, state } = work;
  useEffect(() => {
    if (tries < 0) return;
    make(async (options) => {
      await settled();
      return client.call('proposals.resegment', { project, ...(srx && { srx }) }, options);
    });
  }, [client, make, project, settled, srx, tries]);
  const changes = state.step === 'ready' && state.proposal.count > 0;
  return (
    <Dialog
      title={t('resegment.title')}
      closeLabel={t('proposal.close')}
      width="wide"
      onClose={work.leave}
      foot={
        <>
          <Button onClick={() => void pickText('.srx').then((file) => file && setSrx(file))}>
            {t('resegment.choose')}
          </Button>
          <Button onClick={work.leave}>{t(changes ? 'proposal.leave' : 'proposal.close')}</Button>
          {changes ? (
            <Button kind="primary" onClick={work.keep}>
              {t('resegment.keep')}
            </Button>
          ) : null}
        </>
      }
    >
      {mine.length === 0 ? null : (
        <Select
          label={t('own.rules.choose')}
          value={mine.find(({ file }) => file === srx?.name)?.file ?? ''}
          options={[
            { value: '', label: t('resegment.rules.ours') },
            ...mine.map(({ file, name }) => ({ value: file, label: name })),
          ]}
          onValue={(file) => {
            const one = mine.find((each) => each.file === file);
            setSrx(one === undefined ? null : { name: one.file, text: one.content });
          }}
        />
      )}
      <p>
        {t('resegment.rules')}: {srx === null ? t('resegment.rules.ours') : srx.name}
      </p>
      <ProposalBody
        work={work}
        sentence={(count) => (count === 0 ? t('resegment.nothing') : t('resegment.count', count))}
        onAgain={() => again(tries + 1)}
      />
    </Dialog>
  );
}
