import { claimFile, FilePurpose } from '../../files/index.js';
import { assertVersion } from '../../kernel/editing.js';
import { Refusals } from '../../kernel/refusal.js';
import { type MoneyInput, toMinor } from '../../kernel/schema/money.type.js';
import { notAllowedNow, whyNot } from '../../kernel/transition.js';
import { type ScopedContext, useCase } from '../../kernel/use-case.js';
import type { Bilingual } from '../application/application.js';
import { fillName } from '../application/application.js';
import { lockMerchant } from '../lock-merchant.js';
import type { Merchant } from '../merchant.entity.js';
import { MerchantAction, merchantLifecycle, merchantPermissions } from '../merchant-status.js';

/** What buyers see of a shop (B3). An absent field is left as it is, null clears it. */
export interface StorefrontFields {
  readonly name?: Bilingual;
  readonly logoId?: string | null;
  readonly bannerId?: string | null;
  readonly notice?: Bilingual | null;
  readonly description?: Bilingual | null;
  readonly hours?: string | null;
  readonly deliveryFee?: MoneyInput;
  /** Goods worth this much are delivered free; null: never. */
  readonly freeDeliveryFrom?: MoneyInput | null;
  readonly deliveryArea?: string | null;
  readonly deliveryRegionCodes?: readonly string[] | null;
  readonly offersPickUp?: boolean;
  readonly allowsCashOnDelivery?: boolean;
}

export interface StorefrontEdit extends StorefrontFields {
  readonly id: string;
  readonly version: number;
}

const MOST_REGIONS = 200;
const REGION_CODE = /^\d{6}(?:\d{3}|\d{6})?$/;

/** Edits the shop window; what a reviewer approved (company, licence, account) is not among it. */
export const updateStorefront = useCase(
  { name: 'updateStorefront', permission: merchantPermissions.UPDATE_STOREFRONT },
  async (ctx, { id, version, ...fields }: StorefrontEdit): Promise<Merchant> => {
    const merchant = await lockMerchant(ctx, id);
    const reason = whyNot(merchantLifecycle, MerchantAction.UPDATE_STOREFRONT, merchant);
    if (reason) throw notAllowedNow(reason);
    assertVersion(merchant, version, fields);
    const refusals = new Refusals();
    if (fields.name) fillName(merchant, fields.name, refusals);
    fillTexts(merchant, fields, refusals);
    fillDelivery(merchant, fields, ctx.market.currency, refusals);
    refusals.throwIfAny();
    merchant.logoId = await picture(ctx, merchant, 'logoId', fields.logoId);
    merchant.bannerId = await picture(ctx, merchant, 'bannerId', fields.bannerId);
    merchant.updatedAt = ctx.now;
    return merchant;
  },
);

function fillTexts(
  merchant: Merchant,
  { notice, description, hours, deliveryArea }: StorefrontFields,
  refusals: Refusals,
): void {
  const trimmed = (text: string, most: number, field: string): string => {
    if (text.length > most) refusals.add('TOO_LONG', `at most ${most} characters`, field);
    return text.trim();
  };
  if (notice !== undefined) {
    merchant.noticeZh = trimmed(notice?.zh ?? '', 500, 'notice');
    merchant.noticeEn = trimmed(notice?.en ?? '', 500, 'notice');
  }
  if (description !== undefined) {
    merchant.descriptionZh = trimmed(description?.zh ?? '', 5_000, 'description');
    merchant.descriptionEn = trimmed(description?.en ?? '', 5_000, 'description');
  }
  if (hours !== undefined) merchant.hours = trimmed(hours ?? '', 100, 'hours');
  if (deliveryArea !== undefined) merchant.deliveryArea = trimmed(deliveryArea ?? '', 300, 'deliveryArea');
}

function fillDelivery(merchant: Merchant, fields: StorefrontFields, currency: string, refusals: Refusals): void {
  const { deliveryFee, freeDeliveryFrom, deliveryRegionCodes, offersPickUp, allowsCashOnDelivery } = fields;
  if (deliveryFee) merchant.deliveryFeeMinor = toMinor(deliveryFee, currency, 'deliveryFee');
  if (freeDeliveryFrom !== undefined)
    merchant.freeDeliveryFromMinor = freeDeliveryFrom && toMinor(freeDeliveryFrom, currency, 'freeDeliveryFrom');
  if (offersPickUp !== undefined) merchant.offersPickUp = offersPickUp;
  if (allowsCashOnDelivery !== undefined) merchant.allowsCashOnDelivery = allowsCashOnDelivery;
  if (deliveryRegionCodes === undefined) return;
  const codes = [...new Set(deliveryRegionCodes ?? [])];
  if (codes.length > MOST_REGIONS) refusals.add('TOO_LONG', `at most ${MOST_REGIONS} regions`, 'deliveryRegionCodes');
  if (codes.some((code) => !REGION_CODE.test(code)))
    refusals.add('INVALID', 'region codes have 6, 9 or 12 figures (GB/T 2260)', 'deliveryRegionCodes');
  merchant.deliveryRegionCodes = codes;
}

/** The picture from now on; a new one is claimed for the merchant. */
async function picture(
  ctx: ScopedContext,
  merchant: Merchant,
  field: 'logoId' | 'bannerId',
  given: string | null | undefined,
): Promise<string | null> {
  if (given === undefined || given === merchant[field]) return merchant[field];
  if (given)
    await claimFile(ctx, {
      fileId: given,
      purpose: FilePurpose.STOREFRONT_IMAGE,
      merchantId: merchant.id,
      path: field,
    });
  return given;
}
