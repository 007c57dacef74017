import type { TermSide, TermUse } from '../../../shared/model/reuse.ts';
import { nameOf, writing } from '../../state/languages.ts';
import { Icon } from '../../ui/icon.tsx';
import { t, wordsLanguage } from '../../words/t.ts';

/** A term of a glossary in every language: whether it stands in the unit, or is lacking there. */
export function TermItem({ term }: { readonly term: TermUse }) {
  return (
    <li className="reuse-term">
      <dl>
        {term.sides.map((side) => (
          <Side key={side.language} side={side} />
        ))}
      </dl>
    </li>
  );
}

function Side({ side }: { readonly side: TermSide }) {
  const { language, terms, found, lacking } = side;
  const others = terms.filter((one) => one.toLowerCase() !== found?.toLowerCase());
  return (
    <div data-lacking={lacking}>
      <dt>{nameOf(language, wordsLanguage())}</dt>
      <dd>
        {found === null ? null : (
          <span className="reuse-found">
            <Icon name="check" size={14} />
            <bdi {...writing(language)}>{found}</bdi>
          </span>
        )}
        {lacking ? (
          <span className="reuse-lacking">
            <Icon name="warning" size={14} />
            {t('reuse.lacking')}
          </span>
        ) : null}
        {found !== null && others.length === 0 ? null : (
          <bdi className="reuse-others" {...writing(language)}>
            {others.join(' | ')}
          </bdi>
        )}
      </dd>
    </div>
  );
}
