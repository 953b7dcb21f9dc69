import { sql } from 'kysely';
import { type Refusal, refuse } from '../../kernel/refusal.js';
import type { UseCaseContext } from '../../kernel/request-context.js';

/**
 * Takes a line of the bank's statement for one thing, for ever: top-ups, payments, whatever came in (F2, F3). The database
 * decides, so two who use one line at once never both do. In capitals without spaces, as people copy them differently.
 *
 * @throws Refusal BANK_REFERENCE_USED
 */
export async function claimBankReference(ctx: UseCaseContext, reference: string, usedBy: string): Promise<void> {
  const { rows } = await sql`
    insert into bank_receipt (reference, used_by, created_at)
    values (${reference.replace(/\s+/g, '').toUpperCase()}, ${usedBy}, ${ctx.now})
    on conflict do nothing returning reference`.execute(ctx.db);
  if (rows.length === 0) throw used();
}

const used = (): Refusal =>
  refuse('BANK_REFERENCE_USED', 'this line of the statement was booked already', 'bankReference');
