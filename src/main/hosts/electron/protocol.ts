import { protocol } from 'electron';
import { scheme } from './addresses.ts';
import { answerFrom } from './bundle.ts';

/** Declares the scheme as one with an origin, secure and fetchable. To be called before the program is ready. */
export function declareScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme, privileges }]);
}

/** Serves the built renderer in `folder` under `app://bundle/`. */
export function serveBundle(folder: string): void {
  protocol.handle(scheme, (request) => answerFrom(folder, request));
}
