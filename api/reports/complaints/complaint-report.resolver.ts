import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { FileType } from '../../files/index.js';
import { Permission } from '../../kernel/permission.js';
import { type Connection, connectionOf, page, RootPageArgs, ref } from '../../kernel/read/index.js';
import type { RequestContext } from '../../kernel/request-context.js';
import { Auth } from '../../kernel/schema/directives.js';
import { carryOut, Does, payload } from '../../kernel/schema/payload.js';
import { ComplaintMonthType } from './complaint-figures.type.js';
import { complaintMonth } from './complaint-month.js';
import { ComplaintReportFilter, DownloadComplaintReportInput } from './complaint-report.inputs.js';
import { ComplaintReportOrder, ComplaintReportType } from './complaint-report.type.js';
import { downloadComplaintReport } from './download-complaint-report.js';

@ArgsType()
class ComplaintReportsArgs extends RootPageArgs {
  @Field(() => ComplaintReportFilter, { nullable: true, description: 'Which ones.' })
  filter?: ComplaintReportFilter | null;

  @Field(() => ComplaintReportOrder, { nullable: true, description: 'How to sort; ties are broken by the id.' })
  orderBy?: InstanceType<typeof ComplaintReportOrder> | null;
}

/** Monthly reports of complaints 投诉月报 (H7). */
@Resolver()
export class ComplaintReportResolver {
  @Query(() => ComplaintReportType, { nullable: true, description: 'A monthly report; null when there is none.' })
  @Auth(Permission.COMPLAINT_REPORTS_READ)
  complaintReport(@Arg('id', () => ID, { description: 'Its id.' }) id: string): ComplaintReportType | null {
    return ref(ComplaintReportType, id);
  }

  @Query(() => connectionOf(() => ComplaintReportType), { description: 'Monthly reports that were issued (H7).' })
  @Auth(Permission.COMPLAINT_REPORTS_READ)
  complaintReports(@Args(() => ComplaintReportsArgs) args: ComplaintReportsArgs): Connection<ComplaintReportType> {
    return page(ComplaintReportType, args);
  }

  @Query(() => ComplaintMonthType, {
    description: 'A month of complaints: as issued, or as a preview while it is not issued or still runs (H7).',
  })
  @Auth(Permission.COMPLAINT_REPORTS_READ)
  complaintMonth(
    @Ctx() ctx: RequestContext,
    @Arg('month', () => String, { description: 'The month of the market’s calendar, e.g. `2026-10`.' }) month: string,
  ): Promise<ComplaintMonthType> {
    return complaintMonth(ctx, month);
  }

  @Does(
    downloadComplaintReport,
    payload(
      'DownloadComplaintReportPayload',
      { file: () => FileType },
      { file: 'The file, for whoever asked, for a day; null when `errors` is not empty.' },
    ),
    { description: 'Makes a month of complaints a file; one that was issued is the same bytes every time (H7).' },
  )
  downloadComplaintReport(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => DownloadComplaintReportInput, { description: 'What to do.' })
    input: DownloadComplaintReportInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(downloadComplaintReport, ctx, input, ({ id }) => ({ file: ref(FileType, id) }));
  }
}
