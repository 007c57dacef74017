import type { Format } from './segment.ts';

/** What `formats` are in the part of their text from `from` to `to`, in offsets of that part. */
export function clipFormats(formats: readonly Format[], from: number, to: number): readonly Format[] {
  return formats.flatMap((format) => {
    const start = Math.max(format.start, from) - from;
    const end = Math.min(format.end, to) - from;
    return start < end ? [{ ...format, start, end }] : [];
  });
}

/** `formats` with each offset led through `place`; those that become empty are gone. */
export function moveFormats(
  formats: readonly Format[],
  place: (offset: number) => number,
): readonly Format[] {
  return formats.flatMap((format) => {
    const [start, end] = [place(format.start), place(format.end)];
    return start < end ? [{ ...format, start, end }] : [];
  });
}
