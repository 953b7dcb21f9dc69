import { newId } from '../kernel/ids.js';
import { refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { differenceFor, feesFor, rebatesFor, TransferKind, type TransferLine, vatFor } from '../ledger/index.js';
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
  const vatBasisPoints = isWithoutVat(asked.kind) ? 0 : (await settingsOf(ctx))(merchantAccountSettings.feeVat);
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
  const sign = isGiven(kind) ? 1 : -1;
  await postToMerchant(ctx, {
    kind: kindsOf(kind).charged,
    reference: `${kind} ${reference}`,
    memo: `${rule.zh} ${made.number}`,
    merchantId,
    lines: [
      { kind: kindsOf(kind).line, amountMinor: sign * amountMinor, vatMinor: sign * vatMinor, vatBasisPoints, rule },
    ],
    against: otherSide(made, amountMinor, vatMinor),
  });
  return made;
}

/** What the merchant gets, where every other charge is what it pays. */
export const isGiven = (kind: ChargeKind): boolean => kind === ChargeKind.REBATE || kind === ChargeKind.ADJUSTMENT;

/** What is given is no supply of the market’s, and a fine is none either. */
const isWithoutVat = (kind: ChargeKind): boolean => isGiven(kind) || kind === ChargeKind.FINE;

/** Kinds of the line and of the transfers, when it is charged and when it is given or taken back. */
export function kindsOf(kind: ChargeKind): { line: MerchantLineKind; charged: TransferKind; back: TransferKind } {
  const line = MerchantLineKind[kind];
  if (kind === ChargeKind.REBATE) return { line, charged: TransferKind.REBATE, back: TransferKind.REBATE };
  if (kind === ChargeKind.ADJUSTMENT) return { line, charged: TransferKind.FEE_RETURNED, back: TransferKind.FEE };
  return { line, charged: TransferKind.FEE, back: TransferKind.FEE_RETURNED };
}

/** What the market earns or gives by a part of a charge; below zero it goes back. The slice follows from the charge. */
export function otherSide({ id, kind }: MerchantCharge, amountMinor: number, vatMinor: number): TransferLine[] {
  if (kind === ChargeKind.REBATE) return [{ account: rebatesFor(id), amountMinor: -amountMinor }];
  if (kind === ChargeKind.ADJUSTMENT) return [{ account: differenceFor(id), amountMinor: -amountMinor }];
  if (kind === ChargeKind.FINE) return [{ account: feesFor(id), amountMinor }];
  return [
    { account: feesFor(id), amountMinor: amountMinor - vatMinor },
    { account: vatFor(id), amountMinor: vatMinor },
  ];
}
