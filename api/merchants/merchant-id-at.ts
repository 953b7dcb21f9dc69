import { sql } from 'kysely';
import type { RequestContext } from '../kernel/request-context.js';

/** Id of the merchant whose shop is at this address, whoever may see it; null when there is none. */
export async function merchantIdAt({ db }: RequestContext, slug: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`select id from merchant where slug = ${slug}`.execute(db);
  return rows[0]?.id ?? null;
}
