import type { Rule } from '../../../shared/import/pdf/page.ts';

/** What pdfjs does for a page, in its own numbers. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** The numbers pdfjs has for its operations, by name. */
export type Operations = Readonly<Record<string, number>>;

/** a, b, c, d, e, f of PDF: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];

/** In points. */
const thickest = 3;
const shortest = 0.5;
const slant = 0.5;
/** Pages with more are drawings. */
const mostRules = 20_000;

/** How pdfjs writes paths (`DrawOPS`), and how many numbers follow each. */
const draw = { moveTo: 0, lineTo: 1, curveTo: 2, quadraticCurveTo: 3, closePath: 4 } as const;
const lengths: readonly number[] = [2, 2, 6, 4, 0];

/**
 * The level and upright strokes of a page: lines, the sides of boxes that are stroked, and thin boxes that are filled, which
 * is how many programs draw a border. `start` turns the page upright. Clipping and curves draw none.
 */
export function rulesIn({ fnArray, argsArray }: Operators, ops: Operations, start: Matrix): readonly Rule[] {
  const painting = paintingOf(ops);
  const rules: Rule[] = [];
  const saved: Matrix[] = [];
  let matrix = start;
  for (const [at, fn] of fnArray.entries()) {
    const args = argsArray[at];
    if (fn === ops.save) saved.push(matrix);
    else if (fn === ops.restore || fn === ops.paintFormXObjectEnd) matrix = saved.pop() ?? start;
    else if (fn === ops.transform) matrix = times(matrix, args);
    else if (fn === ops.paintFormXObjectBegin) {
      saved.push(matrix);
      matrix = times(matrix, Array.isArray(args) ? args[0] : null);
    } else if (fn === ops.constructPath && Array.isArray(args)) {
      const [how, data] = args as readonly unknown[];
      const path: unknown = Array.isArray(data) ? data[0] : null;
      const paint = typeof how === 'number' ? painting.get(how) : undefined;
      if (paint !== undefined && path instanceof Float32Array) addPath(pathsIn(path, matrix), paint, rules);
    }
    if (rules.length > mostRules) return [];
  }
  return rules;
}

type Paint = 'stroke' | 'fill';

function paintingOf(ops: Operations): ReadonlyMap<number, Paint> {
  const strokes = [
    'stroke',
    'closeStroke',
    'fillStroke',
    'eoFillStroke',
    'closeFillStroke',
    'closeEOFillStroke',
  ];
  return new Map([
    ...strokes.map((name): [number, Paint] => [ops[name] ?? -1, 'stroke']),
    ...['fill', 'eoFill'].map((name): [number, Paint] => [ops[name] ?? -1, 'fill']),
  ]);
}

/** `by` is done first, as everywhere in PDF; what is no matrix does nothing. */
export function times([a, b, c, d, e, f]: Matrix, by: unknown): Matrix {
  const given = Array.isArray(by) || by instanceof Float32Array ? Array.from(by, Number) : [];
  const [a2, b2, c2, d2, e2, f2] = given;
  if (given.length < 6 || !given.every(Number.isFinite)) return [a, b, c, d, e, f];
  return [
    a * a2! + c * b2!,
    b * a2! + d * b2!,
    a * c2! + c * d2!,
    b * c2! + d * d2!,
    a * e2! + c * f2! + e,
    b * e2! + d * f2! + f,
  ];
}

type Point = readonly [x: number, y: number];

/** The strokes of a path as rows of points; those with curves are left out. */
function pathsIn(path: Float32Array, [a, b, c, d, e, f]: Matrix): readonly (readonly Point[])[] {
  const found: Point[][] = [];
  let points: Point[] = [];
  let isCurved = false;
  const end = (): void => {
    if (points.length > 1 && !isCurved) found.push(points);
    isCurved = false;
  };
  for (let at = 0; at < path.length; ) {
    const step = path[at]!;
    const length = lengths[step];
    if (length === undefined) return found;
    const [x, y] = [path[at + length - 1]!, path[at + length]!];
    const point: Point = [a * x + c * y + e, b * x + d * y + f];
    if (step === draw.moveTo) {
      end();
      points = [point];
    } else if (step === draw.closePath) {
      const first = points[0];
      if (first !== undefined) points.push(first);
      end();
      points = first === undefined ? [] : [first];
    } else {
      isCurved ||= step !== draw.lineTo;
      points.push(point);
    }
    at += length + 1;
  }
  end();
  return found;
}

function addPath(paths: readonly (readonly Point[])[], paint: Paint, rules: Rule[]): void {
  if (paint === 'stroke') for (const points of paths) addSides(points, rules);
  else {
    const [outer, inner, ...others] = paths;
    if (outer !== undefined && inner !== undefined && others.length === 0 && isFrame(outer, inner))
      addSides(outer, rules);
    else for (const points of paths) rules.push(...thinBox(points));
  }
}

function addSides(points: readonly Point[], rules: Rule[]): void {
  for (const [at, [x, y]] of points.entries()) {
    const before = points[at - 1];
    if (before === undefined) continue;
    const [left, low] = [Math.min(x, before[0]), Math.min(y, before[1])];
    const [right, high] = [Math.max(x, before[0]), Math.max(y, before[1])];
    rules.push(...ruleOf(left, low, right, high, slant));
  }
}

/** A filled box that is no thicker than a border. */
function thinBox(points: readonly Point[]): readonly Rule[] {
  if (points.length > 8) return [];
  const [left, low, right, high] = boundsOf(points);
  return ruleOf(left, low, right, high, thickest);
}

/** A box within a box, no further apart than a border is thick: what lies between them is filled. */
function isFrame(outer: readonly Point[], inner: readonly Point[]): boolean {
  if (outer.length > 6 || inner.length > 6) return false;
  const [one, other] = [boundsOf(outer), boundsOf(inner)];
  const [left, low, right, high] = one;
  return (
    right - left > 2 * thickest &&
    high - low > 2 * thickest &&
    one.every((side, at) => Math.abs(side - other[at]!) <= thickest)
  );
}

function ruleOf(left: number, low: number, right: number, high: number, thick: number): readonly Rule[] {
  const [width, height] = [right - left, high - low];
  if (![left, low, right, high].every(Number.isFinite)) return [];
  if (height <= thick && width > Math.max(height, shortest))
    return [{ isUpright: false, at: (low + high) / 2, from: left, to: right }];
  if (width <= thick && height > Math.max(width, shortest))
    return [{ isUpright: true, at: (left + right) / 2, from: low, to: high }];
  return [];
}

function boundsOf(points: readonly Point[]): readonly [number, number, number, number] {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
