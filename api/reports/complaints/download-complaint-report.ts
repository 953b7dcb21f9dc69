import { FilePurpose, keepMade } from '../../files/index.js';
import { Permission } from '../../kernel/permission.js';
import type { RequestContext } from '../../kernel/request-context.js';
import { inTransaction, type UseCase, useCase } from '../../kernel/use-case.js';
import type { DownloadComplaintReportInput } from './complaint-report.inputs.js';
import { monthFacts } from './month-facts.js';
import { reportFile, reportMimeTypes } from './report-file.js';
import { reportWords } from './report-words.js';

const readMonth = useCase(
  { name: 'downloadComplaintReport', permission: Permission.COMPLAINT_REPORTS_READ, audit: false },
  ({ db, market, now }, { month }: DownloadComplaintReportInput) => monthFacts({ db, market, now }, month),
);

/** Makes a month of complaints a file for whoever asks (H7); an issued one is the same bytes every time. */
export const downloadComplaintReport: UseCase<DownloadComplaintReportInput, { id: string }> = Object.assign(
  async (request: RequestContext, input: DownloadComplaintReportInput) => {
    const { facts, issuedAt } = await readMonth(request, input);
    const { locale, accountId, appId } = request.actor;
    const bytes = await reportFile(input.format, { facts, locale, isPreview: issuedAt === null });
    const file = await inTransaction(request, async (ctx) => {
      const made = await keepMade(ctx, {
        purpose: FilePurpose.PRINTOUT,
        name: `${reportWords[locale].title}-${facts.month}.${input.format.toLowerCase()}`,
        mimeType: reportMimeTypes[input.format],
        uploadedBy: accountId ?? appId,
        bytes,
      });
      await ctx.em.flush();
      return made;
    });
    return { id: file.id };
  },
  { definition: readMonth.definition },
);
