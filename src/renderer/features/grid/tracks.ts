import type { CSSProperties } from 'react';

/**
 * The columns of the grid as the style sheets want them. `widths`: of each column that is shown, in CSS pixels; null for those that
 * share what is left. When none shares, the last one takes what would be empty.
 */
export function tracksOf(widths: readonly (number | null)[]): CSSProperties {
  const sharing = widths.filter((width) => width === null).length;
  const tracks = widths.map((width, at) => {
    if (width === null) return 'minmax(var(--narrowest), 1fr)';
    return sharing === 0 && at === widths.length - 1 ? `minmax(${width}px, 1fr)` : `${width}px`;
  });
  const set = widths.reduce<number>((sum, width) => sum + (width ?? 0), 0);
  return {
    '--tracks': ['var(--head-column)', ...tracks].join(' '),
    '--least': `calc(var(--head-column) + ${sharing} * var(--narrowest) + ${set}px)`,
  } as CSSProperties;
}
