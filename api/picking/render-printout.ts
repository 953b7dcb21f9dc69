import { LockMode } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { FilePurpose, keepMade } from '../files/index.js';
import type { Db, RequestContext } from '../kernel/request-context.js';
import { htmlOf, pdfOf, type Sheet } from '../kernel/sheets/index.js';
import { inTransaction, type UseCase } from '../kernel/use-case.js';
import { pickingSheets } from './picking-sheets.js';
import { PrintFormat, Printout, PrintoutKind } from './printout.entity.js';
import { sheetWords } from './sheet-words.js';
import { waybillSheets } from './waybill-sheets.js';

const KEPT_MS = 24 * 3_600_000;

/** A use case that prints: the sheets are drawn after it has committed, so that no connection waits for ink. */
export function printed<I extends object, R extends { readonly printoutId: string }>(
  useCase: UseCase<I, R>,
): UseCase<I, R> {
  const run = async (request: RequestContext, input: I): Promise<R> => {
    const result = await useCase(request, input);
    await renderPrintout(request, result.printoutId);
    return result;
  };
  return Object.assign(run, { definition: useCase.definition });
}

/** Draws the sheets of a printout and keeps them for whoever printed them; one that is drawn already is left alone. */
async function renderPrintout(request: RequestContext, id: string): Promise<void> {
  const printout = await request.orm.fork().findOneOrFail(Printout, { id });
  if (printout.fileId) return;
  const sheets = await sheetsOf[printout.kind](request, printout);
  const words = sheetWords[request.actor.locale];
  const title = printout.kind === PrintoutKind.WAYBILLS ? words.waybill : words.pickingList;
  const isPdf = printout.format === PrintFormat.PDF;
  const bytes = isPdf
    ? await pdfOf(title, sheets, printout.createdAt)
    : Buffer.from(htmlOf(title, request.actor.locale, sheets));
  await inTransaction(request, async (ctx) => {
    const made = await ctx.em.findOneOrFail(Printout, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (made.fileId) return;
    const file = await keepMade(ctx, {
      purpose: FilePurpose.PRINTOUT,
      name: `${title}-${id.slice(-8)}.${isPdf ? 'pdf' : 'html'}`,
      mimeType: isPdf ? 'application/pdf' : 'text/html',
      uploadedBy: made.printedBy,
      bytes,
    });
    made.fileId = file.id;
    await ctx.em.flush();
  });
}

const sheetsOf: Readonly<Record<PrintoutKind, (request: RequestContext, printout: Printout) => Promise<Sheet[]>>> = {
  PICKING_LIST: pickingSheets,
  WAYBILLS: waybillSheets,
};

/** Gives up the sheets that were printed a day ago: the paper is what stays. Housekeeping calls it. */
export const expirePrintouts = (db: Db, now: Date): Promise<unknown> =>
  sql`
    update file set status = 'ERASED', name = '', sha256 = null
    where purpose = 'PRINTOUT' and status = 'STORED' and created_at < ${new Date(now.getTime() - KEPT_MS)}`.execute(db);
