import { textChanges } from '../../../shared/compare/text-change.ts';
import type { MemoryMatch, UnitTexts } from '../../../shared/model/reuse.ts';
import { nameOf, writing } from '../../state/languages.ts';
import { ChangedText } from '../../ui/changed-text.tsx';
import { t, wordsLanguage } from '../../words/t.ts';

export interface MatchItemProps {
  readonly match: MemoryMatch;
  /** What the unit has itself. */
  readonly texts: UnitTexts;
  /** The memory it stands in, where there are several. */
  readonly file: string | null;
}

/** A unit of a memory: how alike it is, what is different in it, and whether its translations are those of the unit. */
export function MatchItem({ match, texts, file }: MatchItemProps) {
  const { score, source, targets } = match;
  return (
    <li className="reuse-match" data-exact={score === 100}>
      <p className="reuse-score">
        <strong>{t('reuse.score', score)}</strong>
        {file === null ? null : <bdi>{file}</bdi>}
      </p>
      <Side {...source} own={texts[source.language]} />
      {targets.map((target) => (
        <Side key={target.language} {...target} own={texts[target.language]} />
      ))}
    </li>
  );
}

interface SideProps {
  readonly language: string;
  readonly text: string;
  /** What the unit has in this language; undefined in a gap. */
  readonly own: string | undefined;
}

function Side({ language, text, own }: SideProps) {
  const same = own !== undefined && settled(own) === settled(text);
  return (
    <div className="reuse-side">
      <p className="reuse-language">
        {nameOf(language, wordsLanguage())}
        {same ? <span className="reuse-same"> · {t('reuse.same')}</span> : null}
        {own === undefined ? <span> · {t('reuse.gap')}</span> : null}
      </p>
      <p className="reading" {...writing(language)}>
        {same || own === undefined ? text : <ChangedText pieces={textChanges(own, text)} />}
      </p>
    </div>
  );
}

function settled(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
