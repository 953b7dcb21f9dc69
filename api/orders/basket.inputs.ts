import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { TextAtMost } from '../kernel/schema/input-limits.js';

@InputType('AddToBasketInput', { description: 'Units of a variant for the basket.' })
export class AddToBasketInput {
  @Field(() => ID, { description: 'The variant.' })
  variantId!: string;

  @IsInt()
  @Min(1)
  @Max(9_999)
  @Field(() => Int, { defaultValue: 1, description: 'How many units to add: 1 to 9999.' })
  quantity!: number;

  @IsOptional()
  @TextAtMost(100)
  @Field(() => String, {
    nullable: true,
    description: 'A guest’s basket; left out by whoever is signed in, and for a guest’s first line.',
  })
  basketToken?: string | null;
}

@InputType('SetBasketQuantityInput', { description: 'How many units of a basket line are meant.' })
export class SetBasketQuantityInput {
  @Field(() => ID, { description: 'The basket line.' })
  id!: string;

  @IsInt()
  @Min(0)
  @Max(9_999)
  @Field(() => Int, { description: 'How many units; 0 takes the line out.' })
  quantity!: number;

  @IsOptional()
  @TextAtMost(100)
  @Field(() => String, { nullable: true, description: 'The guest’s basket it is in; left out for one’s own.' })
  basketToken?: string | null;
}

@InputType('BasketLineIdInput', { description: 'Names a basket line.' })
export class BasketLineIdInput {
  @Field(() => ID, { description: 'The basket line.' })
  id!: string;

  @IsOptional()
  @TextAtMost(100)
  @Field(() => String, { nullable: true, description: 'The guest’s basket it is in; left out for one’s own.' })
  basketToken?: string | null;
}

@InputType('MergeBasketInput', { description: 'A guest’s basket that becomes part of one’s own.' })
export class MergeBasketInput {
  @TextAtMost(100)
  @Field(() => String, { description: 'The token of the guest’s basket.' })
  basketToken!: string;
}
