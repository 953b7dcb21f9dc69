import { Matches } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { TextAtMost } from '../../kernel/schema/input-limits.js';
import { ReportFormat } from './report-file.js';

@InputType('DownloadComplaintReportInput', { description: 'Makes a month of complaints a file.' })
export class DownloadComplaintReportInput {
  @TextAtMost(7)
  @Matches(/^\d{4}-(0[1-9]|1[0-2])$/)
  @Field(() => String, { description: 'The month, e.g. `2026-10`; one that is not issued yet is a preview.' })
  month!: string;

  @Field(() => ReportFormat, { description: 'As what.' })
  format!: ReportFormat;
}

@InputType('ComplaintReportFilter', { description: 'Which monthly reports to list.' })
export class ComplaintReportFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids.' })
  ids?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Only of this month, e.g. `2026-10`.' })
  month?: string | null;
}
