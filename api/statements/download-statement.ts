import { FilePurpose, keepMade } from '../files/index.js';
import { reaches } from '../kernel/actor.js';
import { notFound } from '../kernel/editing.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import type { RequestContext } from '../kernel/request-context.js';
import { inTransaction, type UseCase, useCase } from '../kernel/use-case.js';
import { readAccount } from './read-account.js';
import { Statement } from './statement.entity.js';
import type { DownloadStatementInput } from './statement.inputs.js';
import { StatementFormat, statementFile, statementMimeTypes } from './statement-file.js';
import { statementWords } from './statement-words.js';

/** A PDF of more would be a book. */
const PDF_LINES_AT_MOST = 5_000;

const readIssued = useCase(
  { name: 'downloadStatement', permission: Permission.PAYOUTS_READ, audit: false },
  async (ctx, { id, format }: DownloadStatementInput) => {
    const statement = await ctx.em.findOne(Statement, { id });
    if (!statement || !reaches(ctx.scope, { merchantId: statement.merchantId, buyerId: null }))
      throw notFound('statement', 'id');
    if (format === StatementFormat.PDF && statement.lineCount > PDF_LINES_AT_MOST)
      throw refuse('STATEMENT_TOO_LONG', `a PDF has at most ${PDF_LINES_AT_MOST} lines; take CSV or XLSX`, 'format');
    const account = await readAccount(ctx.db, ctx.market.timeZone, statement);
    if (account.sha256 !== statement.sha256) throw new Error(`statement ${statement.number} is not what was issued`);
    return { statement, account };
  },
);

/** Makes an issued statement a file for whoever asks, again and again the same bytes (I2); drawn outside any transaction. */
export const downloadStatement: UseCase<DownloadStatementInput, { id: string; fileId: string }> = Object.assign(
  async (request: RequestContext, input: DownloadStatementInput) => {
    const { statement, account } = await readIssued(request, input);
    const { locale } = request.actor;
    const bytes = await statementFile(input.format, { statement, account, locale, timeZone: request.market.timeZone });
    const file = await inTransaction(request, async (ctx) => {
      const made = await keepMade(ctx, {
        purpose: FilePurpose.PRINTOUT,
        name: `${statementWords[locale].title}-${statement.number}.${input.format.toLowerCase()}`,
        mimeType: statementMimeTypes[input.format],
        uploadedBy: request.actor.accountId ?? request.actor.appId,
        bytes,
      });
      await ctx.em.flush();
      return made;
    });
    return { id: statement.id, fileId: file.id };
  },
  { definition: readIssued.definition },
);
