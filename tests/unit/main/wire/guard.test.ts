import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cookieName, type Door, decide, type Knock, sessionCookie } from '../../../../src/main/wire/guard.ts';

const door: Door = { port: 4173, token: 'once-only', tokenUsed: false, session: 'known-guest', behind: null };
const used: Door = { ...door, tokenUsed: true };
const plain: Knock = {
  method: 'GET',
  target: '/',
  host: '127.0.0.1:4173',
  origin: undefined,
  site: undefined,
  purpose: undefined,
  cookie: undefined,
  upgrade: false,
};
const guest: Knock = { ...plain, cookie: `other=1; ${cookieName(4173)}=known-guest` };
const call: Knock = {
  ...guest,
  method: 'POST',
  target: '/api/call',
  origin: 'http://127.0.0.1:4173',
  site: 'same-origin',
};
const events: Knock = { ...guest, target: '/api/events', upgrade: true, origin: 'http://127.0.0.1:4173' };

const passes = { pass: true, welcome: false };
const welcomes = { pass: true, welcome: true };

describe('the guard lets in', () => {
  it('the first browser that shows the token, and the same browser ever after', () => {
    expect(decide({ ...plain, target: '/?token=once-only' }, door)).toEqual(welcomes);
    expect(decide({ ...guest, target: '/?token=once-only' }, used)).toEqual(passes);
    expect(decide(guest, used)).toEqual(passes);
    expect(decide({ ...guest, host: 'localhost:4173' }, used)).toEqual(passes);
  });

  it('calls and events of its own page', () => {
    expect(decide(call, used)).toEqual(passes);
    expect(decide(events, used)).toEqual(passes);
  });

  it('with a cookie that no script and no other site gets', () => {
    expect(sessionCookie(door)).toBe('triglot-4173=known-guest; Path=/; HttpOnly; SameSite=Strict');
  });
});

describe('the guard of a host behind a proxy', () => {
  const behind: Door = { ...used, behind: 'https://triglot.example.org' };
  const host = 'triglot.example.org';
  const proxied: Knock = { ...call, host, origin: 'https://triglot.example.org' };

  it('lets in what came through the proxy, and what comes without it', () => {
    expect(decide(proxied, behind)).toEqual(passes);
    expect(decide({ ...events, host, origin: 'https://triglot.example.org' }, behind)).toEqual(passes);
    expect(decide({ ...plain, host, target: '/?token=once-only' }, { ...behind, tokenUsed: false })).toEqual(
      welcomes,
    );
    expect(decide(call, behind)).toEqual(passes);
  });

  it('sends its cookie over a safe line only', () => {
    expect(sessionCookie(behind)).toMatch(/; Secure$/);
    expect(sessionCookie({ ...behind, behind: 'http://triglot.example.org' })).not.toMatch(/Secure/);
  });

  it.each([
    ['another site’s page', { ...proxied, origin: 'https://evil.example' }],
    ['the same name over an open line', { ...proxied, origin: 'http://triglot.example.org' }],
    ['a page of this machine that asks by the proxy’s name', { ...proxied, origin: 'http://127.0.0.1:4173' }],
    [
      'the proxy’s page that asks this machine by its own name',
      { ...call, origin: 'https://triglot.example.org' },
    ],
    ['another name that is bound to the proxy', { ...proxied, host: 'evil.example' }],
  ])('turns away %s', (_, knock) => {
    expect(decide(knock, behind)).toMatchObject({ pass: false, status: 403 });
  });

  it('turns away everybody without token and cookie, the proxy’s own guests too', () => {
    expect(decide({ ...proxied, cookie: undefined }, behind)).toMatchObject({ pass: false, status: 401 });
  });
});

describe('the guard turns away', () => {
  const cases: readonly (readonly [what: string, knock: Knock, door: Door, status: number])[] = [
    ['nobody in particular', plain, door, 401],
    ['a second use of the token', { ...plain, target: '/?token=once-only' }, used, 401],
    ['a wrong token', { ...plain, target: '/?token=guess' }, door, 401],
    ['an empty token', { ...plain, target: '/?token=' }, { ...door, token: 'x' }, 401],
    [
      'the token anywhere but at the front page',
      { ...plain, target: '/api/call?token=once-only' },
      door,
      401,
    ],
    ['the token in a post', { ...plain, method: 'POST', target: '/?token=once-only' }, door, 401],
    ['the token at the socket', { ...events, cookie: undefined, target: '/?token=once-only' }, door, 401],
    ['a wrong cookie', { ...guest, cookie: `${cookieName(4173)}=stranger` }, used, 401],
    ['the cookie of another port', { ...guest, cookie: 'triglot-9=known-guest' }, used, 401],
    [
      'a look ahead, so that the token is not spent on it',
      { ...plain, target: '/?token=once-only', purpose: 'prefetch;prerender' },
      door,
      503,
    ],
    [
      'a name that was bound to this machine (DNS rebinding)',
      { ...guest, host: 'evil.example:4173' },
      used,
      403,
    ],
    ['another port in the host', { ...guest, host: '127.0.0.1:80' }, used, 403],
    ['no host', { ...guest, host: undefined }, used, 403],
    ['a call from another site (CSRF)', { ...call, origin: 'https://evil.example' }, used, 403],
    ['a call from another port of this machine', { ...call, origin: 'http://127.0.0.1:8080' }, used, 403],
    ['a call by the other name of this machine', { ...call, origin: 'http://localhost:4173' }, used, 403],
    ['a call from a page without an origin', { ...call, origin: 'null' }, used, 403],
    ['a call that the browser calls foreign', { ...call, origin: undefined, site: 'same-site' }, used, 403],
    ['a socket of another site', { ...events, origin: 'https://evil.example' }, used, 403],
    ['a socket that does not say where it comes from', { ...events, origin: undefined }, used, 403],
    ['methods nobody needs', { ...guest, method: 'DELETE' }, used, 405],
    ['a preflight', { ...guest, method: 'OPTIONS', target: '/api/call' }, used, 405],
  ];

  it.each(cases)('%s', (_, knock, at, status) => {
    const verdict = decide(knock, at);
    expect(verdict).toMatchObject({ pass: false, status });
    expect(verdict).toHaveProperty('why', expect.stringMatching(/^[A-Z][^\n]+\.$/));
  });

  it('everybody without token and cookie, whatever else they say', () => {
    const text = fc.option(fc.string(), { nil: undefined });
    const knock = fc.record({
      method: fc.constantFrom('GET', 'HEAD', 'POST', 'PUT'),
      target: fc.oneof(fc.string(), fc.webPath(), fc.constant('/?token=')),
      host: fc.constantFrom('127.0.0.1:4173', 'localhost:4173', 'evil.example'),
      origin: fc.oneof(text, fc.constant('http://127.0.0.1:4173')),
      site: text,
      purpose: text,
      cookie: text,
      upgrade: fc.boolean(),
    });
    fc.assert(fc.property(knock, (stranger) => !decide(stranger, door).pass));
  });
});
