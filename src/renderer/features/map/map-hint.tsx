import { segmentsIn } from '../../../shared/model/alignment.ts';
import { languageName } from '../../../shared/model/language-tag.ts';
import { useProject } from '../../state/use-session.tsx';
import { t, wordsLanguage } from '../../words/t.ts';
import { toneOf } from './strips.ts';

/** How much of a text is shown, in characters. */
const longest = 90;
const mostFindings = 2;

export interface MapHintProps {
  /** The position of the unit under the pointer. */
  readonly at: number;
  readonly y: number;
}

/** What stands where the pointer is: the unit's number, its text, what is odd about each language, and its findings. */
export function MapHint({ at, y }: MapHintProps) {
  const alignment = useProject((project) => project.alignment);
  const findings = useProject((project) => project.findings);
  const unit = alignment.units[at];
  if (unit === undefined) return null;
  const here = findings.filter((finding) => finding.unit === unit.id);
  const spoken = [alignment.pivot, ...alignment.languages].find(
    (tag) => (unit.segments[tag] ?? []).length > 0,
  );
  const text = spoken === undefined ? '' : (segmentsIn(alignment, unit, spoken)[0]?.text ?? '');
  const names = (tone: string) =>
    alignment.languages
      .filter((tag) => toneOf(unit, tag) === tone)
      .map((tag) => languageName(tag, wordsLanguage()))
      .join(', ');
  const gaps = names('gap');
  const facts = [
    gaps === '' ? null : t('map.gap', gaps),
    unit.moved === true ? t('map.moved') : null,
    names('doubtful') === '' ? null : t('map.doubtful', Math.round(unit.confidence * 100)),
    here.length === 0 ? null : t('findings.count', here.length),
  ].filter((fact) => fact !== null);
  return (
    <div className="map-hint" style={{ top: y }} aria-hidden="true">
      <strong>{t('findings.unit', at + 1)}</strong>
      {facts.map((fact) => (
        <span key={fact} className="map-hint-fact">
          {fact}
        </span>
      ))}
      <span className="map-hint-text" lang={spoken} dir="auto">
        {text.length > longest ? `${text.slice(0, longest)}…` : text}
      </span>
      {here.slice(0, mostFindings).map((finding) => (
        <span key={finding.key} className={`map-hint-finding map-hint-${finding.severity}`}>
          {t(`findings.type.${finding.type}`)}
        </span>
      ))}
    </div>
  );
}
