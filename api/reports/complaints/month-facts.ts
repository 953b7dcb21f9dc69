import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Db, MarketFacts } from '../../kernel/request-context.js';
import type { ComplaintFacts } from './complaint-facts.js';
import { countMonth } from './count-month.js';

interface Reading {
  readonly db: Db;
  readonly market: MarketFacts;
  readonly now: Date;
}

/** A month’s facts, and the report they were issued with; null while it is not issued: counted as it stands now. */
export interface MonthFacts {
  readonly facts: ComplaintFacts;
  readonly reportId: string | null;
  readonly issuedAt: Date | null;
}

/** The facts of a month: as issued, checked against their hash, or as a preview (H7). */
export async function monthFacts(reading: Reading, month: string): Promise<MonthFacts> {
  const { rows } = await sql<{ id: string; facts: string; sha256: string; issued_at: string }>`
    select id, facts, sha256, issued_at from complaint_report where month = ${month}`.execute(reading.db);
  const [issued] = rows;
  if (!issued) return { facts: await countMonth(reading, month), reportId: null, issuedAt: null };
  if (createHash('sha256').update(issued.facts).digest('hex') !== issued.sha256)
    throw new Error(`the complaint report of ${month} is not what was issued`);
  const facts: ComplaintFacts = JSON.parse(issued.facts);
  return { facts, reportId: issued.id, issuedAt: new Date(issued.issued_at) };
}
