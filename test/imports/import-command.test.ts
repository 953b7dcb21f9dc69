import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { dataFolder, startMarket } from '../launcher/market-process.js';

it('C6 the command tells each refused row with its line, writes nothing, and then imports the good rows when asked', async () => {
  const folder = dataFolder();
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, 'merchants.csv');
  writeFileSync(file, 'slug,nameZh,contactPhone\nlao-jie,老街花店,13905501234\nNo Address,无名,13905501235\n');
  const run = async (...options: string[]): Promise<[number | null, string]> => {
    const command = startMarket({ DATA_DIR: folder }, { command: ['import', 'merchants', file, ...options] });
    return [await command.end(), command.output()];
  };
  const refused = 'merchants.csv line 3: slug: a shop’s address has 3 to 40 small letters, figures and inner dashes';

  const [code, output] = await run();
  expect(output).toContain(refused);
  expect(output).toContain('2 rows, 2 merchants: 1 good, nothing was written, 0 there already, 1 refused.');
  expect(code).toBe(1);
  expect((await run('--good-rows'))[1]).toContain('2 rows, 2 merchants: 1 imported, 0 there already, 1 refused.');
  expect((await run('--dry-run'))[1]).toContain('0 good, nothing was written, 1 there already, 1 refused.');
});
