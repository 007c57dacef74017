import { type Segmentation, segmentations } from '../../../shared/api/methods/projects.ts';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { t } from '../../words/t.ts';

export interface CuttingProps {
  readonly value: Segmentation;
  readonly onValue: (value: Segmentation) => void;
}

/** How the texts are cut into segments. */
export function Cutting({ value, onValue }: CuttingProps) {
  return (
    <RadioGroup
      label={t('start.cut')}
      value={value}
      options={segmentations.map((each) => ({
        value: each,
        label: t(`start.cut.${each}`),
        hint: t(`start.cut.${each}.hint`),
      }))}
      onValue={onValue}
    />
  );
}
