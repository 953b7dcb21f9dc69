import { Field, ObjectType } from 'type-graphql';
import { toDecimal } from '../kernel/money.js';
import type { UserErrorFacts } from '../kernel/refusal.js';
import { MoneyType } from '../kernel/schema/money.type.js';
import { UserError } from '../kernel/schema/user-error.js';

@ObjectType('ConcessionTooHigh', {
  implements: UserError,
  simpleResolvers: true,
  description: 'More is given away on one order than your role may give (E10). Ask somebody whose limit is higher.',
})
export class ConcessionTooHigh extends UserError {
  @Field(() => MoneyType, { description: 'Gifts and price cuts on this order, this one included.' })
  given!: MoneyType;

  @Field(() => MoneyType, { description: 'The most your role may give on one order.' })
  limit!: MoneyType;
}

interface Excess {
  readonly givenMinor: number;
  readonly limitMinor: number;
  readonly currency: string;
  readonly path: string;
}

export function concessionTooHigh({ givenMinor, limitMinor, currency, path }: Excess): UserErrorFacts {
  const money = (minor: number): MoneyType => ({ amount: toDecimal(minor, currency), currency });
  const facts = { given: money(givenMinor), limit: money(limitMinor) };
  return {
    __typename: 'ConcessionTooHigh',
    code: 'CONCESSION_TOO_HIGH',
    message: `${facts.given.amount} would be given, the limit is ${facts.limit.amount}`,
    path: ['input', path],
    ...facts,
  };
}
