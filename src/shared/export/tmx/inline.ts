import type { Format, FormatKind } from '../../model/segment.ts';
import type { Side } from '../rows.ts';
import { sideFormats } from '../side-formats.ts';
import { xmlAttributes, xmlText } from '../xml.ts';

/** TMX's names for what formatting means (TMX 1.4b, section 4), and the code that stands for it. */
const kinds: Readonly<Record<FormatKind, readonly [type: string, element: string]>> = {
  bold: ['bold', 'b'],
  italic: ['italic', 'i'],
  underline: ['ulined', 'u'],
  superscript: ['x-superscript', 'sup'],
  subscript: ['x-subscript', 'sub'],
  link: ['link', 'a'],
};

/**
 * The contents of the `seg` elements of a unit's sides with their formatting as pairs of codes (level 2). Codes are numbered
 * alike in all sides (`x`) only where all have the same ones: tools refuse what does not match.
 */
export function inlineSegments(sides: readonly Side[]): readonly string[] {
  const formats = sides.map(sideFormats);
  const numbers = sameKinds(formats) ? formats.map(numbered) : null;
  return sides.map(({ text }, side) => withCodes(text, formats[side] ?? [], numbers?.[side]));
}

function sameKinds(sides: readonly (readonly Format[])[]): boolean {
  const [first, ...others] = sides.map((formats) =>
    formats
      .map(({ kind }) => kind)
      .sort()
      .join(' '),
  );
  return others.every((each) => each === first);
}

/** A number for each format, the same for the first bold of every side, for the second, and so on. */
function numbered(formats: readonly Format[]): readonly number[] {
  const order = Object.keys(kinds) as FormatKind[];
  const sorted = formats
    .map((format, at) => ({ at, rank: order.indexOf(format.kind) }))
    .sort((a, b) => a.rank - b.rank || a.at - b.at);
  const numbers: number[] = [];
  sorted.forEach(({ at }, position) => {
    numbers[at] = position + 1;
  });
  return numbers;
}

function withCodes(text: string, formats: readonly Format[], numbers: readonly number[] | undefined): string {
  const marks = formats.flatMap((format, at) => {
    const [type, element] = kinds[format.kind];
    const i = String(at + 1);
    const x = numbers?.[at];
    const target = format.kind === 'link' ? xmlAttributes({ href: format.target }) : '';
    const opening = `<bpt${xmlAttributes({ i, x: x === undefined ? undefined : String(x), type })}>${xmlText(`<${element}${target}>`)}</bpt>`;
    const closing = `<ept${xmlAttributes({ i })}>${xmlText(`</${element}>`)}</ept>`;
    return [
      { place: format.start, rank: 1, at, code: opening },
      { place: format.end, rank: 0, at: -at, code: closing },
    ];
  });
  marks.sort((a, b) => a.place - b.place || a.rank - b.rank || a.at - b.at);
  let [written, from] = ['', 0];
  for (const { place, code } of marks) {
    written += xmlText(text.slice(from, place)) + code;
    from = place;
  }
  return written + xmlText(text.slice(from));
}
