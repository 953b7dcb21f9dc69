import { Arg, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { Permission } from '../kernel/permission.js';
import { Auth } from '../kernel/schema/directives.js';
import { regionsBelow } from './regions.js';

@ObjectType('Region', {
  simpleResolvers: true,
  description: 'A province 省, city 市 or district 区 of the mainland, GB/T 2260 as of 2024.',
})
class RegionType {
  @Field(() => String, { description: 'Six digits, e.g. `341102`.' })
  code!: string;

  @Field(() => String, { description: 'Its official name.' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether regions lie below it; addresses take those that have none.' })
  hasRegions!: boolean;
}

@Resolver()
export class RegionResolver {
  @Query(() => [RegionType], {
    description: 'The regions right below one, for choosing an address step by step (A1). At most 40 entries.',
  })
  @Auth(Permission.PUBLIC)
  regions(
    @Arg('parentCode', () => String, { nullable: true, description: 'The region above; left out, the provinces.' })
    parentCode?: string | null,
  ): RegionType[] {
    return regionsBelow(parentCode ?? '').map(({ code, name }) => ({
      code,
      name,
      hasRegions: regionsBelow(code).length > 0,
    }));
  }
}
