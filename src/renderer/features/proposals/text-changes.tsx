import type { ProposedText } from '../../../shared/model/proposal.ts';
import { ChangedText } from '../../ui/changed-text.tsx';
import { t } from '../../words/t.ts';

/** What a revised version says otherwise, newly or no more, one text after the other. */
export function TextChanges({ texts }: { readonly texts: readonly ProposedText[] }) {
  if (texts.length === 0) return null;
  return (
    <ul className="proposal-texts">
      {texts.map(({ kind, pieces }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes while it is shown
        <li key={at}>
          <span className={`proposal-kind proposal-kind-${kind}`}>{t(`change.${kind}`)}</span>
          <span className="reading" dir="auto">
            <ChangedText pieces={pieces} />
          </span>
        </li>
      ))}
    </ul>
  );
}
