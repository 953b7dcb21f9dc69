export { ActorKind, AuditRecordType, auditRecordReads } from './audit-record.type.js';
export { writeAudit } from './write-audit.js';
