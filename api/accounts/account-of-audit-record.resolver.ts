import { Resolver } from 'type-graphql';
import { AuditRecordType } from '../audit/index.js';
import { Related } from '../kernel/read/index.js';
import { AccountType } from './account.type.js';

/** Who stands behind an account id of the audit log. */
@Resolver(() => AuditRecordType)
export class AccountOfAuditRecord {
  @Related(() => AccountType, { by: 'accountId', description: 'Who did it; null when no person was signed in.' })
  account!: AccountType | null;
}
