import { describe, expect, it } from 'vitest';
import { textChanges } from '../../../src/shared/compare/text-change.ts';

/** "a [-old-]{+new+} b" */
const shown = (before: string, after: string) =>
  textChanges(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'new' ? `{+${text}+}` : `[-${text}-]`))
    .join('');

describe('a reworded text', () => {
  it('differs by whole words', () => {
    expect(shown('Ten boats sail.', 'Twelve boats sail.')).toBe('[-Ten-]{+Twelve+} boats sail.');
    expect(shown('on 19 December 2023', 'on 20 December 2023')).toBe('on [-19-]{+20+} December 2023');
    expect(shown('l’amélioration', 'l’aménagement')).toBe('l’[-amélioration-]{+aménagement+}');
  });

  it('differs by characters where nothing parts the words', () => {
    expect(shown('理事会决定扩大', '理事会决定缩小')).toBe('理事会决定[-扩大-]{+缩小+}');
  });

  it('is whole when one side is empty', () => {
    expect(shown('', 'Fresh.')).toBe('{+Fresh.+}');
    expect(shown('Gone.', '')).toBe('[-Gone.-]');
    expect(shown('Kept.', 'Kept.')).toBe('Kept.');
  });
});
