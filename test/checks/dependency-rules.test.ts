import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { project } from '../kit/project.js';

/** One small API that breaks every rule once; each file says what it tries. */
const files = {
  'api/catalog/index.ts': "export { reserve } from './reserve.js';",
  'api/catalog/reserve.ts': "import { orders } from '../orders/index.js';\nexport const reserve = () => orders;",
  'api/catalog/product.entity.ts': 'export interface Product { id: string }',
  'api/orders/index.ts': 'export const orders = 1;',
  'api/orders/pay.ts': "import { reserve } from '../catalog/index.js';\nexport const pay = reserve;",
  'api/orders/price.ts': "import type { Product } from '../catalog/product.entity.js';\nexport type P = Product;",
  'api/orders/order.resolver.ts': 'export class OrderResolver {}',
  'api/orders/sweep.job.ts':
    "import { GraphQLError } from 'graphql';\nexport const sweep = () => new GraphQLError('');",
  'api/accounts/index.ts': 'export const account = 1;',
  'api/ledger/post.ts': "import { account } from '../accounts/index.js';\nexport const post = account;",
  'api/gossip/index.ts': 'export const gossip = 1;',
  'api/main.ts': "import './orders/order.resolver.js';\nimport './gossip/index.js';",
  'api/server.ts': "import 'vitest';\nimport '../test/kit/x.js';",
  'api/files/keep.ts': "import { drop } from './drop.js';\nexport const keep = () => drop;",
  'api/files/drop.ts': "import { keep } from './keep.js';\nexport const drop = () => keep;",
  'test/kit/x.ts': 'export const x = 1;',
  'admin/src/page.tsx': "import { orders } from '../../api/orders/index.js';\nexport const page = orders;",
};

describe('the dependency rules', () => {
  it('refuse what goes up, sideways, past a face or out of the API, and nothing else', { timeout: 180_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'jishi-rules-'));
    try {
      expect(brokenIn(folder)).toEqual([
        'admin/src/page.tsx: panel-speaks-graphql',
        'api/catalog/reserve.ts: down-only-catalog',
        'api/files/drop.ts: no-circle',
        'api/ledger/post.ts: same-level-ledger',
        'api/main.ts: domain-has-a-level',
        'api/main.ts: resolvers-from-schema-only',
        'api/orders/price.ts: through-the-face',
        'api/orders/sweep.job.ts: work-knows-no-graphql',
        'api/server.ts: api-stands-alone',
        'api/server.ts: no-dev-package-in-api',
      ]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

/** "file: rule" of every breach. */
function brokenIn(folder: string): string[] {
  for (const path of ['.dependency-cruiser.mjs', 'test/checks/layers.mjs', 'tsconfig.json', 'package.json']) {
    cpSync(join(project, path), join(folder, path));
  }
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const cruise = join(project, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [cruise, '--config', '.dependency-cruiser.mjs', '--output-type', 'json', 'api', 'admin'];
  const run = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 });
  const { summary }: { summary: { violations: { from: string; rule: { name: string } }[] } } = JSON.parse(run.stdout);
  return summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`).sort();
}
