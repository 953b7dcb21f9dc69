import { Field, ObjectType } from 'type-graphql';
import { Permission } from '../kernel/permission.js';
import { RequestLimits } from '../kernel/schema/request-limits.type.js';
import { CurrencyCode, DateTime } from '../kernel/schema/scalars.js';

@ObjectType('Market', {
  simpleResolvers: true,
  description: 'This installation: one market, one currency, one time zone.',
})
export class MarketType {
  @Field(() => String, { description: 'What the market calls itself.' })
  name!: string;

  @Field(() => String, { description: 'Its home city.' })
  city!: string;

  @Field(() => CurrencyCode, { description: 'The currency everything is priced and settled in.' })
  currency!: string;

  @Field(() => String, {
    description: 'IANA name of the zone whose midnight begins a business day, e.g. `Asia/Shanghai`.',
  })
  timeZone!: string;

  @Field(() => DateTime, {
    description: 'What time it is by the clock that decides what is late; a screen that counts down counts from it.',
  })
  now!: Date;

  @Field(() => [Permission], {
    description:
      'Every permission there is, in the order of the vocabulary; roles and app scopes are chosen from these.',
  })
  permissions!: Permission[];

  @Field(() => RequestLimits, {
    description: 'How much may be asked at once, and every code a refused request carries.',
  })
  limits!: RequestLimits;
}
