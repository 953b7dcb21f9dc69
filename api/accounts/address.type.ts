import { Field, Int, ObjectType } from 'type-graphql';
import { type Actor, scopeOf, scopeWithoutRoles } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { anyOf, byOwner, type ColumnsOf, openedBy, reads, type Visibility } from '../kernel/read/index.js';
import { Hint } from '../kernel/schema/directives.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { Address } from './address.entity.js';

@ObjectType('Address', {
  implements: Node,
  simpleResolvers: true,
  description: 'An entry of an address book (A1). Orders copy it; changing it changes no order.',
})
export class AddressType extends Node {
  @Field(() => String, { description: 'Who receives the parcel.' })
  @Hint({ pii: true })
  recipient!: string;

  @Field(() => String, { description: 'Phone number for the courier, E.164.' })
  @Hint({ pii: true, widget: 'PHONE' })
  phone!: string;

  @Field(() => String, { description: 'Region code of GB/T 2260, six digits, e.g. `341102`.' })
  regionCode!: string;

  @Field(() => String, { description: 'Province 省.' })
  province!: string;

  @Field(() => String, { description: 'City 市.' })
  city!: string;

  @Field(() => String, { description: 'District 区 or county.' })
  district!: string;

  @Field(() => String, { description: 'Street, house and door.' })
  @Hint({ pii: true })
  street!: string;

  @Field(() => Boolean, { description: 'Whether checkout takes it when none is named; one of a book is.' })
  isDefault!: boolean;

  @Field(() => DateTime, { description: 'When it was added.' })
  createdAt!: Date;

  @Field(() => Int, { description: 'Counts edits; send it back with yours.' })
  version!: number;
}

/** The owner; staff open one address, or the whole book with its account. */
const clearFor = (viewer: Actor, row: ColumnsOf<Address>): Visibility =>
  anyOf(
    byOwner(scopeWithoutRoles(viewer, Permission.PERSONAL_DATA_READ), null, row.buyerId),
    openedBy(viewer, row.buyerId),
  );

export const addressReads = reads(AddressType, {
  prefix: 'address',
  entity: () => Address,
  visibleTo: (viewer, row) => byOwner(scopeOf(viewer, Permission.PERSONAL_DATA_READ), null, row.buyerId),
  masked: { recipient: { clearFor }, phone: { clearFor }, street: { clearFor } },
});
