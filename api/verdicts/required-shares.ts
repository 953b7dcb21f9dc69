import { refuse } from '../kernel/refusal.js';
import { percentOf, type Share } from './bear-costs.js';
import { CostKind } from './cost-kind.js';
import { ResponsibleParty } from './responsible-party.js';

/**
 * The shares that say something, in the order of the parties.
 *
 * @throws Refusal SHARES_NOT_WHOLE
 */
export function wholeShares(shares: readonly Share[]): Share[] {
  const parties = new Set(shares.map(({ party }) => party));
  const sum = shares.reduce((total, { percent }) => total + percent, 0);
  const areWhole = shares.every(({ percent }) => Number.isInteger(percent) && percent >= 0);
  if (!areWhole || sum !== 100 || parties.size !== shares.length)
    throw refuse('SHARES_NOT_WHOLE', 'whole per cents, each party once, 100 together', 'shares');
  return Object.values(ResponsibleParty).flatMap((party) => {
    const percent = percentOf(shares, party);
    return percent > 0 ? [{ party, percent }] : [];
  });
}

/**
 * The buyer's share is what it is not paid back: once it is paid back, the share stays as it was; without a verdict it was none.
 *
 * @throws Refusal BUYER_PAID_ALREADY
 */
export function requireBuyersShare(
  standing: { readonly shares: readonly Share[] } | null,
  shares: readonly Share[],
  costs: readonly { readonly kind: CostKind }[],
): void {
  const isPaid = costs.some(({ kind }) => kind !== CostKind.COMPENSATION);
  const before = standing ? percentOf(standing.shares, ResponsibleParty.BUYER) : 0;
  if (isPaid && percentOf(shares, ResponsibleParty.BUYER) !== before)
    throw refuse('BUYER_PAID_ALREADY', `the buyer was paid back with a share of ${before} % of its own`, 'shares');
}
