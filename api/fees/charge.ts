import { newId } from '../kernel/ids.js';
import { refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { feesFor, rebatesFor, TransferKind, vatFor } from '../ledger/index.js';
import { includedVat, MerchantLineKind, merchantAccountSettings, postToMerchant } from '../payments/index.js';
import { settingsOf } from '../settings/index.js';
import { ChargeKind, MerchantCharge } from './merchant-charge.entity.js';

export interface NewCharge {
  readonly merchantId: string;
  readonly kind: ChargeKind;
  /** What the merchant pays, VAT within; of a rebate what it gets. More than nothing. */
  readonly amountMinor: number;
  /** The rule it follows, as it stands on the statement. */
  readonly rule: { readonly zh: string; readonly en: string };
  /** Id of what it is for, e.g. a booking; with the kind charged once. */
  readonly reference: string;
}

/**
 * Charges a merchant a fee, or gives it a rebate (B6): off what is due to it, below zero as a debt that its next income pays
 * off. Every domain that earns something calls this in its own transaction; the line says rule and VAT.
 *
 * @example
 * await charge(ctx, { merchantId, kind: ChargeKind.ADVERTISING, amountMinor: 30_000, reference: booking.id,
 *   rule: { zh: '首页横幅 3 天', en: 'Home banner, 3 days' } });
 * @throws Refusal ALREADY_POSTED when kind and reference were charged before
 */
export async function charge(ctx: UseCaseContext, asked: NewCharge): Promise<MerchantCharge> {
  if (asked.amountMinor <= 0) throw refuse('INVALID_AMOUNT', 'a charge is more than nothing', 'amount');
  const isRebate = asked.kind === ChargeKind.REBATE;
  const vatBasisPoints = isRebate ? 0 : (await settingsOf(ctx))(merchantAccountSettings.feeVat);
  const vatMinor = includedVat(asked.amountMinor, vatBasisPoints);
  const { merchantId, kind, amountMinor, rule, reference } = asked;
  const made = Object.assign(new MerchantCharge(), {
    id: newId('charge', ctx.clock),
    number: newId('c', ctx.clock).slice(-12).toUpperCase(),
    ...{ merchantId, kind, amountMinor, vatMinor, vatBasisPoints, reference },
    ...{ ruleZh: rule.zh, ruleEn: rule.en },
    chargedById: ctx.actor.accountId,
    createdAt: ctx.now,
  });
  ctx.em.persist(made);
  const against = isRebate
    ? [{ account: rebatesFor(made.id), amountMinor: -amountMinor }]
    : [
        { account: feesFor(made.id), amountMinor: amountMinor - vatMinor },
        { account: vatFor(made.id), amountMinor: vatMinor },
      ];
  await postToMerchant(ctx, {
    kind: isRebate ? TransferKind.REBATE : TransferKind.FEE,
    reference: `${kind} ${reference}`,
    memo: `${rule.zh} ${made.number}`,
    merchantId,
    lines: [
      {
        kind: MerchantLineKind[kind],
        amountMinor: isRebate ? amountMinor : -amountMinor,
        vatMinor: vatMinor === 0 ? 0 : -vatMinor,
        vatBasisPoints,
        rule,
      },
    ],
    against,
  });
  return made;
}
