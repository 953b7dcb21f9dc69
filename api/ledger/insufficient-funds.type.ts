import { Field, ObjectType } from 'type-graphql';
import { MoneyType } from '../kernel/schema/money.type.js';
import { UserError } from '../kernel/schema/user-error.js';

@ObjectType('InsufficientFunds', {
  implements: UserError,
  simpleResolvers: true,
  description: 'A balance does not cover what is to be taken from it.',
})
export class InsufficientFunds extends UserError {
  @Field(() => MoneyType, { description: 'What was to be taken.' })
  needed!: MoneyType;

  @Field(() => MoneyType, { description: 'What is there.' })
  balance!: MoneyType;
}
