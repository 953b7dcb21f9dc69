import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Permission } from '../kernel/permission.js';
import { type Connection, connectionOf, page, ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { Auth } from '../kernel/schema/directives.js';
import { MerchantType } from './merchant.type.js';
import { merchantIdAt } from './merchant-id-at.js';
import { MerchantsArgs } from './merchant-list.js';

@Resolver()
export class MerchantResolver {
  @Query(() => MerchantType, {
    nullable: true,
    description: 'A merchant by its id; null when there is none you may see.',
  })
  @Auth(Permission.PUBLIC)
  merchant(@Arg('id', () => ID, { description: 'Its id.' }) id: string): MerchantType | null {
    return ref(MerchantType, id);
  }

  @Query(() => MerchantType, {
    nullable: true,
    description: 'A merchant by the address of its shop; null when there is none you may see.',
  })
  @Auth(Permission.PUBLIC)
  async merchantBySlug(
    @Ctx() ctx: RequestContext,
    @Arg('slug', () => String, { description: 'The shop’s address.' }) slug: string,
  ): Promise<MerchantType | null> {
    return ref(MerchantType, await merchantIdAt(ctx, slug));
  }

  @Query(() => connectionOf(() => MerchantType), {
    description: 'Merchants: open shops for everybody, one’s own in any state, all for staff.',
  })
  @Auth(Permission.PUBLIC)
  merchants(@Args(() => MerchantsArgs) args: MerchantsArgs): Connection<MerchantType> {
    return page(MerchantType, args);
  }
}
