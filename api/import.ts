import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { contextOf, internalArrival } from './context.js';
import { importFiles } from './import/import-files.js';
import { ImportKindName } from './import/profiles.js';
import { systemActor } from './kernel/actor.js';
import { systemClock } from './kernel/clock.js';
import { errorCode } from './launcher/file-errors.js';
import { runOnMarket } from './launcher/run-command.js';
import { StartRefusal } from './launcher/start-refusal.js';
import { merchantsAt } from './merchants/index.js';

const usage = `npm run import -- <categories|merchants|products|orders> <file.csv…> [--profile plain|mall-zh|northwind|uci]
  [--merchant <shop address>] [--map field={column}]… [--dry-run] [--good-rows]`;

/** More problems than this are counted, not printed. */
const PRINTED_PROBLEMS = 200;

/**
 * `npm run import`: takes categories, merchants, products or past orders from CSV files, whoever may run it on the server's machine.
 * Everything is judged first; a refused row stops all of it, unless `--good-rows` asks for the rest. Exit code 1 when rows were refused.
 */
await runOnMarket(async ({ config, orm }, args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      profile: { type: 'string' },
      merchant: { type: 'string' },
      map: { type: 'string', multiple: true },
      'dry-run': { type: 'boolean' },
      'good-rows': { type: 'boolean' },
    },
  });
  const [word = '', ...names] = positionals;
  const kind = Object.values(ImportKindName).find((each) => each === word.toUpperCase());
  if (!kind || names.length === 0) throw new StartRefusal(`Say what to import, and from where: ${usage}`);
  const request = contextOf({ config, orm, clock: systemClock }, internalArrival, systemActor);
  const slug = values.merchant;
  const merchantId = slug ? (await merchantsAt(request.db, [slug])).get(slug) : null;
  if (slug && !merchantId) throw new StartRefusal(`There is no merchant at the address ${slug}.`);
  const report = await importFiles(request, {
    kind,
    files: await Promise.all(names.map(fileAt)),
    profile: values.profile ?? null,
    mapping: Object.fromEntries((values.map ?? []).map(pairOf)),
    merchantId: merchantId ?? null,
    isDryRun: values['dry-run'] ?? false,
    goodOnly: values['good-rows'] ?? false,
  });
  for (const { file, line, reason } of report.problems.slice(0, PRINTED_PROBLEMS))
    console.error(`${file} line ${line}: ${reason}`);
  const unprinted = report.problems.length - PRINTED_PROBLEMS;
  if (unprinted > 0) console.error(`… and ${unprinted} more`);
  if (report.refused > 0) process.exitCode = 1;
  const outcome = report.isApplied ? 'imported' : 'good, nothing was written';
  console.log(
    `${report.rows} rows, ${report.documents} ${word}: ${report.accepted} ${outcome}, ${report.repeated} there already, ${report.refused} refused.`,
  );
});

async function fileAt(name: string): Promise<{ name: string; bytes: Buffer }> {
  try {
    return { name: path.basename(name), bytes: await readFile(name) };
  } catch (error) {
    if (errorCode(error) !== '') throw new StartRefusal(`${name} cannot be read (${errorCode(error)}).`);
    throw error;
  }
}

function pairOf(text: string): [string, string] {
  const cut = text.indexOf('=');
  if (cut < 1) throw new StartRefusal(`--map takes field={column}, not "${text}".`);
  return [text.slice(0, cut), text.slice(cut + 1)];
}
