import { Field, ID, ObjectType } from 'type-graphql';
import { Permission } from '../kernel/permission.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { AccountType } from './account.type.js';
import { MemberRole } from './merchant-roles.js';

@ObjectType('ViewerMerchant', { simpleResolvers: true, description: 'A merchant the viewer acts in, and what for.' })
export class ViewerMerchantType {
  @Field(() => ID, { description: 'The merchant.' })
  merchantId!: string;

  @Field(() => [MemberRole], { description: 'The viewer’s duties there; empty for an app.' })
  roles!: MemberRole[];

  @Field(() => [Permission], { description: 'What the viewer may do there.' })
  permissions!: Permission[];
}

@ObjectType('Viewer', { simpleResolvers: true, description: 'Who asks, and what they may do at this moment.' })
export class ViewerType {
  @Field(() => AccountType, { nullable: true, description: 'The person; null for an app.' })
  account!: AccountType | null;

  @Field(() => Boolean, { description: 'Whether the viewer works for the platform, in whatever role.' })
  isStaff!: boolean;

  @Field(() => [Permission], { description: 'Every permission that reaches anything for the viewer.' })
  permissions!: Permission[];

  @Field(() => [ViewerMerchantType], {
    description: 'Merchants the viewer is a member of, or whose app it is. At most as many as have taken them in.',
  })
  merchants!: ViewerMerchantType[];

  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when the second factor counts as just shown; null when it has to be shown again.',
  })
  steppedUpUntil!: Date | null;
}
