import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { FileType } from '../files/index.js';
import { Permission } from '../kernel/permission.js';
import { type Connection, connectionOf, page, ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { Auth } from '../kernel/schema/directives.js';
import { carryOut, Does, payload } from '../kernel/schema/payload.js';
import { downloadStatement } from './download-statement.js';
import { issueStatement } from './issue-statement.js';
import { DownloadStatementInput, IssueStatementInput } from './statement.inputs.js';
import { StatementsArgs, StatementType } from './statement.type.js';

@Resolver()
export class StatementResolver {
  @Query(() => connectionOf(() => StatementType), {
    description: 'Statements you may see (I2): your shops’ as a member, all as finance.',
  })
  @Auth(Permission.PAYOUTS_READ)
  statements(@Args(() => StatementsArgs) args: StatementsArgs): Connection<StatementType> {
    return page(StatementType, args);
  }

  @Query(() => StatementType, { nullable: true, description: 'One statement; null when you see none with this id.' })
  @Auth(Permission.PAYOUTS_READ)
  statement(@Arg('id', () => ID, { description: 'The statement.' }) id: string): StatementType | null {
    return ref(StatementType, id);
  }

  @Does(issueStatement, payload('IssueStatementPayload', { statement: () => StatementType }), {
    description: 'Issues the statement of a month that is over; one that was issued before is answered as it is (I2).',
    action: { on: 'Statement', value: 'CREATE', kind: 'CREATE' },
  })
  issueStatement(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => IssueStatementInput, { description: 'What to do.' }) input: IssueStatementInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(issueStatement, ctx, input, ({ id }) => ({ statement: ref(StatementType, id) }));
  }

  @Does(
    downloadStatement,
    payload(
      'DownloadStatementPayload',
      { statement: () => StatementType, file: () => FileType },
      { file: 'The file, for whoever asked, for a day; null when `errors` is not empty.' },
    ),
    { description: 'Makes an issued statement a file; the same bytes every time (I2).' },
  )
  downloadStatement(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => DownloadStatementInput, { description: 'What to do.' }) input: DownloadStatementInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(downloadStatement, ctx, input, ({ id, fileId }) => ({
      statement: ref(StatementType, id),
      file: ref(FileType, fileId),
    }));
  }
}
