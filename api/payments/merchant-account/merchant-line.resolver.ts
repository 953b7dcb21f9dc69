import { Arg, Args, ID, Query, Resolver } from 'type-graphql';
import { Permission } from '../../kernel/permission.js';
import { type Connection, connectionOf, page, ref } from '../../kernel/read/index.js';
import { Auth } from '../../kernel/schema/directives.js';
import { MerchantLineType } from './merchant-line.type.js';
import { MerchantLinesArgs } from './merchant-line-lists.js';

/** Merchants' accounts, line by line. */
@Resolver()
export class MerchantLineResolver {
  @Query(() => connectionOf(() => MerchantLineType), {
    description: 'Lines on merchants’ accounts (I2): your shops’ as a member, all as finance.',
  })
  @Auth(Permission.PAYOUTS_READ)
  merchantLines(@Args(() => MerchantLinesArgs) args: MerchantLinesArgs): Connection<MerchantLineType> {
    return page(MerchantLineType, args);
  }

  @Query(() => MerchantLineType, { nullable: true, description: 'One line; null when you see none with this id.' })
  @Auth(Permission.PAYOUTS_READ)
  merchantLine(@Arg('id', () => ID, { description: 'The line.' }) id: string): MerchantLineType | null {
    return ref(MerchantLineType, id);
  }
}
