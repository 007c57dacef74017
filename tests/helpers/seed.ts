import fc from 'fast-check';

/** Every property runs from one seed, so that a red run can be repeated: TRIGLOT_SEED=… npm run test:unit. */
const seed = Number(process.env.TRIGLOT_SEED ?? 20261122);
if (!Number.isSafeInteger(seed))
  throw new Error(`TRIGLOT_SEED is not a whole number: ${process.env.TRIGLOT_SEED}`);
fc.configureGlobal({ seed });
