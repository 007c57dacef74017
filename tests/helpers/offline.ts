import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

/**
 * To be loaded before a program (`--import`): refuses every way out of the process to another machine, in each of its threads,
 * and notes what was tried in the file that `TRIGLOT_OFFLINE_NOTES` names, a line for each try. What goes to this machine passes.
 */
const notes = process.env.TRIGLOT_OFFLINE_NOTES;

function refuse(way: string, to: unknown): Error {
  if (notes !== undefined) appendFileSync(notes, `${way} ${String(to)}\n`);
  return Object.assign(new Error(`${way} ${String(to)}: every way out is shut.`), { code: 'ENETUNREACH' });
}

const own = (host: unknown) =>
  host === undefined || host === '' || /^(127\.|localhost$|::1$)/.test(String(host));

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (this: net.Socket, ...args: unknown[]): net.Socket {
  const [first, second] = (Array.isArray(args[0]) ? args[0] : args) as unknown[];
  const options = typeof first === 'object' && first !== null ? (first as net.TcpSocketConnectOpts) : null;
  const pipe = (options !== null && 'path' in options) || (typeof first === 'string' && !/^\d+$/.test(first));
  const host = options === null ? second : options.host;
  const named = typeof host === 'string' ? host : undefined;
  if (pipe || own(named)) return Reflect.apply(connect, this, args) as net.Socket;
  process.nextTick(() => this.destroy(refuse('connect', named)));
  return this;
} as typeof connect;

for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveAny'] as const) {
  const before = dns[name] as (...args: unknown[]) => unknown;
  Object.assign(dns, {
    [name](...args: unknown[]) {
      if (own(args[0])) return before(...args);
      const done = args.at(-1);
      const error = refuse(`dns.${name}`, args[0]);
      if (typeof done === 'function') process.nextTick(() => done(error));
      return {};
    },
  });
  const promised = dns.promises[name] as (...args: unknown[]) => Promise<unknown>;
  Object.assign(dns.promises, {
    [name]: async (...args: unknown[]) => {
      if (own(args[0])) return promised(...args);
      throw refuse(`dns.${name}`, args[0]);
    },
  });
}

dgram.Socket.prototype.send = ((...args: unknown[]): void => {
  throw refuse('datagram', args.slice(1, 5).join(' '));
}) as typeof dgram.Socket.prototype.send;

syncBuiltinESMExports();
