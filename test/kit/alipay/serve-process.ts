import { startAlipay } from './server.ts';

/** Run beside a demo market (`node serve-process.ts <file>`): tells in one line how to use it, and ends with whoever started it. */
const standIn = await startAlipay({ file: process.argv[2] ?? null, repeatAfterMs: [2_000, 10_000, 60_000, 600_000] });
process.stdin.resume().on('end', () => process.exit(0));
process.stdout.write(`${JSON.stringify(standIn.environment)}\n`);
