import { createInterface } from 'node:readline';
import type { PastTrade } from './book.ts';
import { startAlipay } from './server.ts';

/**
 * Run beside a demo market (`node serve-process.ts <file>`): tells in one line how to use it, and ends with whoever started it.
 * A line it is told is a list of past trades, which it takes into its book.
 */
const standIn = await startAlipay({ file: process.argv[2] ?? null, repeatAfterMs: [2_000, 10_000, 60_000, 600_000] });
createInterface(process.stdin)
  .on('line', (line) => standIn.book.adopt(JSON.parse(line) as PastTrade[]))
  .on('close', () => process.exit(0));
process.stdout.write(`${JSON.stringify(standIn.environment)}\n`);
