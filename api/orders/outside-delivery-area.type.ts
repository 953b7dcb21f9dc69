import { Field, ID, ObjectType } from 'type-graphql';
import { ref } from '../kernel/read/index.js';
import type { UserErrorFacts } from '../kernel/refusal.js';
import { UserError } from '../kernel/schema/user-error.js';
import { MerchantType, type SellingRules } from '../merchants/index.js';

@ObjectType('OutsideDeliveryArea', {
  implements: UserError,
  simpleResolvers: true,
  description:
    'A shop does not deliver to the recipient (E2): choose another address, or pick up where that is offered.',
})
export class OutsideDeliveryArea extends UserError {
  @Field(() => ID, { description: 'Id of the shop.' })
  merchantId!: string;

  @Field(() => MerchantType, { nullable: true, description: 'The shop; null when it is hidden from you by now.' })
  merchant?: MerchantType | null;

  @Field(() => Boolean, { description: 'Whether its goods can be picked up.' })
  offersPickUp!: boolean;
}

export const outsideDeliveryArea = ({ merchantId, nameEn, offersPickUp }: SellingRules): UserErrorFacts => {
  const facts = { merchantId, merchant: ref(MerchantType, merchantId), offersPickUp };
  return {
    __typename: 'OutsideDeliveryArea',
    code: 'OUTSIDE_DELIVERY_AREA',
    message: `${nameEn || merchantId} does not deliver there`,
    path: ['input', 'recipient', 'regionCode'],
    ...facts,
  };
};
