import { useMemo } from 'react';
import type { Finding } from '../../../shared/model/finding.ts';
import { useProject } from '../../state/use-session.tsx';
import { wordsLanguage } from '../../words/t.ts';
import { messageParts } from './message-parts.ts';

/** A finding's sentence with the languages and words it speaks of set apart. */
export function FindingSentence({ finding }: { readonly finding: Finding }) {
  const alignment = useProject((project) => project.alignment);
  const parts = useMemo(() => keyed(messageParts(finding, alignment, wordsLanguage())), [finding, alignment]);
  return parts.map(({ key, text, role, lang }) =>
    role === 'plain' ? (
      text
    ) : (
      <span key={key} className={`finding-${role}`} lang={lang}>
        {text}
      </span>
    ),
  );
}

/** Each part with the offset it begins at, which no other has. */
function keyed<Part extends { readonly text: string }>(
  parts: readonly Part[],
): readonly (Part & { key: number })[] {
  let offset = 0;
  return parts.map((part) => {
    const key = offset;
    offset += part.text.length;
    return { ...part, key };
  });
}
