import { useDeferredValue, useMemo } from 'react';
import type { FindingType } from '../../../shared/model/finding.ts';
import { useProject } from '../../state/use-session.tsx';
import { Select } from '../../ui/select.tsx';
import { t } from '../../words/t.ts';
import { type Arrangement, arrangements, kindCounts } from './arranging.ts';

export interface FindingsToolsProps {
  readonly by: Arrangement;
  readonly type: FindingType | null;
  readonly onBy: (by: Arrangement) => void;
  readonly onType: (type: FindingType | null) => void;
}

/** How the list is arranged, and which kind it shows; kinds that do not occur are not offered. */
export function FindingsTools({ by, type, onBy, onType }: FindingsToolsProps) {
  const findings = useDeferredValue(useProject((project) => project.findings));
  const kinds = useMemo(() => kindCounts(findings), [findings]);
  return (
    <div className="findings-tools">
      <Select
        label={t('findings.by')}
        value={by}
        onValue={onBy}
        options={arrangements.map((value) => ({ value, label: t(`findings.by.${value}`) }))}
      />
      <Select
        label={t('findings.show')}
        value={type ?? 'all'}
        onValue={(value) => onType(value === 'all' ? null : value)}
        options={[
          { value: 'all' as const, label: t('findings.show.all', findings.length) },
          ...kinds.map(([value, count]) => ({
            value,
            label: t('findings.show.kind', t(`findings.type.${value}`), count),
          })),
        ]}
      />
    </div>
  );
}
