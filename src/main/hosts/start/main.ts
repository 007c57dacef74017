import { resolve } from 'node:path';
import { toWireError } from '../../../shared/api/errors.ts';
import { readCommandLine, usage } from './command-line.ts';
import { terminalNotices } from './notices.ts';
import { start } from './start.ts';

const notices = terminalNotices(process.stderr);
try {
  const wishes = readCommandLine(process.argv.slice(2));
  if (wishes === 'help') process.stdout.write(`${usage}\n`);
  else {
    const code = await start(resolve(import.meta.dirname, '../../../..'), wishes, notices);
    if (code !== null) process.exit(code);
  }
} catch (thrown) {
  const { code, message } = toWireError(thrown);
  notices.say(`triglot: ${message}`);
  process.exit(code === 'usage' ? 2 : 3);
}
