import { scriptIn, standInRuntime, startProgram, toldBy } from '../helpers/hosts/start.ts';
import { expect, test } from '../helpers/hosts/test.ts';

const ready = /^Triglot is ready/gm;

test('npm start opens the window where the runtime is, says so once, and ends with it', async ({ home }) => {
  const program = startProgram({ home, runtime: standInRuntime(home), browsers: home });
  await program.says(/^Triglot is ready in its own window$/m);
  expect(await program.end('SIGTERM')).toBe(0);
  expect(program.stdout.match(ready)).toHaveLength(1);
  expect(toldBy(program)).toBe('');
});

test('a runtime that falls is no reason to be without the workbench', async ({ home }) => {
  const complaint = 'echo "error while loading shared libraries: libgtk-3.so.0" >&2; exit 127';
  const runtime = scriptIn(home, 'electron', complaint);
  const program = startProgram({ home, runtime });
  await program.says(/^Triglot is ready at http:\/\/127\.0\.0\.1:\d+\/\?token=\S+$/m);
  expect(program.stderr).toContain(
    'The desktop window could not be opened (error while loading shared libraries: libgtk-3.so.0); opening',
  );
  expect(await program.end('SIGTERM')).toBe(0);
  expect(program.stdout.match(ready)).toHaveLength(1);
});

test('where a window is open already, it takes what was asked for', async ({ home }) => {
  const runtime = scriptIn(home, 'electron', 'exit 0');
  const program = startProgram({ home, runtime });
  expect(await program.ended).toBe(0);
  expect(program.stdout).toBe('Triglot is ready in its own window\n');
});
