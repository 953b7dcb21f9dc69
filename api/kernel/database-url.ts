import type { MikroORM } from '@mikro-orm/postgresql';

/** The address the pool connects to, for the few connections outside it. */
export function databaseUrlOf(orm: MikroORM): string {
  const url = orm.config.get('clientUrl');
  if (!url) throw new Error('the database is opened by its address');
  return url;
}
