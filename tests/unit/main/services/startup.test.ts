import { afterEach, expect, it } from 'vitest';
import { type Carried, inProcess } from '../../../helpers/main/carriers.ts';
import { placesIn } from '../../../helpers/main/places.ts';
import { scratchFolders } from '../../../helpers/main/scratch.ts';

const scratch = scratchFolders();
const running: Carried[] = [];
afterEach(async () => {
  for (const carried of running.splice(0)) await carried.close();
});

it('makes the sample once: a page opened later gets the project it became', async () => {
  const carried = await inProcess(placesIn(scratch(), { startup: { kind: 'sample' } }));
  running.push(carried);
  const { client } = carried;
  expect((await client.call('app.info', {})).startup).toEqual({ kind: 'sample' });
  const { path, project } = await client.call('projects.sample', {});
  const { startup } = await client.call('app.info', {});
  expect(startup).toEqual({ kind: 'project', path });
  expect((await client.call('projects.open', { path })).project).toBe(project);
});
