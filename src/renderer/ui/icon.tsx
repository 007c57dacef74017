/** Strokes of each icon on a 16 × 16 ground. */
const strokes = {
  close: 'M4 4l8 8M12 4l-8 8',
  plus: 'M8 3v10M3 8h10',
  up: 'M4 10l4-4 4 4',
  down: 'M4 6l4 4 4-4',
  left: 'M10 4L6 8l4 4',
  right: 'M6 4l4 4-4 4',
  check: 'M3.5 8.5l3 3 6-7',
  file: 'M4 2.5h5l3 3v8H4zM9 2.5v3h3',
  folder: 'M2.5 4.5h4l1.5 2h5.5v6h-11z',
  filter: 'M2.5 3.5h11L9.4 8.4v4.1l-2.8-1.4V8.4z',
  grip: 'M6 4v.01M6 8v.01M6 12v.01M10 4v.01M10 8v.01M10 12v.01',
  warning: 'M8 3l5.5 9.5h-11zM8 7v2.5M8 11.2v.01',
  info: 'M8 2.5a5.5 5.5 0 100 11 5.5 5.5 0 000-11M8 7.5v3.5M8 5.2v.01',
  undo: 'M6 5L3 8l3 3M3 8h6.5a3 3 0 010 6',
  drop: 'M8 2.5v7M5 6.5l3 3 3-3M3 11.5v2h10v-2',
} as const;

export type IconName = keyof typeof strokes;

/** A small line drawing in the text's colour; always beside words or under a label, so hidden from screen readers. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      className="ui-icon"
      viewBox="0 0 16 16"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'grip' ? 2 : 1.4}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={strokes[name]} />
    </svg>
  );
}
