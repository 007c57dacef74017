import { describe, expect, it } from 'vitest';
import { followed } from '../../../../../src/main/hosts/electron/followed.ts';
import { TriglotError } from '../../../../../src/shared/api/errors.ts';
import { fakeServices } from '../../../../helpers/fake-services.ts';
import { alignmentOf } from '../../../../helpers/rows.ts';

const idle = { report: () => {}, cancelled: () => false, onCancel: () => {} };

describe('what the system is told of the services', () => {
  it('is every project that was opened, none that could not be, and the settings as they are then', async () => {
    const told: unknown[] = [];
    const services = fakeServices(alignmentOf(['en', 'fr'], [['One.', 'Un.']]), () => {});
    const handlers = followed(services.handlers, {
      opened: ({ path }) => told.push(path),
      forgotten: () => told.push('forgotten'),
      configured: ({ language }) => told.push(language),
    });
    const { path } = await handlers['projects.open']({ path: '/a.triglot' }, idle);
    services.failNext('projects.open', new TriglotError('input', 'There is no such file.'));
    await expect(handlers['projects.open']({ path: '/b.triglot' }, idle)).rejects.toThrow('no such file');
    await handlers['settings.set']({ language: 'fr' }, idle);
    expect(told).toEqual([path, 'fr']);
  });
});
