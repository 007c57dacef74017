import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { homePage } from '../../../../../src/main/hosts/electron/addresses.ts';
import {
  confine,
  isFromOwnPage,
  refusePermissions,
} from '../../../../../src/main/hosts/electron/security.ts';

type Contents = Parameters<typeof confine>[0];
type Session = Parameters<typeof refusePermissions>[0];
type Message = Parameters<typeof isFromOwnPage>[0];

const frame = (url: string) => ({ url }) as NonNullable<Message['senderFrame']>;
const contents = (url: string) => ({ mainFrame: frame(url) }) as Contents;

describe('who may use the services', () => {
  const own = contents(homePage);
  const from = (sender: Contents, senderFrame: Message['senderFrame']) =>
    ({ sender, senderFrame }) as Message;

  it('is the page of our own window', () => {
    expect(isFromOwnPage(from(own, own.mainFrame), own)).toBe(true);
  });

  it('is no other window, whatever it shows', () => {
    const other = contents(homePage);
    expect(isFromOwnPage(from(other, other.mainFrame), own)).toBe(false);
    expect(isFromOwnPage(from(other, other.mainFrame), undefined)).toBe(false);
  });

  it('is no frame within the page, and none that has gone', () => {
    expect(isFromOwnPage(from(own, frame(homePage)), own)).toBe(false);
    expect(isFromOwnPage(from(own, null), own)).toBe(false);
  });

  it('is not our window while it shows something else', () => {
    const strayed = contents('https://example.com/');
    expect(isFromOwnPage(from(strayed, strayed.mainFrame), strayed)).toBe(false);
  });
});

describe('what a page may ask of the system', () => {
  type Request = Parameters<Session['setPermissionRequestHandler']>[0];
  type Check = Parameters<Session['setPermissionCheckHandler']>[0];
  const handlers: { request?: Request; check?: Check } = {};
  refusePermissions({
    setPermissionRequestHandler: (request: Request) => void Object.assign(handlers, { request }),
    setPermissionCheckHandler: (check: Check) => void Object.assign(handlers, { check }),
    setDevicePermissionHandler: () => {},
  } as Partial<Session> as Session);

  const asked = (permission: string, requestingUrl: string) => {
    let answer: boolean | undefined;
    const take = (granted: boolean) => {
      answer = granted;
    };
    handlers.request?.({} as Contents, permission as 'media', take, { requestingUrl, isMainFrame: true });
    const checked = handlers.check?.(null, permission as 'media', requestingUrl, {
      isMainFrame: true,
      requestingUrl,
    });
    return [answer, checked];
  };

  it.each([
    'media',
    'geolocation',
    'notifications',
    'clipboard-read',
    'fileSystem',
    'openExternal',
    'hid',
    'unheard-of',
  ])('is not %s', (permission) => {
    expect(asked(permission, homePage)).toEqual([false, false]);
  });

  it('is to copy, and only from our own page', () => {
    expect(asked('clipboard-sanitized-write', homePage)).toEqual([true, true]);
    expect(asked('clipboard-sanitized-write', 'https://example.com/')).toEqual([false, false]);
  });
});

describe('where a page may go', () => {
  type Opened = Parameters<Contents['setWindowOpenHandler']>[0];
  const page = new EventEmitter();
  const taken: Opened[] = [];
  const setWindowOpenHandler = (handler: Opened) => void taken.push(handler);
  confine(Object.assign(page, { setWindowOpenHandler }) as never);

  const isPrevented = (name: string, url = '') => {
    const event = new Event(name, { cancelable: true });
    page.emit(name, Object.assign(event, { url }));
    return event.defaultPrevented;
  };

  it('is nowhere but home, by a link or sent on', () => {
    for (const name of ['will-navigate', 'will-redirect']) {
      expect(isPrevented(name, homePage)).toBe(false);
      for (const url of [
        'https://example.com/',
        'file:///etc/hosts',
        'app://bundle.example.com/',
        'javascript:0',
      ])
        expect(isPrevented(name, url)).toBe(true);
    }
  });

  it('is no second window, and none embedded in it', () => {
    expect(taken[0]?.({ url: homePage } as Parameters<Opened>[0])).toEqual({ action: 'deny' });
    expect(isPrevented('will-attach-webview')).toBe(true);
  });
});
