import type { ResponsibleParty } from '../../../generated/operations.js';

/** Who can answer for a return, in the order of the desk. */
export const PARTIES = [
  'MERCHANT',
  'COURIER',
  'WAREHOUSE',
  'PLATFORM',
  'AGENT',
  'BUYER',
] as const satisfies readonly ResponsibleParty[];

/** What stands in the fields, as it was typed. */
type TypedShares = Readonly<Partial<Record<ResponsibleParty, string>>>;

export interface PartyShare {
  readonly party: ResponsibleParty;
  readonly percent: number;
}

/** Whom one thinks of first; the agent decides. */
const USUAL: Readonly<Record<string, ResponsibleParty>> = { DAMAGED_IN_TRANSIT: 'COURIER', LATE_DELIVERY: 'COURIER' };

/** What the fields begin with: the verdict that stands, else the whole on whom the reason points at. */
export const beginWith = (standing: readonly PartyShare[], reason: string): TypedShares =>
  standing.length > 0
    ? Object.fromEntries(standing.map(({ party, percent }) => [party, String(percent)]))
    : { [USUAL[reason] ?? 'MERCHANT']: '100' };

const percentOf = (typed: string | undefined): number => (typed?.trim() ? Number(typed) : 0);

/** The shares that say something; null while a field holds no whole per cent or they do not add up to 100. */
export function wholeShares(typed: TypedShares): PartyShare[] | null {
  const all = PARTIES.map((party) => ({ party, percent: percentOf(typed[party]) }));
  const isWhole = all.every(({ percent }) => Number.isInteger(percent) && percent >= 0 && percent <= 100);
  return isWhole && sumOf(typed) === 100 ? all.filter(({ percent }) => percent > 0) : null;
}

/** What the fields add up to; what is no number counts nothing. */
export const sumOf = (typed: TypedShares): number =>
  PARTIES.reduce((sum, party) => sum + (Number.isFinite(percentOf(typed[party])) ? percentOf(typed[party]) : 0), 0);

/** More or less of one party's share, between 0 and 100. */
export const stepped = (typed: TypedShares, party: ResponsibleParty, by: number): TypedShares => ({
  ...typed,
  [party]: String(Math.max(0, Math.min(100, (percentOf(typed[party]) || 0) + by))),
});

/** All that is left to 100 goes to one party. */
export const restTo = (typed: TypedShares, party: ResponsibleParty): TypedShares => ({
  ...typed,
  [party]: String(Math.max(0, 100 - sumOf({ ...typed, [party]: '' }))),
});
