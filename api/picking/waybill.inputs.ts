import { ArrayMinSize } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { DateTimeRange } from '../kernel/read/index.js';
import { ItemsAtMost, TextOf } from '../kernel/schema/input-limits.js';
import { DateTime, UUID } from '../kernel/schema/scalars.js';
import { PrintFormat } from './printout.entity.js';
import { PrintHoldReason, PrintHoldStatus, WaybillStatus } from './waybill-status.js';

@InputType('PrintWaybillsInput', { description: 'Whose waybills 运单 to print (E5).' })
export class PrintWaybillsInput {
  @Field(() => ID, { description: 'The merchant that sends.' })
  merchantId!: string;

  @ArrayMinSize(1)
  @ItemsAtMost(100)
  @Field(() => [ID], { description: 'Its orders, 1 to 100, in the order of the sheets.' })
  orderIds!: string[];

  @Field(() => ID, {
    nullable: true,
    description: 'The carrier; absent: the one each buyer wishes, else the cheapest that goes there.',
  })
  carrierId?: string | null;

  @Field(() => PrintFormat, { defaultValue: PrintFormat.PDF, description: 'As what.' })
  format!: PrintFormat;

  @Field(() => UUID, { description: 'Made by the client, one per intent; the same key prints once.' })
  idempotencyKey!: string;
}

@InputType('EnterWaybillInput', { description: 'A waybill number entered by hand 手工运单 (E5).' })
export class EnterWaybillInput {
  @Field(() => ID, { description: 'The order whose parcel travels with it.' })
  orderId!: string;

  @Field(() => ID, { description: 'The carrier.' })
  carrierId!: string;

  @TextOf(1, 60)
  @Field(() => String, { description: 'The number as it stands on the paper.' })
  number!: string;

  @Field(() => UUID, { description: 'Made by the client, one per intent; the same key enters once.' })
  idempotencyKey!: string;
}

@InputType('WaybillActionInput', { description: 'Names a waybill to act on.' })
export class WaybillActionInput {
  @Field(() => ID, { description: 'The waybill.' })
  id!: string;

  @Field(() => UUID, { description: 'Made by the client, one per intent; the same key acts once.' })
  idempotencyKey!: string;
}

@InputType('ReprintWaybillInput', { description: 'Prints a waybill again (E5).' })
export class ReprintWaybillInput extends WaybillActionInput {
  @Field(() => PrintFormat, { defaultValue: PrintFormat.PDF, description: 'As what.' })
  format!: PrintFormat;
}

@InputType('AnswerPrintHoldInput', { description: 'Answers what keeps an order from being printed (E5).' })
export class AnswerPrintHoldInput {
  @Field(() => ID, { description: 'The question.' })
  id!: string;

  @TextOf(1, 300)
  @Field(() => String, { description: 'The answer, and with whom it was agreed.' })
  answer!: string;

  @Field(() => UUID, { description: 'Made by the client, one per intent; the same key acts once.' })
  idempotencyKey!: string;
}

@InputType('AssignPrintHoldInput', { description: 'Gives a question to somebody else (E5).' })
export class AssignPrintHoldInput {
  @Field(() => ID, { description: 'The question.' })
  id!: string;

  @Field(() => ID, { description: 'Account of who is to answer.' })
  accountId!: string;

  @Field(() => UUID, { description: 'Made by the client, one per intent; the same key acts once.' })
  idempotencyKey!: string;
}

@InputType('RecordCourierInput', { description: 'Whether the courier is still at the shop today (E5).' })
export class RecordCourierInput {
  @Field(() => ID, { description: 'The merchant.' })
  merchantId!: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when the courier is here, later today; absent: the courier has left.',
  })
  hereUntil?: Date | null;
}

@InputType('WaybillFilter', { description: 'Which waybills to list.' })
export class WaybillFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids.' })
  ids?: string[] | null;

  @Field(() => String, { nullable: true, description: 'A whole number.' })
  q?: string | null;

  @Field(() => [WaybillStatus], { nullable: true, description: 'Only these statuses.' })
  status?: WaybillStatus[] | null;

  @Field(() => ID, { nullable: true, description: 'Only waybills of this merchant.' })
  merchantId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only waybills of this carrier.' })
  carrierId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only waybills of this order.' })
  orderId?: string | null;

  @Field(() => DateTimeRange, { nullable: true, description: 'Only waybills issued in this span of time.' })
  createdAt?: DateTimeRange | null;
}

@InputType('PrintHoldFilter', { description: 'Which questions to list.' })
export class PrintHoldFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids.' })
  ids?: string[] | null;

  @Field(() => [PrintHoldStatus], { nullable: true, description: 'Only these statuses.' })
  status?: PrintHoldStatus[] | null;

  @Field(() => [PrintHoldReason], { nullable: true, description: 'Only these reasons.' })
  reason?: PrintHoldReason[] | null;

  @Field(() => ID, { nullable: true, description: 'Only questions about orders of this merchant.' })
  merchantId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only questions about this order.' })
  orderId?: string | null;
}
