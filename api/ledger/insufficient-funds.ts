import { toDecimal } from '../kernel/money.js';
import { Refusal } from '../kernel/refusal.js';

/** The refusal with its facts, as the database told them: `{"required": 1200, "available": 800}` in minor units. */
export function insufficientFunds(currency: string, detail: string): Refusal {
  const money = (key: 'required' | 'available') => {
    const minor = new RegExp(`"${key}": (-?\\d+)`).exec(detail)?.[1] ?? '0';
    return { amount: toDecimal(minor, currency), currency };
  };
  const facts = { needed: money('required'), balance: money('available') };
  const message = `the balance is ${facts.balance.amount}, ${facts.needed.amount} is needed`;
  return new Refusal({ __typename: 'InsufficientFunds', code: 'INSUFFICIENT_FUNDS', message, path: null, ...facts });
}
