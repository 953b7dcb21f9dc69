import { assertVersion } from '../../kernel/editing.js';
import { localDay } from '../../kernel/local-day.js';
import { Refusals } from '../../kernel/refusal.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { notAllowedNow, whyNot } from '../../kernel/transition.js';
import { useCase } from '../../kernel/use-case.js';
import { fillIn, missingFields, type SettlementAccountFields } from '../application/application.js';
import { lockMerchant } from '../lock-merchant.js';
import type { Merchant } from '../merchant.entity.js';
import { MerchantAction, merchantLifecycle, merchantPermissions } from '../merchant-status.js';
import type { SettlementAccountKind, SettlementSchedule } from './settlement.js';
import { nextPeriodDay } from './settlement-period.js';

/** The whole account, never a part: a new number with the old holder is how money goes astray. */
export interface SettlementAccountEdit extends SettlementAccountFields {
  readonly id: string;
  readonly version: number;
  readonly settlementAccountKind: SettlementAccountKind;
  readonly settlementAccountHolder: string;
  readonly settlementAccountNumber: string;
  readonly settlementSchedule?: SettlementSchedule;
}

/**
 * Changes where and how often an open shop is paid. Payouts already drafted keep the account they were drafted with; another
 * schedule begins with the next settlement period (I1).
 */
export const updateSettlementAccount = useCase(
  { name: 'updateSettlementAccount', permission: merchantPermissions.UPDATE_SETTLEMENT_ACCOUNT, stepUp: true },
  async (ctx, { id, version, settlementSchedule, ...fields }: SettlementAccountEdit): Promise<Merchant> => {
    const merchant = await lockMerchant(ctx, id);
    const reason = whyNot(merchantLifecycle, MerchantAction.UPDATE_SETTLEMENT_ACCOUNT, merchant);
    if (reason) throw notAllowedNow(reason);
    assertVersion(merchant, version, {});
    const refusals = new Refusals();
    fillIn(merchant, { settlementBankName: null, ...fields }, refusals);
    for (const field of missingFields(merchant))
      if (field.startsWith('settlement')) refusals.add('REQUIRED', `${field} is missing`, field);
    refusals.throwIfAny();
    if (settlementSchedule) choose(ctx, merchant, settlementSchedule);
    merchant.updatedAt = ctx.now;
    return merchant;
  },
);

function choose(ctx: UseCaseContext, merchant: Merchant, schedule: SettlementSchedule): void {
  const isOther = schedule !== merchant.settlementSchedule;
  const today = localDay(ctx.now, ctx.market.timeZone);
  merchant.nextSettlementSchedule = isOther ? schedule : null;
  merchant.nextScheduleFrom = isOther ? nextPeriodDay(merchant.settlementSchedule, today) : null;
}
