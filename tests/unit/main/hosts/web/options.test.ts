import { describe, expect, it } from 'vitest';
import { readWebWishes, webPlaces } from '../../../../../src/main/hosts/web/options.ts';

const installed = {
  home: '/home/t',
  resources: '/app/resources',
  renderer: '/app/out/renderer',
  worker: new URL('file:///app/worker.js'),
  version: '1.2.3',
};
const places = (...argv: readonly string[]) => webPlaces(installed, readWebWishes(argv), '/home/anna');
const usage = expect.objectContaining({ code: 'usage' });

describe('what the web host is asked for', () => {
  it('is nothing, the sample, files, or a project', () => {
    expect(places().startup).toEqual({ kind: 'none' });
    expect(places('--sample').startup).toEqual({ kind: 'sample' });
    expect(places('a.triglot').startup).toEqual({ kind: 'project', path: '/home/anna/a.triglot' });
    expect(places('zh=a.txt', 'en=/b.md').startup).toEqual({
      kind: 'sources',
      sources: [
        { language: 'zh', path: '/home/anna/a.txt' },
        { language: 'en', path: '/b.md' },
      ],
    });
  });

  it('may be reached by the browser, and nothing else but the projects', () => {
    const { grants } = places('zh=a.txt', 'en=/b.md');
    expect(
      ['/home/anna/a.txt', '/b.md', '/home/t/projects/x.triglot'].every((path) => grants.allows(path)),
    ).toBe(true);
    expect(
      ['/home/anna/c.txt', '/home/anna', '/home/t/settings.json'].some((path) => grants.allows(path)),
    ).toBe(false);
  });

  it('has a port when one is given', () => {
    expect(readWebWishes([]).port).toBe(0);
    expect(readWebWishes(['--port', '4173', '--no-open']).port).toBe(4173);
  });

  it('has the address of a proxy when one is given', () => {
    expect(readWebWishes([]).behind).toBeNull();
    expect(readWebWishes(['--behind', 'https://triglot.example.org']).behind).toBe(
      'https://triglot.example.org',
    );
    expect(readWebWishes(['--behind', 'https://triglot.example.org:8443/']).behind).toBe(
      'https://triglot.example.org:8443',
    );
  });

  it.each([
    [['--behind', 'triglot.example.org'], /--behind triglot.example.org: it is the address of your proxy/],
    [['--behind', 'https://example.org/triglot'], /without a path/],
    [['--behind', 'ftp://example.org'], /--behind ftp/],
    [['--port', '99999'], /--port 99999: a port is a number/],
    [['--port', 'x'], /--port x/],
    [['--port', '-1'], /port/],
    [['--host', '0.0.0.0'], /this machine only/],
    [['--sideways'], /--sideways/],
    [['a.txt'], /say which language it is/],
    [['xx=a.txt', 'en=b.txt'], /"xx" is not a language code/],
    [['en=a.txt', 'en=b.txt'], /two files for "en"/],
    [['en=a.txt'], /only one language version/],
  ])('%j is refused in one line', (argv, says) => {
    expect(() => places(...argv)).toThrow(says);
    expect(() => places(...argv)).toThrow(usage);
  });
});
