import 'reflect-metadata';
import fc from 'fast-check';

/** `PROPERTY_RUNS=100000 npx vitest run test/orders/adjustments.test.ts`: the long form of properties that set no number of their own. */
const runs = Number(process.env.PROPERTY_RUNS);
if (runs > 0) fc.configureGlobal({ numRuns: runs });
