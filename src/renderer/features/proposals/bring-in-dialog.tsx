import { useCallback, useState } from 'react';
import type { SourceInfo } from '../../../shared/api/methods/sources.ts';
import { canonicalTag, primaryLanguage } from '../../../shared/model/language-tag.ts';
import type { Dialog as DialogState } from '../../state/session-state.ts';
import { useActions, useProject } from '../../state/use-session.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useFocusWhen } from '../../ui/use-focus-when.ts';
import { t } from '../../words/t.ts';
import { IncomingFile } from './incoming-file.tsx';
import { ProposalBody } from './proposal-body.tsx';
import { useIncoming } from './use-incoming.ts';
import { useProposal } from './use-proposal.ts';

type BringInState = Extract<DialogState, { id: 'bring-in' }>;

/** Takes a document into the project, as another language or as a revised version, and shows first what that does. */
export function BringInDialog({ dialog: { language: revising } }: { readonly dialog: BringInState }) {
  const { client, settled } = useActions();
  const project = useProject((open) => open.project);
  const languages = useProject((open) => open.alignment.languages);
  const [language, setLanguage] = useState(revising ?? '');
  const work = useProposal();
  const { state, make } = work;
  const guess = useCallback(
    ({ language: found }: SourceInfo) => {
      if (revising === null && found !== 'und') setLanguage((chosen) => chosen || found);
    },
    [revising],
  );
  const incoming = useIncoming(guess);
  const { source } = incoming;
  const refused = refusal(revising, language, languages, source);
  const look = () => {
    if (source === null || refused !== null) return;
    const params = { project, language, source: source.id };
    make(async (options) => {
      await settled();
      return client.call(revising === null ? 'proposals.addLanguage' : 'proposals.revise', params, options);
    });
  };
  const seems = revising === null ? null : otherLanguage(source, revising);
  const ready = state.step === 'ready';
  const something = ready && (revising === null || state.proposal.count > 0);
  const keep = useFocusWhen(something);
  return (
    <Dialog
      title={revising === null ? t('bring.add') : t('bring.revise', revising)}
      closeLabel={t('proposal.close')}
      width="wide"
      onClose={work.leave}
      foot={
        <>
          <Button onClick={work.leave}>{t(something ? 'proposal.leave' : 'proposal.close')}</Button>
          {something ? (
            <Button ref={keep} kind="primary" onClick={work.keep}>
              {t(revising === null ? 'bring.keep-add' : 'bring.keep-revise')}
            </Button>
          ) : null}
          {ready || state.step === 'working' ? null : (
            <Button kind="primary" disabledReason={refused} onClick={look}>
              {t('bring.look')}
            </Button>
          )}
        </>
      }
    >
      <div className="bring-in">
        <p className="bring-how">{t(revising === null ? 'bring.add.how' : 'bring.revise.how')}</p>
        {ready || state.step === 'working' ? null : (
          <IncomingFile
            incoming={incoming}
            language={revising === null ? language : null}
            error={source === null || revising !== null ? null : refused}
            onLanguage={setLanguage}
          />
        )}
        {seems === null ? null : <Banner kind="warn">{t('bring.seems', seems)}</Banner>}
        <ProposalBody
          work={work}
          sentence={(count) =>
            revising === null
              ? t('bring.odd', count)
              : count === 0
                ? t('bring.same')
                : t('bring.changes', count)
          }
        />
      </div>
    </Dialog>
  );
}

/** The language a file seems to be in, when it is not `expected`. */
function otherLanguage(source: SourceInfo | null, expected: string): string | null {
  if (source === null || source.language === 'und') return null;
  return primaryLanguage(source.language) === primaryLanguage(expected) ? null : source.language;
}

/** Why nothing can be worked out yet, in a sentence; null when it can. */
function refusal(
  revising: string | null,
  language: string,
  languages: readonly string[],
  source: SourceInfo | null,
): string | null {
  if (source === null) return t('bring.no-file');
  if (revising !== null) return null;
  const tag = canonicalTag(language);
  if (tag === null) return t('bring.no-language');
  return languages.some((each) => canonicalTag(each) === tag) ? t('bring.is-there', tag) : null;
}
