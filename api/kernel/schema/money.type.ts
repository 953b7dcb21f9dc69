import { Field, InputType, ObjectType } from 'type-graphql';
import { fractionDigits, type Money, parseDecimal } from '../money.js';
import { Refusal, RequestError, RequestErrorCode, refuse } from '../refusal.js';
import { CurrencyCode, Decimal } from './scalars.js';

@ObjectType('Money', {
  simpleResolvers: true,
  description: 'An exact amount of money. Computed in whole minor units, never in floats.',
})
export class MoneyType {
  @Field(() => Decimal, {
    description: 'The amount as an exact decimal string with all digits of the currency, e.g. `"12.30"`.',
  })
  amount!: string;

  @Field(() => CurrencyCode, {
    description: 'The currency. One market trades in one currency; imported past orders keep their own.',
  })
  currency!: string;
}

@InputType('MoneyInput', { description: 'An exact amount of money in the market’s currency.' })
export class MoneyInput {
  @Field(() => Decimal, {
    description: 'Exact decimal string, at most as many digits after the point as the currency has.',
  })
  amount!: string;

  @Field(() => CurrencyCode, {
    nullable: true,
    description: 'May be left out; another currency than the market’s is refused with `WRONG_CURRENCY`.',
  })
  currency?: string | null;
}

/** Minor units of an input, refused when it is no exact, non-negative amount of the market's currency. */
export function toMinor(input: MoneyInput, currency: string, ...path: string[]): number {
  if (input.currency && input.currency !== currency)
    throw refuse('WRONG_CURRENCY', `this market trades in ${currency}`, ...path, 'currency');
  const minor = parseDecimal(input.amount, currency);
  if (minor === null)
    throw refuse(
      'INVALID_AMOUNT',
      `an amount of ${currency} has at most ${fractionDigits(currency)} decimal digits`,
      ...path,
      'amount',
    );
  if (minor < 0) throw refuse('INVALID_AMOUNT', 'an amount cannot be negative', ...path, 'amount');
  return minor;
}

/** The same of a query’s argument: what is no amount of this market is bad input, since a query has no list of refusals. */
export function askedMinor(input: MoneyInput, currency: string): number {
  try {
    return toMinor(input, currency);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new RequestError(RequestErrorCode.BAD_USER_INPUT, error.errors.map(({ message }) => message).join('; '));
  }
}

export type { Money };
