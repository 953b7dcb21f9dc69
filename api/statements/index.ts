export { issueStatements } from './issue-statements.job.js';
export { Statement } from './statement.entity.js';
export { statementErrorCodes } from './statement.errors.js';
export { statementReads } from './statement.type.js';
export { monthBefore, monthPeriod } from './statement-period.js';
