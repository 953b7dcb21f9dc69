import { Resolver } from 'type-graphql';
import { Connection } from '../kernel/read/index.js';
import { AccountType } from './account.type.js';
import { AddressType } from './address.type.js';
import { MerchantMemberType } from './merchant-member.type.js';
import { SessionType } from './session.type.js';

/** What hangs on an account. */
@Resolver(() => AccountType)
export class AccountLists {
  @Connection(() => MerchantMemberType, {
    by: 'accountId',
    description: 'Its duties in merchants, as far as the viewer sees them.',
  })
  memberships!: Connection<MerchantMemberType>;

  @Connection(() => AddressType, {
    by: 'buyerId',
    description: 'Its address book: the owner’s, and of staff who need addresses.',
  })
  addresses!: Connection<AddressType>;

  @Connection(() => SessionType, {
    by: 'accountId',
    description: 'Where it is signed in; told to its owner and to who manages accounts.',
  })
  sessions!: Connection<SessionType>;
}
