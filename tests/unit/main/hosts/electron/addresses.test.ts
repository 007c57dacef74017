import { describe, expect, it } from 'vitest';
import { homePage, isOwnAddress } from '../../../../../src/main/hosts/electron/addresses.ts';

describe('the addresses a window may show', () => {
  it('are the page itself and its files', () => {
    expect(isOwnAddress(homePage)).toBe(true);
    expect(isOwnAddress('app://bundle/assets/index-1a2b.js#x')).toBe(true);
  });

  it.each([
    'https://bundle/index.html',
    'app://bundle.example.com/',
    'app://other/index.html',
    'app://bundle@example.com/',
    'app://user@bundle/',
    'application://bundle/',
    'file:///app://bundle/',
    'data:text/html,app://bundle/',
    'javascript:location="app://bundle/"',
    'about:blank',
    '',
  ])('are not %s', (address) => {
    expect(isOwnAddress(address)).toBe(false);
  });
});
