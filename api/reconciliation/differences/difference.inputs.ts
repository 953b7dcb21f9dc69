import './difference.enums.js';
import { Field, ID, InputType } from 'type-graphql';
import { TextOf } from '../../kernel/schema/input-limits.js';
import { UUID } from '../../kernel/schema/scalars.js';
import { DifferenceTarget } from './difference-status.js';

@InputType('AssignDifferenceInput', { description: 'Who looks into a difference.' })
export class AssignDifferenceInput {
  @Field(() => ID, { description: 'The difference.' })
  id!: string;

  @Field(() => ID, { nullable: true, description: 'Somebody who resolves differences; you when absent.' })
  assigneeId?: string | null;
}

@InputType('NoteDifferenceInput', { description: 'A note on a difference.' })
export class NoteDifferenceInput {
  @Field(() => ID, { description: 'The difference.' })
  id!: string;

  @TextOf(1, 500)
  @Field(() => String, { description: 'What was found out. No personal data.' })
  text!: string;
}

@InputType('DifferenceActionInput', { description: 'Names a difference to act on.' })
export class DifferenceActionInput {
  @Field(() => ID, { description: 'The difference.' })
  id!: string;

  @Field(() => UUID, { description: 'Made by the client, one per intent (F4).' })
  idempotencyKey!: string;
}

@InputType('RejectResolutionInput', { description: 'Why a proposed booking is turned down.' })
export class RejectResolutionInput extends DifferenceActionInput {
  @TextOf(1, 200)
  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@InputType('ResolveDifferenceInput', { description: 'Where the money of a difference belongs (F6).' })
export class ResolveDifferenceInput extends DifferenceActionInput {
  @Field(() => DifferenceTarget, { description: 'Where it goes.' })
  target!: DifferenceTarget;

  @TextOf(1, 200)
  @Field(() => String, { description: 'Why, without personal data: it stands in the memo of the transfer.' })
  reason!: string;

  @Field(() => ID, { nullable: true, description: 'The buyer; required for a wallet.' })
  walletOfId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The merchant; required for a merchant’s account.' })
  accountOfId?: string | null;
}
