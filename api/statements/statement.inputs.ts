import { Matches } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { TextAtMost } from '../kernel/schema/input-limits.js';
import { UUID } from '../kernel/schema/scalars.js';
import { StatementFormat } from './statement-file.js';

@InputType('IssueStatementInput', { description: 'Issues the statement of a month.' })
export class IssueStatementInput {
  @Field(() => ID, { description: 'Whose account.' })
  merchantId!: string;

  @TextAtMost(7)
  @Matches(/^\d{4}-(0[1-9]|1[0-2])$/)
  @Field(() => String, { description: 'The month, which must be over, e.g. `2026-02`.' })
  month!: string;

  @Field(() => UUID, { description: 'Made by the client, one per intent; the same key acts once.' })
  idempotencyKey!: string;
}

@InputType('DownloadStatementInput', { description: 'Makes an issued statement a file.' })
export class DownloadStatementInput {
  @Field(() => ID, { description: 'The statement.' })
  id!: string;

  @Field(() => StatementFormat, { description: 'As what.' })
  format!: StatementFormat;
}

@InputType('StatementFilter', { description: 'Which statements; conditions add up.' })
export class StatementFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' })
  ids?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Only this merchant’s.' })
  merchantId?: string | null;
}
