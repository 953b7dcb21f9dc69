import { Arg, Args, Ctx, Field, ID, InputType, Query, Resolver } from 'type-graphql';
import { Permission } from '../kernel/permission.js';
import { type Connection, connectionOf, page, ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { Auth } from '../kernel/schema/directives.js';
import { carryOut, Does, payload } from '../kernel/schema/payload.js';
import { MerchantMembersArgs, MerchantMemberType } from './merchant-member.type.js';
import { removeMember } from './remove-member.js';

@InputType('RemoveMemberInput', { description: 'A duty to take away.' })
class RemoveMemberInput {
  @Field(() => ID, { description: 'The membership.' })
  id!: string;
}

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

  @Does(removeMember, RemoveMemberPayload, {
    description:
      'Takes a duty away; its rights are gone from the next request on, and open streams that rest on it end (A2).',
    action: { on: 'MerchantMember', value: 'REMOVE', kind: 'DELETE', tone: 'DANGER', confirm: true },
  })
  removeMember(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RemoveMemberInput, { description: 'Which.' }) input: RemoveMemberInput,
  ) {
    return carryOut(removeMember, ctx, input, () => ({}));
  }
}
