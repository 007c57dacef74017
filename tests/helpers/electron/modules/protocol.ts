import type { ProtocolHandler } from '../bundle-server.ts';
import { bundles } from '../runtime.ts';
import { app } from './app.ts';

const privileged = new Set<string>();

/** `protocol`: schemes of the program's own, declared before it is ready and handled after. */
export const protocol = {
  registerSchemesAsPrivileged(
    schemes: readonly { scheme: string; privileges?: { standard?: boolean } }[],
  ): void {
    if (app.isReady())
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    for (const { scheme, privileges } of schemes) if (privileges?.standard) privileged.add(scheme);
  },
  handle(scheme: string, handler: ProtocolHandler): void {
    if (!app.isReady()) throw new Error('protocol.handle can only be called when app is ready');
    if (!privileged.has(scheme)) {
      throw new Error(`The stand-in serves standard schemes only; "${scheme}" was not declared as one.`);
    }
    bundles.handlers.set(scheme, handler);
  },
};
