import type { Stretch, Tone } from './strips.ts';
import type { Tick } from './ticks.ts';

/** Margin left and right of the strips and the gap between two of them, in pixels. */
const margin = 8;
const air = 3;
const widest = 9;
/** How wide and high the mark of a finding is. */
const tick = { width: 4, height: 2 };

/**
 * Draws the strips in the page's colours: gaps are hollow, doubtful stretches striped, moved ones slanted, so that colour
 * does not speak alone; and at the edge a mark for each finding that is more than worth a look.
 */
export function paint(
  canvas: HTMLCanvasElement,
  strips: readonly (readonly Stretch[])[],
  ticks: readonly Tick[],
  { width, height }: { readonly width: number; readonly height: number },
): void {
  const scale = window.devicePixelRatio;
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (context === null) return;
  context.scale(scale, scale);
  const colours = coloursOn(canvas.dataset.ground ?? '', canvas);
  const room = width - 2 * margin - (strips.length - 1) * air;
  const breadth = Math.max(1, Math.min(widest, room / Math.max(1, strips.length)));
  const all = breadth * strips.length + air * (strips.length - 1);
  strips.forEach((stretches, at) => {
    const x = (width - all) / 2 + at * (breadth + air);
    for (const { start, end, tone } of stretches) {
      if (tone === 'gap') {
        context.strokeStyle = colours.gap;
        context.lineWidth = 1;
        if (end - start >= 3) context.strokeRect(x + 0.5, start + 0.5, breadth - 1, end - start - 1);
        else context.strokeRect(x + 0.5, start + 0.5, breadth - 1, 0.01);
      } else if (tone === 'moved') {
        context.fillStyle = colours.moved;
        for (let y = start; y < Math.max(end, start + 1); y += 1) {
          const indent = ((y - start) % 4) * (breadth / 6);
          context.fillRect(x + indent, y, breadth / 2, 1);
        }
      } else {
        context.fillStyle = colours[tone];
        const step = tone === 'doubtful' && end - start >= 3 ? 2 : Math.max(1, end - start);
        for (let y = start; y < Math.max(end, start + 1); y += step)
          context.fillRect(x, y, breadth, Math.min(step === 2 ? 1 : step, end - y));
      }
    }
  });
  for (const { y, severity } of ticks) {
    if (severity === 'info') continue;
    context.fillStyle = severity === 'error' ? colours.gap : colours.doubtful;
    context.fillRect(width - tick.width - 1, y, tick.width, tick.height);
  }
}

type Colours = Readonly<Record<Tone, string>>;

let known: { readonly ground: string; readonly colours: Colours } | null = null;

/** The page's colours on `ground`: looked up once for each, since a probe has the page laid out. */
function coloursOn(ground: string, element: Element): Colours {
  if (known?.ground !== ground) known = { ground, colours: coloursOf(element) };
  return known.colours;
}

function coloursOf(element: Element): Colours {
  const style = getComputedStyle(element);
  const colour = (name: string) => style.getPropertyValue(name);
  const probe = document.createElement('span');
  element.parentElement?.append(probe);
  const resolved = (name: string): string => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color || colour(name);
  };
  const colours = {
    solid: resolved('--bar'),
    confirmed: resolved('--bar-ok'),
    moved: resolved('--fill-accent'),
    doubtful: resolved('--bar-warn'),
    gap: resolved('--error'),
  };
  probe.remove();
  return colours;
}
