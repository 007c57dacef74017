import { describe, expect, it } from 'vitest';
import { readCommandLine } from '../../../../../src/main/hosts/start/command-line.ts';

describe('npm start -- …', () => {
  it('opens a window on the sample when nothing is said', () => {
    expect(readCommandLine([])).toEqual({ words: [], web: false, port: 0, open: true });
  });

  it.each([[['--web']], [['--port', '8123']], [['--port=8123']], [['--no-open']]])(
    'goes to the local host with %j',
    (argv) => {
      expect(readCommandLine(argv)).toMatchObject({ web: true });
    },
  );

  it('keeps the files in their order among the options', () => {
    const argv = ['zh=a.txt', '--port', '8123', 'en=b.md', '--no-open'];
    expect(readCommandLine(argv)).toEqual({
      words: ['zh=a.txt', 'en=b.md'],
      web: true,
      port: 8123,
      open: false,
    });
  });

  it('shows how it is used', () => {
    expect(readCommandLine(['en=a.txt', '--help'])).toBe('help');
  });

  it.each([[['a.txt']], [['--port', 'x']], [['--port', '70000']], [['--colour', 'blue']], [['--port']]])(
    'refuses %j in one line',
    (argv) => {
      expect(() => readCommandLine(argv)).toThrow(expect.objectContaining({ code: 'usage' }));
      expect(() => readCommandLine(argv)).toThrow(/^[^\n]+$/);
    },
  );
});
