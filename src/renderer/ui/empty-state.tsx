import type { ReactNode } from 'react';
import './empty-state.css';

export interface EmptyStateProps {
  readonly title: string;
  readonly children?: ReactNode;
}

/** What stands where nothing is: one calm sentence, and what can be done. */
export function EmptyState({ title, children }: EmptyStateProps) {
  return (
    <div className="ui-empty">
      <p className="ui-empty-title">{title}</p>
      {children === undefined ? null : <div className="ui-empty-more">{children}</div>}
    </div>
  );
}
