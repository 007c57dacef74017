import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findInGuide } from '../../../../../src/renderer/features/guide/find.ts';
import { pageOrder, readPage } from '../../../../../src/renderer/features/guide/section.ts';

const birds = readPage(
  'birds',
  '# Birds\n\nThey *fly*, most of them.\n\n## Of the sea\n\n- the gull\n- the `tern`, see [fish](fish.md)\n\n| eats | how |\n|---|---|\n| herring | diving |\n',
);
const fish = readPage('fish', '# Fish\n\n![a herring](pictures/herring.png)\n\nThe herring swims.\n');

describe('a page of the guide', () => {
  it('is cut at its headings, each part with its words', () => {
    expect(birds.title).toBe('Birds');
    expect(birds.sections.map(({ title, level, words }) => [title, level, words])).toEqual([
      ['Birds', 1, 'They fly, most of them.'],
      ['Of the sea', 2, 'the gull the tern, see fish eats how herring diving'],
    ]);
  });

  it('is not found by what its pictures are called', () => {
    expect(fish.sections[0]!.words).toBe('The herring swims.');
  });
});

describe('finding in the guide', () => {
  const titles = (query: string) => findInGuide([birds, fish], query).map(({ title }) => title);

  it('wants every word, in any order and case', () => {
    expect(titles('HERRING diving')).toEqual(['Of the sea']);
    expect(titles('herring')).toEqual(['Of the sea', 'Fish']);
    expect(titles('herring flies')).toEqual([]);
  });

  it('puts parts that are called so first', () => {
    expect(titles('fish')).toEqual(['Fish', 'Of the sea']);
  });

  it('finds nothing before something is typed', () => {
    expect(titles('  ')).toEqual([]);
  });

  it('shows the words around', () => {
    const long = readPage('x', `# X\n\n${'before '.repeat(40)}the needle ${'after '.repeat(40)}`);
    const [found] = findInGuide([long], 'needle');
    expect(found!.excerpt).toMatch(/^… before .*the needle after .* …$/);
    expect(found!.excerpt.length).toBeLessThan(160);
  });
});

describe('the guide as it is', () => {
  const folder = fileURLToPath(new URL('../../../../../docs/guide', import.meta.url));
  const order = pageOrder(readFileSync(`${folder}/README.md`, 'utf8'));

  it('lists every page on its first page, once', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');
    expect([...order].sort()).toEqual(files.map((name) => name.replace(/\.md$/, '')).sort());
  });

  it('leads to pages and pictures that exist', () => {
    for (const id of order) {
      const text = readFileSync(`${folder}/${id}.md`, 'utf8');
      for (const [, path] of text.matchAll(/\]\(([^)#\s]+)/g))
        expect(existsSync(`${folder}/${path}`), `${id}.md: ${path}`).toBe(true);
    }
  });
});
