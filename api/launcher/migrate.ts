import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readConfig } from '../config.js';
import { createOrm } from '../orm.js';
import { whileMigratingAlone } from './migrate-database.js';
import { joinDatabase } from './open-database.js';
import { projectRoot } from './project-root.js';
import { runCommand } from './run-command.js';
import { StartRefusal } from './start-refusal.js';

/** `npm run migration:create NAME`, `migration:up`, `migration:down`. */
await runCommand(async ([direction, name]) => {
  if (direction === 'create') return createMigration(name);
  if (direction === 'up' || direction === 'down') return migrate(direction);
  throw new StartRefusal('Say what to do with migrations: create NAME, up or down.');
});

/** `up` applies everything pending, `down` takes back the latest one. */
async function migrate(direction: 'up' | 'down'): Promise<void> {
  const database = await joinDatabase(readConfig());
  try {
    const orm = await createOrm(database.url, { poolSize: 2 });
    const done = await whileMigratingAlone(database.url, () => orm.migrator[direction]());
    await orm.close();
    for (const migration of done) console.log(`${direction}: ${migration.name}`);
    if (done.length === 0) console.log(`Nothing to migrate ${direction}.`);
  } finally {
    await database.close();
  }
}

async function createMigration(name = ''): Promise<void> {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
    throw new StartRefusal(
      'Name the migration by what changes, in small letters with hyphens: `npm run migration:create order-notes`.',
    );
  }
  const moment = new Date().toISOString().replaceAll(/[-:]/g, '').replace('T', '-').slice(0, 13);
  const className = name.replaceAll(/(^|-)([a-z0-9])/g, (_match, _hyphen, letter: string) => letter.toUpperCase());
  const file = path.join(projectRoot, 'migrations', `${moment}-${name}.ts`);
  await writeFile(file, migrationText(className), { flag: 'wx' });
  console.log(`Written: ${path.relative(process.cwd(), file)}`);
}

function migrationText(className: string): string {
  return `import { Migration } from '@mikro-orm/migrations';

export class ${className} extends Migration {
  override up(): void {
    this.addSql(\`\`);
  }

  override down(): void {
    this.addSql(\`\`);
  }
}
`;
}
