import { Arg, Args, ID, Query, Resolver } from 'type-graphql';
import { Permission } from '../kernel/permission.js';
import { type Connection, connectionOf, page, ref } from '../kernel/read/index.js';
import { Auth } from '../kernel/schema/directives.js';
import { AuditRecordsArgs, AuditRecordType } from './audit-record.type.js';

@Resolver()
export class AuditResolver {
  @Query(() => connectionOf(() => AuditRecordType), {
    description: 'The audit log: who did what to which record (A6).',
  })
  @Auth(Permission.AUDIT_READ)
  auditRecords(@Args(() => AuditRecordsArgs) args: AuditRecordsArgs): Connection<AuditRecordType> {
    return page(AuditRecordType, args);
  }

  @Query(() => AuditRecordType, {
    nullable: true,
    description: 'One record of the audit log; null when there is none with this id.',
  })
  @Auth(Permission.AUDIT_READ)
  auditRecord(@Arg('id', () => ID, { description: 'The record.' }) id: string): AuditRecordType | null {
    return ref(AuditRecordType, id);
  }
}
