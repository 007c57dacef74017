import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import {
  keepBounds,
  placeWindow,
  readBounds,
  type WindowBounds,
} from '../../../../../src/main/hosts/electron/window-bounds.ts';

const home = mkdtempSync(join(tmpdir(), 'triglot-bounds-'));
afterAll(() => rmSync(home, { recursive: true }));
const laptop = { x: 0, y: 25, width: 1440, height: 875 };
const beamer = { x: 1440, y: 0, width: 1920, height: 1080 };
const onBeamer: WindowBounds = { x: 1600, y: 100, width: 1200, height: 800, maximized: false };

describe('where the window opens', () => {
  it('is where it was, on a second screen too', () => {
    expect(placeWindow(onBeamer, [laptop, beamer])).toEqual(onBeamer);
  });

  it('is the middle of the first screen when the second one has gone', () => {
    const placed = placeWindow(onBeamer, [laptop]);
    expect(placed).toEqual({ x: 120, y: 63, width: 1200, height: 800, maximized: false });
  });

  it('is never larger than the screen when it has to move', () => {
    const placed = placeWindow({ ...onBeamer, width: 1900, height: 1000 }, [laptop]);
    expect(placed).toEqual({ ...laptop, maximized: false });
  });

  it('lets a hand reach the window’s top edge, whatever was saved', () => {
    const number = fc.integer({ min: -5000, max: 5000 });
    const size = fc.integer({ min: 760, max: 4000 });
    fc.assert(
      fc.property(number, number, size, size, (x, y, width, height) => {
        const placed = placeWindow({ x, y, width, height, maximized: false }, [laptop, beamer]);
        const graspable = [laptop, beamer].some(
          (screen) =>
            placed.y >= screen.y &&
            placed.y < screen.y + screen.height &&
            placed.x < screen.x + screen.width &&
            placed.x + placed.width > screen.x,
        );
        expect(graspable).toBe(true);
      }),
    );
  });
});

describe('keeping the window’s place', () => {
  it('gives back what it was given, in a folder that is made for it', () => {
    const file = join(home, 'new', 'window.json');
    expect(keepBounds(file, [laptop], onBeamer)).toBe(true);
    expect(readBounds(file, [laptop])).toEqual(onBeamer);
  });

  it('has one for each arrangement of screens, and the last one where the screens are new', () => {
    const file = join(home, 'both.json');
    const alone = { ...onBeamer, x: 10 };
    keepBounds(file, [laptop, beamer], onBeamer);
    keepBounds(file, [laptop], alone);
    expect(readBounds(file, [beamer, laptop])).toEqual(onBeamer);
    expect(readBounds(file, [laptop])).toEqual(alone);
    expect(readBounds(file, [beamer])).toEqual(alone);
  });

  it.each(['', 'null', '{}', '{"x":1', '{"x":0,"y":0,"width":10,"height":10}', '{"x":"0","y":0}'])(
    'forgets a file that says %j',
    (content) => {
      const file = join(home, 'odd.json');
      writeFileSync(file, content);
      expect(readBounds(file, [laptop])).toBeNull();
    },
  );

  it('disturbs nobody when it cannot be written', () => {
    writeFileSync(join(home, 'file'), '');
    expect(keepBounds(join(home, 'file', 'window.json'), [laptop], onBeamer)).toBe(false);
  });
});
