import './progress.css';

export interface ProgressProps {
  readonly label: string;
  /** How much of `of` is done; absent while that cannot be known. */
  readonly done?: number | undefined;
  readonly of?: number | undefined;
}

/** How far some work is; the native element, so that every screen reader knows it. */
export function Progress({ label, done, of = 1 }: ProgressProps) {
  return done === undefined ? (
    <progress className="ui-progress" aria-label={label} />
  ) : (
    <progress className="ui-progress" aria-label={label} value={done} max={Math.max(of, 1)} />
  );
}
