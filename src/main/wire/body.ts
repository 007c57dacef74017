import type { IncomingMessage } from 'node:http';

/** The largest body that is taken: a source of 100 MB in base64 and what is around it. */
const largestBody = 150 * 1024 * 1024;

/** Why a body was not taken, with the HTTP status that says so. */
export class BadBody extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** The JSON that comes with `request`. Throws `BadBody` when it is no JSON, not declared as such, or over `limit` bytes. */
export async function readJson(request: IncomingMessage, limit: number = largestBody): Promise<unknown> {
  // A form of another site can send text, but not this type without asking first.
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? ''))
    throw new BadBody(415, 'Calls are sent as application/json.');
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge(limit);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = chunk as Buffer;
    size += bytes.length;
    if (size > limit) throw tooLarge(limit);
    chunks.push(bytes);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new BadBody(400, 'The call did not arrive whole.');
  }
}

function tooLarge(limit: number): BadBody {
  return new BadBody(413, `The call is too large (at most ${Math.floor(limit / 1024 / 1024)} MB).`);
}
