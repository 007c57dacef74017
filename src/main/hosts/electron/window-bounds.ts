import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeWhole } from '../../services/files/atomic-write.ts';

/** A rectangle on the desktop in device-independent pixels. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How the window stood when it was last closed. */
export interface WindowBounds extends Rectangle {
  readonly maximized: boolean;
}

export const smallest = { width: 760, height: 520 };
const usual = { width: 1360, height: 860 };
/** So much of the window's top edge has to be on a screen for a hand to reach it. */
const graspable = 80;

/**
 * Where to open the window: where it was, if a screen still shows it there; else in the middle of the first screen.
 * @param saved what `readBounds` gave
 * @param screens the work areas of all screens, the main one first; at least one
 */
export function placeWindow(saved: WindowBounds | null, screens: readonly Rectangle[]): WindowBounds {
  const main = screens[0] ?? { x: 0, y: 0, ...usual };
  const maximized = saved?.maximized ?? false;
  if (saved !== null && screens.some((screen) => reachable(saved, screen))) return saved;
  const width = Math.min(saved?.width ?? usual.width, main.width);
  const height = Math.min(saved?.height ?? usual.height, main.height);
  const x = main.x + Math.round((main.width - width) / 2);
  const y = main.y + Math.round((main.height - height) / 2);
  return { x, y, width, height, maximized };
}

function reachable(window: Rectangle, screen: Rectangle): boolean {
  const shownWidth =
    Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x);
  return shownWidth >= graspable && window.y >= screen.y && window.y <= screen.y + screen.height - graspable;
}

/** How many arrangements of screens are remembered. */
const mostArrangements = 8;

/** The bounds kept in `file` for these screens, else those kept last; null when there are none that make sense. */
export function readBounds(file: string, screens: readonly Rectangle[]): WindowBounds | null {
  const kept = readAll(file);
  return kept.get(arrangementOf(screens)) ?? [...kept.values()].at(-1) ?? null;
}

/**
 * Keeps `bounds` in `file` as those for these screens, whole or not at all; false when that could not be done (no reason
 * to disturb anybody).
 */
export function keepBounds(file: string, screens: readonly Rectangle[], bounds: WindowBounds): boolean {
  try {
    const kept = readAll(file);
    const arrangement = arrangementOf(screens);
    kept.delete(arrangement);
    kept.set(arrangement, bounds);
    mkdirSync(dirname(file), { recursive: true });
    writeWhole(file, JSON.stringify(Object.fromEntries([...kept].slice(-mostArrangements))));
    return true;
  } catch {
    return false;
  }
}

/** The screens a person sits in front of, whatever order the system lists them in. */
function arrangementOf(screens: readonly Rectangle[]): string {
  const all = screens.map(({ x, y, width, height }) => `${width}x${height}@${x},${y}`);
  return [...new Set(all)].sort().join(' ');
}

function readAll(file: string): Map<string, WindowBounds> {
  try {
    const kept = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as object);
    return new Map(kept.flatMap(([key, value]) => (isBounds(value) ? [[key, value]] : [])));
  } catch {
    return new Map();
  }
}

function isBounds(value: unknown): value is WindowBounds {
  if (typeof value !== 'object' || value === null) return false;
  const { x, y, width, height, maximized } = value as WindowBounds;
  const whole = [x, y, width, height].every(Number.isSafeInteger) && typeof maximized === 'boolean';
  return whole && width >= smallest.width && height >= smallest.height;
}
