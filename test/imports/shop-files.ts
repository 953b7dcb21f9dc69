import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { type ImportRequest, importFiles } from '#api/import/import-files.js';
import { ImportKindName } from '#api/import/profiles.js';
import type { TestMarket } from '../kit/market.js';
import { project } from '../kit/project.js';

/** Real and openly licensed data of three shops; it lies beside the checkout and is no part of the project. */
const folder = path.resolve(project, '../shared/data');

export const hasShopFiles = existsSync(folder);

if (!hasShopFiles)
  console.warn(`The files of real shops are not at ${folder}: the tests that import them are left out.`);

export const shopFile = (shop: string, name: string): { name: string; bytes: Buffer } => ({
  name: `${name}.csv`,
  bytes: readFileSync(path.join(folder, shop, `${name}.csv`)),
});

/** Its rows as records, read past the importer: what the counts are proven against. */
export const shopRows = (shop: string, name: string): Record<string, string>[] =>
  parse(shopFile(shop, name).bytes, { columns: true, bom: true });

export const uciFile = (): string =>
  readdirSync(path.join(folder, 'uci-online-retail'))
    .filter((name) => name.endsWith('.csv'))
    .map((name) => name.replace(/\.csv$/, ''))[0] ?? '';

/** A file written by the test itself. */
export const table = (name: string, ...lines: string[]): { name: string; bytes: Buffer } => ({
  name: `${name}.csv`,
  bytes: Buffer.from(`${lines.join('\n')}\n`),
});

/** Imports as the command does, the good rows too unless said otherwise. */
export const importing =
  (market: TestMarket) =>
  (kind: keyof typeof ImportKindName, files: ImportRequest['files'], rest: Partial<ImportRequest> = {}) =>
    importFiles(market.context(), { kind: ImportKindName[kind], files, isDryRun: false, goodOnly: false, ...rest });

/** Rows of everything an import of past orders must not touch. */
export const untouched = async (market: TestMarket): Promise<Record<string, number>> => {
  const tables = [
    'event',
    'ledger_transfer',
    'ledger_entry',
    'payment',
    'stock_movement',
    'order_entry',
    'order_hold',
    'checkout',
  ];
  const counts = tables.map((name) => `(select count(*)::int from ${name}) as ${name}`);
  const [row] = await market.database.query<Record<string, number>>(`select ${counts.join(', ')}`);
  return row ?? {};
};
