import { Arg, Ctx, Field, ID, InputType, Int, Resolver } from 'type-graphql';
import { ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { TextAtMost } from '../kernel/schema/input-limits.js';
import { carryOut, Does, payload } from '../kernel/schema/payload.js';
import { AddressType } from './address.type.js';
import { removeAddress } from './remove-address.js';
import { saveAddress } from './save-address.js';

@InputType('SaveAddressInput', { description: 'A new address, or the new values of one of one’s own.' })
class SaveAddressInput {
  @Field(() => ID, { nullable: true, description: 'The address that changes; left out, it is a new one.' })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version that was read; needed with `id`.' })
  version?: number | null;

  @Field(() => String, { description: 'Who receives the parcel; at most 60 characters.' })
  @TextAtMost(60)
  recipient!: string;

  @Field(() => String, { description: 'Mainland mobile number, or + and country code.' })
  @TextAtMost(40)
  phone!: string;

  @Field(() => String, { description: 'Region code of a district, GB/T 2260, e.g. `341102`; `regions` lists them.' })
  regionCode!: string;

  @Field(() => String, { description: 'Province 省, as the code says.' })
  @TextAtMost(40)
  province!: string;

  @Field(() => String, { description: 'City 市, as the code says.' })
  @TextAtMost(40)
  city!: string;

  @Field(() => String, { description: 'District 区 or county, as the code says.' })
  @TextAtMost(40)
  district!: string;

  @Field(() => String, { description: 'Street, house and door; at most 200 characters.' })
  @TextAtMost(200)
  street!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether checkout takes it when none is named; the first one is in any case.',
  })
  isDefault?: boolean | null;
}

@InputType('RemoveAddressInput', { description: 'An address of one’s own.' })
class RemoveAddressInput {
  @Field(() => ID, { description: 'The address.' })
  id!: string;
}

const SaveAddressPayload = payload('SaveAddressPayload', { address: () => AddressType });
const RemoveAddressPayload = payload('RemoveAddressPayload', {});

@Resolver()
export class AddressResolver {
  @Does(saveAddress, SaveAddressPayload, {
    description: 'Adds an address to one’s book or changes one of them (A1). At most 20 are kept.',
  })
  saveAddress(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SaveAddressInput, { description: 'The address.' }) input: SaveAddressInput,
  ) {
    return carryOut(saveAddress, ctx, input, ({ id }) => ({ address: ref(AddressType, id) }));
  }

  @Does(removeAddress, RemoveAddressPayload, { description: 'Removes an address from one’s book (A1).' })
  removeAddress(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RemoveAddressInput, { description: 'Which.' }) input: RemoveAddressInput,
  ) {
    return carryOut(removeAddress, ctx, input, () => ({}));
  }
}
