import { IsOptional } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { ComplaintSeverity, HandOverReason } from '../complaints/index.js';
import { Hint } from '../kernel/schema/directives.js';
import { TextAtMost, TextOf } from '../kernel/schema/input-limits.js';
import { UUID } from '../kernel/schema/scalars.js';
import { IncidentStatus } from './incident-status.js';

@InputType('OpenIncidentInput', { description: 'A major incident (H9); you own it.' })
export class OpenIncidentInput {
  @TextOf(1, 200)
  @Field(() => String, { description: 'What happened, in a line.' })
  title!: string;

  @Field(() => ComplaintSeverity, { description: 'How bad it is.' })
  severity!: ComplaintSeverity;
}

@InputType('AddIncidentRecordInput', { description: 'What belongs to an incident: exactly one of the three.' })
export class AddIncidentRecordInput {
  @Field(() => ID, { description: 'The incident.' })
  id!: string;

  @Field(() => ID, { nullable: true, description: 'A complaint.' })
  complaintId?: string | null;

  @Field(() => ID, { nullable: true, description: 'A return.' })
  returnId?: string | null;

  @Field(() => ID, { nullable: true, description: 'An order.' })
  orderId?: string | null;
}

@InputType('PlanIncidentStepInput', { description: 'A step for an incident’s checklist; it comes last.' })
export class PlanIncidentStepInput {
  @Field(() => ID, { description: 'The incident.' })
  id!: string;

  @TextOf(1, 500)
  @Field(() => String, { description: 'What is to be done.' })
  text!: string;
}

@InputType('TakeIncidentStepInput', { description: 'Names a step of an incident’s checklist.' })
export class TakeIncidentStepInput {
  @Field(() => ID, { description: 'The incident.' })
  id!: string;

  @Field(() => ID, { description: 'The step.' })
  incidentStepId!: string;
}

@InputType('StopSaleInput', { description: 'Stops the sale of a variant, or of everything a shop sells (H9).' })
export class StopSaleInput {
  @Field(() => ID, { description: 'The incident.' })
  id!: string;

  @Field(() => ID, { description: 'The shop.' })
  merchantId!: string;

  @IsOptional()
  @TextAtMost(64)
  @Field(() => String, { nullable: true, description: 'The SKU of the variant; absent: everything the shop sells.' })
  sku?: string | null;

  @TextOf(1, 500)
  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@InputType('LiftSaleStopInput', { description: 'Names a stop of sale.' })
export class LiftSaleStopInput {
  @Field(() => ID, { description: 'The incident.' })
  id!: string;

  @Field(() => ID, { description: 'The stop.' })
  saleStopId!: string;
}

@InputType('CloseIncidentInput', { description: 'Closes an incident with its report (H9).' })
export class CloseIncidentInput {
  @Field(() => ID, { description: 'The incident.' })
  id!: string;

  @TextOf(1, 5000)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'The closing report: cause, what was done, what changes.' })
  report!: string;
}

@InputType('ContactIncidentCustomersInput', { description: 'What all customers of an incident are told (H9).' })
export class ContactIncidentCustomersInput {
  @Field(() => ID, { description: 'The incident.' })
  id!: string;

  @TextOf(1, 500)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, {
    description: 'The words; the same ones again reach only customers of cases that were added meanwhile.',
  })
  text!: string;

  @Field(() => UUID, { description: 'Made by the client, one per intent; the same key applies once.' })
  idempotencyKey!: string;
}

@InputType('HandOverIncidentInput', { description: 'Who owns an incident from now on (H9).' })
export class HandOverIncidentInput {
  @Field(() => ID, { description: 'The incident.' })
  id!: string;

  @Field(() => ID, { description: 'The account of the next owner, who may assign complaints.' })
  accountId!: string;

  @Field(() => HandOverReason, { description: 'Why.' })
  reason!: HandOverReason;

  @TextOf(1, 1000)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'What the next owner has to know.' })
  note!: string;
}

@InputType('DownloadIncidentReportInput', { description: 'Names an incident whose document is asked for.' })
export class DownloadIncidentReportInput {
  @Field(() => ID, { description: 'The incident; while it is open the document says so.' })
  id!: string;
}

@InputType('IncidentFilter', { description: 'Which incidents to list.' })
export class IncidentFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids.' })
  ids?: string[] | null;

  @Field(() => [IncidentStatus], { nullable: true, description: 'Only these statuses.' })
  status?: IncidentStatus[] | null;

  @Field(() => [ComplaintSeverity], { nullable: true, description: 'Only these severities.' })
  severity?: ComplaintSeverity[] | null;

  @Field(() => ID, { nullable: true, description: 'Only those this account owns.' })
  ownerId?: string | null;
}
