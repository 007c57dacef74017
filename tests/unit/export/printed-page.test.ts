import { chromium } from '@playwright/test';
import { afterAll, describe, expect, it } from 'vitest';
import { openPdf } from '../../../src/main/services/documents/pdf.ts';
import { toHtml } from '../../../src/shared/export/html.ts';
import { findBrowser, howToGetOne } from '../../helpers/browser.ts';
import { buildFinding } from '../../helpers/build.ts';
import { exportInput } from '../../helpers/export-input.ts';

const executablePath = findBrowser();
const why = executablePath === null ? ` (skipped: ${howToGetOne})` : '';
const browser =
  executablePath === null ? null : await chromium.launch({ executablePath, args: ['--no-sandbox'] });
afterAll(() => browser?.close());

/** A page for each of so many rows of three languages, some long, one with a gap, printed on A4 as the browser does it. */
async function printed(rows: number) {
  const texts = Array.from({ length: rows }, (_, at) => [
    `Boat ${at} needs a licence${' and a lamp'.repeat((at * 7) % 23)}.`,
    at === 4 ? '' : `Bateau ${at} doit avoir une licence${' et une lampe'.repeat((at * 5) % 17)}.`,
    `قارب ${at} يحتاج إلى رخصة.`,
  ]);
  const input = exportInput(['en', 'fr', 'ar'], texts, {
    findings: [buildFinding('u8', { message: 'French has no lamp.' })],
  });
  const page = await browser?.newPage();
  await page?.setContent(toHtml(input, {}).content);
  const bytes = await page?.pdf({ format: 'A4' });
  await page?.close();
  return (await openPdf(bytes ?? new Uint8Array(), 'printed.pdf', () => {})).pages;
}

/** In points. */
const margin = 36;

describe.skipIf(browser === null)(`the versions side by side, printed${why}`, () => {
  it('stand beside each other on every sheet, under the names of their languages, and nothing is cut off', async () => {
    const pages = await printed(60);
    expect(pages.length).toBeGreaterThan(2);
    for (const { texts, width } of pages) {
      const at = (name: string) => texts.find(({ text }) => text.trim() === name);
      const [english, french, arabic] = ['English', 'French', 'Arabic'].map(at);
      expect(english?.x).toBeLessThan(french?.x ?? 0);
      expect(french?.x).toBeLessThan(arabic?.x ?? 0);
      for (const text of texts) {
        expect(text.x).toBeGreaterThanOrEqual(margin);
        expect(text.x + text.width).toBeLessThanOrEqual(width - margin);
      }
      const lineOf = (word: RegExp) =>
        texts.filter(({ text }) => word.test(text)).map(({ y }) => Math.round(y));
      const starts = lineOf(/^Bateau/);
      expect(starts.length).toBeGreaterThan(0);
      // Each version of a row begins on one line.
      expect(lineOf(/^Boat/)).toEqual(expect.arrayContaining(starts));
    }
    const all = pages.map(({ texts }) => texts.map(({ text }) => text).join(' '));
    for (let row = 0; row < 60; row += 1)
      expect(all.filter((page) => new RegExp(`Boat ${row} `).test(page))).toHaveLength(1);
  });

  it('keep a row whole, and a finding with the row it speaks of', async () => {
    const pages = await printed(60);
    const texts = pages.map((page) =>
      page.texts
        .map(({ text }) => text)
        .join(' ')
        .replace(/\s+/g, ' '),
    );
    const whole = texts.reduce(
      (sum, text) => sum + (text.match(/Boat \d+ needs a licence(?: and a lamp)*\./g)?.length ?? 0),
      0,
    );
    expect(whole).toBe(60);
    const noted = texts.find((text) => text.includes('French has no lamp.'));
    expect(noted).toMatch(/Boat 7 needs/);
  });
});
