import { Field, ID, InputType, Int } from 'type-graphql';
import { Hint } from '../../kernel/schema/directives.js';
import { LocalizedTextInput } from '../../kernel/schema/localized-text.js';
import { MoneyInput } from '../../kernel/schema/money.type.js';

@InputType('UpdateStorefrontInput', {
  description: 'The shop window (B3). Absent fields stay as they are, null clears.',
})
export class UpdateStorefrontInput {
  @Field(() => ID, { description: 'The merchant.' })
  id!: string;

  @Field(() => Int, { description: 'The version you read.' })
  version!: number;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'Name of the shop.' })
  name?: LocalizedTextInput;

  @Hint({ widget: 'IMAGE', upload: 'STOREFRONT_IMAGE' })
  @Field(() => ID, { nullable: true, description: 'File with the logo, uploaded as `STOREFRONT_IMAGE`.' })
  logoId?: string | null;

  @Hint({ widget: 'IMAGE', upload: 'STOREFRONT_IMAGE' })
  @Field(() => ID, { nullable: true, description: 'File with the banner, uploaded as `STOREFRONT_IMAGE`.' })
  bannerId?: string | null;

  @Hint({ widget: 'MULTILINE' })
  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'What the shop tells its visitors today; at most 500 characters.',
  })
  notice?: LocalizedTextInput | null;

  @Hint({ widget: 'MULTILINE' })
  @Field(() => LocalizedTextInput, { nullable: true, description: 'Who they are; at most 5 000 characters.' })
  description?: LocalizedTextInput | null;

  @Field(() => String, { nullable: true, description: 'Opening hours, e.g. `08:30-21:00`.' })
  hours?: string | null;

  @Field(() => MoneyInput, { nullable: true, description: 'What delivery of an order costs.' })
  deliveryFee?: MoneyInput;

  @Field(() => MoneyInput, { nullable: true, description: 'Goods worth this much are delivered free; null: never.' })
  freeDeliveryFrom?: MoneyInput | null;

  @Field(() => String, { nullable: true, description: 'Where it delivers, in words.' })
  deliveryArea?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Where it delivers, by region codes (GB/T 2260); empty: everywhere. At most 200 codes.',
  })
  deliveryRegionCodes?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether buyers may fetch their goods.' })
  offersPickUp?: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether buyers may pay in cash at the door what the market’s couriers bring 货到付款 (F3).',
  })
  allowsCashOnDelivery?: boolean;
}
