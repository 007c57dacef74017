import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../../../src/renderer/theme/tokens.css', import.meta.url), 'utf8');

/** Every colour token as its light and dark value. */
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name, light, dark]) => [name, { light, dark }] as const,
  ),
);

const grounds = ['paper', 'sheet', 'raised', 'wash-accent', 'wash-ok', 'wash-warn', 'wash-error'];
const texts = ['ink', 'soft', 'faint', 'accent', 'ok', 'warn', 'error'];
const filled: readonly (readonly [text: string, ground: string])[] = [
  ['on-accent', 'fill-accent'],
  ['on-accent', 'fill-accent-hover'],
  ['on-error', 'fill-error'],
];

/** Relative luminance of an sRGB colour (WCAG 2.2). */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

function value(name: string, theme: 'light' | 'dark'): string {
  const colour = tokens.get(name)?.[theme];
  if (colour === undefined) throw new Error(`tokens.css has no colour --${name} in light-dark()`);
  return colour;
}

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  const pairs = [...texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)), ...filled];
  it.each(pairs)('lets %s be read on %s', (text, ground) => {
    expect(contrast(value(text, theme), value(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });
  it.each(grounds)('shows the edge of a control on %s', (ground) => {
    expect(contrast(value('edge', theme), value(ground, theme))).toBeGreaterThanOrEqual(3);
  });
});

describe('the measure itself', () => {
  it('gives 21 for black on white and 1 for a colour on itself', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#777777')).toBe(1);
  });
});

describe('forced colours', () => {
  it('takes every colour token from the system', () => {
    const forced = css.slice(css.indexOf('forced-colors: active'));
    for (const name of tokens.keys()) expect(forced, `--${name}`).toContain(`--${name}: `);
  });
});
