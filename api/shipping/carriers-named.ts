import { sql } from 'kysely';
import type { Db } from '../kernel/request-context.js';

/** A carrier as sheets name it. */
export interface NamedCarrier {
  readonly id: string;
  readonly nameZh: string;
  readonly numberPattern: string | null;
  readonly isActive: boolean;
}

/** Listed carriers under the code or Chinese or English name they were asked for by. */
export async function carriersNamed(db: Db, names: readonly string[]): Promise<ReadonlyMap<string, NamedCarrier>> {
  const { rows } = await sql<NamedCarrier & { asked: string }>`
    select distinct on (asked) asked, c.id, c.name_zh as "nameZh", c.number_pattern as "numberPattern", c.is_active as "isActive"
    from unnest(${[...new Set(names)]}::text[]) asked
      join carrier c on c.code = upper(asked) or c.name_zh = asked or lower(c.name_en) = lower(asked)
    order by asked, c.is_active desc, c.id`.execute(db);
  return new Map(rows.map(({ asked, ...carrier }) => [asked, carrier]));
}
