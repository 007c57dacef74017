import { describe, expect, it } from 'vitest';
import { formatOf } from '../../../../src/main/services/format.ts';

const markdown = '# Lake Orsana\n\n**Article 1** The Parties…\n';

describe('the format of a file', () => {
  it.each([
    ['treaty.md', 'plain', 'markdown'],
    ['TREATY.MARKDOWN', 'plain', 'markdown'],
    ['treaty.txt', markdown, 'text'],
    ['treaty', markdown, 'markdown'],
    ['treaty', 'Article 1\n\nThe Parties * agree.\n', 'text'],
    ['treaty', '# 3 apples\n5 * 3 = 15\n', 'text'],
  ])('%s with %j is %s', (name, text, format) => expect(formatOf(name, text)).toBe(format));
});
