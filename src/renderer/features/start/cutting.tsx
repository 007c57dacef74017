import { type Segmentation, type SrxText, segmentations } from '../../../shared/api/methods/projects.ts';
import { pickText } from '../../state/pick-text.ts';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { t } from '../../words/t.ts';
import './cutting.css';

export interface CuttingProps {
  readonly value: Segmentation;
  /** The user's own rules for sentences; null while ours hold. */
  readonly srx: SrxText | null;
  readonly onValue: (value: Segmentation, srx: SrxText | null) => void;
}

const ways = [...segmentations, 'own'] as const;

/** How the texts are cut into segments: our ways, or the rules of a file the user chooses. */
export function Cutting({ value, srx, onValue }: CuttingProps) {
  const choose = () =>
    void pickText('.srx').then((file) => {
      if (file !== null) onValue('sentence', file);
    });
  return (
    <div className="cutting">
      <RadioGroup
        label={t('start.cut')}
        value={srx === null ? value : 'own'}
        options={ways.map((each) => ({
          value: each,
          label: t(`start.cut.${each}`),
          hint: each === 'own' && srx !== null ? srx.name : t(`start.cut.${each}.hint`),
        }))}
        onValue={(chosen) => (chosen === 'own' ? choose() : onValue(chosen, null))}
      />
      {srx === null ? null : (
        <Button kind="quiet" onClick={choose}>
          {t('start.cut.own.other')}
        </Button>
      )}
    </div>
  );
}
