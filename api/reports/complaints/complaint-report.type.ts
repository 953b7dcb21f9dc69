import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { scopeOf } from '../../kernel/actor.js';
import { Permission } from '../../kernel/permission.js';
import { orderByInput, reads } from '../../kernel/read/index.js';
import { Panel } from '../../kernel/schema/directives.js';
import { Node } from '../../kernel/schema/node.js';
import { DateTime } from '../../kernel/schema/scalars.js';
import { ComplaintReport } from './complaint-report.entity.js';
import { ReportFormat } from './report-file.js';

registerEnumType(ReportFormat, {
  name: 'ReportFormat',
  description: 'As what a monthly report is made.',
  valuesConfig: {
    XLSX: { description: 'A workbook, one sheet a grouping; figures are figures.' },
    PDF: { description: 'To be printed, with charts; carries its Chinese font along.' },
  },
});

export enum ComplaintReportOrderField {
  MONTH = 'MONTH',
}
registerEnumType(ComplaintReportOrderField, {
  name: 'ComplaintReportOrderField',
  description: 'What monthly reports are sorted by.',
  valuesConfig: { MONTH: { description: 'The month.' } },
});
export const ComplaintReportOrder = orderByInput('ComplaintReportOrder', ComplaintReportOrderField);

@Panel({
  group: 'SERVICE',
  permission: Permission.COMPLAINT_REPORTS_READ,
  title: 'month',
  columns: ['month', 'caseCount', 'resolvedCount', 'lateCount', 'issuedAt'],
  defaultSort: 'MONTH',
  icon: 'Assessment',
})
@ObjectType('ComplaintReport', {
  implements: Node,
  simpleResolvers: true,
  description: 'A monthly report of complaints 投诉月报 as it was issued (H7). Its figures are `complaintMonth`.',
})
export class ComplaintReportType extends Node {
  @Field(() => String, { description: 'The month of the market’s calendar, e.g. `2026-10`.' })
  month!: string;

  @Field(() => Int, { description: 'Cases registered in it.' })
  caseCount!: number;

  @Field(() => Int, { description: 'How many were resolved when it was issued.' })
  resolvedCount!: number;

  @Field(() => Int, { description: 'How many were resolved too late, or due and not resolved.' })
  lateCount!: number;

  @Field(() => String, { description: 'SHA-256 of its facts; a file is only made while they still are the same.' })
  sha256!: string;

  @Field(() => DateTime, { description: 'When it was issued.' })
  issuedAt!: Date;
}

export const complaintReportReads = reads(ComplaintReportType, {
  prefix: 'complaintreport',
  entity: () => ComplaintReport,
  visibleTo: (viewer) => scopeOf(viewer, Permission.COMPLAINT_REPORTS_READ).all,
  defaultOrder: { field: 'MONTH', direction: 'DESC' },
});
