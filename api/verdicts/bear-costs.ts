import { allocate } from '../kernel/money.js';
import { CostKind, CostPayer } from './cost-kind.js';
import { ResponsibleParty } from './responsible-party.js';

/** A part of the responsibility, in whole per cents; all of a verdict add up to 100. */
export interface Share {
  readonly party: ResponsibleParty;
  readonly percent: number;
}

/** What was paid, and what the merchant got back for it from the market when it was paid. */
export interface BearableCost {
  readonly kind: CostKind;
  readonly paidBy: CostPayer;
  /** Below zero where a cost came back, e.g. a slip the bank returned. */
  readonly amountMinor: number;
  /** Commission and margin that the merchant does not pay because goods were refunded. */
  readonly commissionMinor: number;
  /** Subsidy that the merchant does not get because goods were refunded. */
  readonly subsidyMinor: number;
}

/** What one party bears of one cost. */
export interface Bearing {
  readonly party: ResponsibleParty;
  readonly amountMinor: number;
  readonly commissionMinor: number;
  readonly subsidyMinor: number;
  /** What the merchant's account gets because of it; below zero: what is taken. */
  readonly toMerchantMinor: number;
}

/**
 * Who bears a cost that was paid (G4), split by the largest remainder so that the parts add up to the fen. Pure.
 *
 * - The merchant's own part of what it paid stays with it; what others answer for is paid to it by the market, as if the goods
 *   had been sold: less the commission it was spared, plus the subsidy it lost.
 * - The merchant's part of what the market paid is charged to it.
 * - The buyer bears its part by not being paid back: what was paid is split among the others. Compensation was given by choice:
 *   the buyer's part of it stays with the platform.
 * - Couriers, warehouses and agents are answered for by the market, each part on record for a claim against them.
 */
export function bearCost(cost: BearableCost, shares: readonly Share[]): Bearing[] {
  const weights = payingShares(cost.kind, shares);
  const split = (minor: number): number[] =>
    allocate(
      minor,
      weights.map(({ percent }) => percent),
    );
  const [amounts, commissions, subsidies] = [cost.amountMinor, cost.commissionMinor, cost.subsidyMinor].map(split);
  return weights.map(({ party }, index) => {
    const part = {
      amountMinor: amounts?.[index] ?? 0,
      commissionMinor: commissions?.[index] ?? 0,
      subsidyMinor: subsidies?.[index] ?? 0,
    };
    return { party, ...part, toMerchantMinor: movedToMerchant(cost.paidBy, party, part) };
  });
}

/** What of each amount is paid to a buyer who bears so many per cent itself; together exactly what is left of the sum. */
export function lessBuyersShare(amounts: readonly number[], buyerPercent: number): number[] {
  if (amounts.length === 0 || buyerPercent === 0) return [...amounts];
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  const [withheld = 0] = allocate(sum, [buyerPercent, 100 - buyerPercent]);
  const parts = sum === 0 ? [] : allocate(withheld, amounts);
  return amounts.map((amount, index) => amount - (parts[index] ?? 0));
}

export const percentOf = (shares: readonly Share[], party: ResponsibleParty): number =>
  shares.find((share) => share.party === party)?.percent ?? 0;

/** Who pays: everybody but the buyer; of compensation the buyer's part is the platform's. */
function payingShares(kind: CostKind, shares: readonly Share[]): Share[] {
  const others = shares.filter(({ party, percent }) => party !== ResponsibleParty.BUYER && percent > 0);
  const buyers = percentOf(shares, ResponsibleParty.BUYER);
  if (others.length > 0 && (kind !== CostKind.COMPENSATION || buyers === 0)) return others;
  const platform = percentOf(others, ResponsibleParty.PLATFORM) + buyers;
  return [
    ...others.filter(({ party }) => party !== ResponsibleParty.PLATFORM),
    { party: ResponsibleParty.PLATFORM, percent: platform },
  ];
}

function movedToMerchant(
  paidBy: CostPayer,
  party: ResponsibleParty,
  { amountMinor, commissionMinor, subsidyMinor }: Omit<Bearing, 'party' | 'toMerchantMinor'>,
): number {
  const isMerchants = party === ResponsibleParty.MERCHANT;
  if (paidBy === CostPayer.MERCHANT) return isMerchants ? 0 : amountMinor - commissionMinor + subsidyMinor;
  return isMerchants && amountMinor !== 0 ? -amountMinor : 0;
}
