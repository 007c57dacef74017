/**
 * Where `npm run triglot` begins: `main.ts` with what Node has made of it the last time. In JavaScript, because taking
 * the types out of the first file takes as long as loading the rest.
 */
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const kept = fileURLToPath(new URL('../../../../.cache/compiled', import.meta.url));
process.env.NODE_COMPILE_CACHE ??= kept;
module.enableCompileCache(kept);
await import('./main.ts');
