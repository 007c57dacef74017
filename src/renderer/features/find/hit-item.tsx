import { memo } from 'react';
import { directionOf, languageName } from '../../../shared/model/language-tag.ts';
import type { Hit } from '../../state/hits.ts';
import { classes } from '../../ui/classes.ts';
import { t, wordsLanguage } from '../../words/t.ts';
import { excerptsOf, type Piece } from './excerpts.ts';

export interface HitItemProps {
  readonly hit: Hit;
  readonly replacing: boolean;
  readonly checked: boolean;
  readonly active: boolean;
  readonly onCheck: (key: string, checked: boolean) => void;
  readonly onGo: (hit: Hit) => void;
}

/** One text that was found: the places in it, what they would become, and whether they are to. */
export const HitItem = memo(function HitItem(props: HitItemProps) {
  const { hit, replacing, checked, active, onCheck, onGo } = props;
  const { language } = hit;
  const where = t('find.where', hit.at + 1, language && languageName(language, wordsLanguage()));
  return (
    <li className={classes('hit', active && 'hit-active')}>
      {replacing ? (
        <input
          type="checkbox"
          className="hit-check"
          aria-label={t('find.take', where)}
          checked={checked}
          onChange={(event) => onCheck(hit.key, event.target.checked)}
        />
      ) : null}
      <button
        type="button"
        className="hit-words"
        aria-current={active ? 'true' : undefined}
        onClick={() => onGo(hit)}
      >
        <span
          className="reading hit-text"
          lang={language ?? undefined}
          dir={language === null ? 'auto' : directionOf(language)}
        >
          {excerptsOf(hit.text, hit.places, replacing && checked).map((piece) => (
            <PieceView key={`${piece.kind}${piece.at}`} piece={piece} />
          ))}
        </span>
        <span className="hit-where">{where}</span>
      </button>
    </li>
  );
});

function PieceView({ piece: { kind, text } }: { readonly piece: Piece }) {
  if (kind === 'found') return <mark>{text}</mark>;
  if (kind === 'gone') return <del>{text}</del>;
  if (kind === 'comes') return <ins>{text}</ins>;
  return <span className={kind === 'cut' ? 'hit-cut' : undefined}>{text}</span>;
}
