import { sql } from 'kysely';
import { regionChanged } from '../../accounts/index.js';
import { claimFile, FilePurpose } from '../../files/index.js';
import { notFound } from '../../kernel/editing.js';
import { Refusals, refuse } from '../../kernel/refusal.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { flushUnique } from '../../kernel/unique.js';
import type { Merchant } from '../merchant.entity.js';
import { type ApplicationFields, fillIn } from './application.js';

/** Writes what an applicant gave into the draft and claims the scan of the licence for the merchant. */
export async function writeApplication(
  ctx: UseCaseContext,
  merchant: Merchant,
  fields: ApplicationFields,
): Promise<void> {
  const refusals = new Refusals();
  const from = merchant.cityCode;
  fillIn(merchant, fields, refusals);
  refusals.throwIfAny();
  if (merchant.cityCode !== from)
    await regionChanged(
      ctx,
      [from, merchant.cityCode].filter((code) => code !== null),
    );
  if (fields.categoryIds?.length) await requireCategories(ctx, merchant.categoryIds);
  const { licenceId } = fields;
  if (licenceId)
    await claimFile(ctx, {
      fileId: licenceId,
      purpose: FilePurpose.LICENCE,
      merchantId: merchant.id,
      path: 'licenceId',
    });
  if (licenceId !== undefined) merchant.licenceId = licenceId;
  merchant.updatedAt = ctx.now;
  await flushUnique(ctx, {
    merchant_slug: () => refuse('SLUG_TAKEN', `another shop is at "${merchant.slug}"`, 'slug'),
  });
}

async function requireCategories(ctx: UseCaseContext, ids: readonly string[]): Promise<void> {
  const { rows } = await sql`select from category where id = any(${[...ids]}::text[]) and is_active`.execute(ctx.db);
  if (rows.length < ids.length) throw notFound('category', 'categoryIds');
}
