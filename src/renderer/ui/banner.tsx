import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import './banner.css';

export type BannerKind = 'info' | 'ok' | 'warn' | 'error';

export interface BannerProps {
  readonly kind: BannerKind;
  readonly children: ReactNode;
  /** A button or two at the end. */
  readonly action?: ReactNode;
}

const icons: Readonly<Record<BannerKind, IconName>> = {
  info: 'info',
  ok: 'check',
  warn: 'warning',
  error: 'warning',
};

/** A sentence that stands where it matters: errors interrupt a screen reader, the rest waits its turn. */
export function Banner({ kind, children, action }: BannerProps) {
  return (
    <div className={`ui-banner ui-banner-${kind}`} role={kind === 'error' ? 'alert' : 'note'}>
      <Icon name={icons[kind]} />
      <div className="ui-banner-words">{children}</div>
      {action === undefined ? null : <div className="ui-banner-action">{action}</div>}
    </div>
  );
}
