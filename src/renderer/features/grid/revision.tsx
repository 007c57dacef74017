import type { ReactNode } from 'react';
import { textChanges } from '../../../shared/compare/text-change.ts';
import type { Segment } from '../../../shared/model/segment.ts';
import type { Unit } from '../../../shared/model/unit.ts';
import type { TextChange } from '../../../shared/model/version-match.ts';
import { ChangedText } from '../../ui/changed-text.tsx';
import { t } from '../../words/t.ts';
import './revision.css';

const known = new WeakMap<Segment, readonly TextChange[]>();

/** What a revised version changed in a segment, until somebody confirms the unit. */
export function Revision({ unit, segment }: { readonly unit: Unit; readonly segment: Segment }) {
  const { former } = segment;
  if (former === undefined || unit.status === 'confirmed') return null;
  return (
    <Note>
      <strong>{t(former === '' ? 'revision.new' : 'revision.changed')}</strong>
      {former === '' ? null : (
        <span>
          <ChangedText pieces={changesOf(segment, former)} />
        </span>
      )}
    </Note>
  );
}

/** What a revised version took out of a unit's side, until somebody confirms the unit. */
export function Dropped({ unit, language }: { readonly unit: Unit; readonly language: string }) {
  const text = unit.dropped?.[language];
  if (text === undefined || unit.status === 'confirmed') return null;
  return (
    <Note>
      <strong>{t('revision.dropped')}</strong>
      <del>{text}</del>
    </Note>
  );
}

function Note({ children }: { readonly children: ReactNode }) {
  return <div className="revision">{children}</div>;
}

function changesOf(segment: Segment, former: string): readonly TextChange[] {
  const changes = known.get(segment) ?? textChanges(former, segment.text);
  known.set(segment, changes);
  return changes;
}
