import { MaxLength } from 'class-validator';
import { Arg, Args, Ctx, Field, ID, InputType, Query, Resolver } from 'type-graphql';
import { Permission } from '../kernel/permission.js';
import { type Connection, connectionOf, page, ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { Auth } from '../kernel/schema/directives.js';
import { carryOut, Does, payload } from '../kernel/schema/payload.js';
import { addMember } from './add-member.js';
import { MerchantMembersArgs, MerchantMemberType } from './merchant-member.type.js';
import { MemberRole } from './merchant-roles.js';
import { removeMember } from './remove-member.js';

@InputType('AddMemberInput', { description: 'Whom to take in, and what for.' })
class AddMemberInput {
  @Field(() => ID, { description: 'The merchant.' })
  merchantId!: string;

  @Field(() => String, { description: 'Phone number or e-mail address the person registered with.' })
  @MaxLength(254)
  identifier!: string;

  @Field(() => MemberRole, { description: 'The duty.' })
  role!: MemberRole;
}

@InputType('RemoveMemberInput', { description: 'A duty to take away.' })
class RemoveMemberInput {
  @Field(() => ID, { description: 'The membership.' })
  id!: string;
}

const AddMemberPayload = payload('AddMemberPayload', { merchantMember: () => MerchantMemberType });
const RemoveMemberPayload = payload('RemoveMemberPayload', {});

@Resolver()
export class MerchantMemberResolver {
  @Query(() => connectionOf(() => MerchantMemberType), {
    description: 'Members of the merchants one may see, duty by duty (A2).',
  })
  @Auth(Permission.MERCHANTS_READ)
  merchantMembers(@Args(() => MerchantMembersArgs) args: MerchantMembersArgs): Connection<MerchantMemberType> {
    return page(MerchantMemberType, args);
  }

  @Query(() => MerchantMemberType, {
    nullable: true,
    description: 'One membership; null when there is none with this id or it is not yours to see.',
  })
  @Auth(Permission.MERCHANTS_READ)
  merchantMember(@Arg('id', () => ID, { description: 'The membership.' }) id: string): MerchantMemberType | null {
    return ref(MerchantMemberType, id);
  }

  @Does(addMember, AddMemberPayload, {
    description: 'Gives somebody who has an account a duty in one’s merchant (A2).',
    action: { on: 'MerchantMember', value: 'CREATE', kind: 'CREATE' },
  })
  addMember(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AddMemberInput, { description: 'Merchant, person and duty.' }) input: AddMemberInput,
  ) {
    return carryOut(addMember, ctx, input, ({ id }) => ({ merchantMember: ref(MerchantMemberType, id) }));
  }

  @Does(removeMember, RemoveMemberPayload, {
    description: 'Takes a duty away; its rights are gone from the next request on (A2).',
    action: { on: 'MerchantMember', value: 'REMOVE', kind: 'DELETE', tone: 'DANGER', confirm: true },
  })
  removeMember(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RemoveMemberInput, { description: 'Which.' }) input: RemoveMemberInput,
  ) {
    return carryOut(removeMember, ctx, input, () => ({}));
  }
}
