import { regionChanged } from '../../accounts/index.js';
import { claimFile, FilePurpose } from '../../files/index.js';
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
