import { Field, ID, Int, ObjectType } from 'type-graphql';
import { UserError } from '../kernel/schema/user-error.js';
import { VariantType } from './variant.type.js';

@ObjectType('OutOfStock', {
  implements: UserError,
  simpleResolvers: true,
  description: 'Fewer units are available than were asked for (C3).',
})
export class OutOfStock extends UserError {
  @Field(() => VariantType, { nullable: true, description: 'The variant; null when it is hidden from you by now.' })
  variant?: VariantType | null;

  @Field(() => ID, { description: 'Id of the variant.' })
  variantId!: string;

  @Field(() => Int, { description: 'Units asked for, over all lines.' })
  requested!: number;

  @Field(() => Int, { description: 'Units available at that moment.' })
  available!: number;
}
