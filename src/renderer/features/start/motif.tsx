import './motif.css';

/** Three columns of a document, line beside line; one line is marked across all three. A drawing, hidden from screen readers. */
export function Motif() {
  return (
    <svg
      className="start-motif"
      viewBox="0 0 216 84"
      width="216"
      height="84"
      aria-hidden="true"
      focusable="false"
    >
      {columns.map(({ x, widths }) => (
        <g key={x} transform={`translate(${x} 0)`}>
          <rect className="start-motif-sheet" x="0.5" y="0.5" width="67" height="83" rx="5" />
          <path className="start-motif-line" d={strokes(widths.filter((_, line) => line !== marked))} />
          <path className="start-motif-mark" d={`M9 ${13 + marked * 10}h${widths[marked]}`} />
        </g>
      ))}
      <path className="start-motif-thread" d={threads()} />
    </svg>
  );
}

/** The line that stands beside its like. */
const marked = 3;
const columns = [
  { x: 0, widths: [30, 46, 40, 44, 36, 42, 22] },
  { x: 74, widths: [36, 49, 45, 40, 48, 39, 31] },
  { x: 148, widths: [40, 48, 49, 47, 43, 49, 26] },
] as const;

/** From the marked line of each column to that of the next. */
function threads(): string {
  return columns
    .slice(1)
    .map(({ x }, at) => {
      const before = columns[at];
      return `M${(before?.x ?? 0) + 14 + (before?.widths[marked] ?? 0)} ${13 + marked * 10}H${x + 4}`;
    })
    .join('');
}

function strokes(widths: readonly number[]): string {
  return widths.map((width, line) => `M9 ${13 + (line < marked ? line : line + 1) * 10}h${width}`).join('');
}
