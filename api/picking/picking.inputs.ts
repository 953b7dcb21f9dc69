import { ArrayMinSize, IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DateTimeRange } from '../kernel/read/index.js';
import { Hint } from '../kernel/schema/directives.js';
import { ItemsAtMost, TextOf } from '../kernel/schema/input-limits.js';
import { UUID } from '../kernel/schema/scalars.js';
import { PickingBatchStatus } from './picking-status.js';
import { PrintFormat } from './printout.entity.js';

@InputType('MakePickingBatchInput', { description: 'Orders of one merchant for a picking batch 配货单 (E5).' })
export class MakePickingBatchInput {
  @Field(() => ID, { description: 'Whose orders.' })
  merchantId!: string;

  @IsOptional()
  @ArrayMinSize(1)
  @ItemsAtMost(100)
  @Field(() => [ID], { nullable: true, description: 'Which, 1 to 100, each once; absent: the most urgent ones.' })
  orderIds?: string[] | null;

  @IsInt()
  @Min(1)
  @Max(100)
  @Field(() => Int, { defaultValue: 20, description: 'How many of the most urgent at most, 1 to 100.' })
  most!: number;

  @Field(() => ID, { nullable: true, description: 'Account of the picker who gets it; absent: nobody yet.' })
  accountId?: string | null;

  @Field(() => UUID, { description: 'Made by the client, one per intent; the same key makes one batch.' })
  idempotencyKey!: string;
}

@InputType('PickingBatchActionInput', { description: 'Names a picking batch to act on.' })
export class PickingBatchActionInput {
  @Field(() => ID, { description: 'The batch.' })
  id!: string;

  @Field(() => UUID, { description: 'Made by the client, one per intent; the same key acts once.' })
  idempotencyKey!: string;
}

@InputType('AssignPickingBatchInput', { description: 'Gives a batch to a named picker (E5).' })
export class AssignPickingBatchInput extends PickingBatchActionInput {
  @Field(() => ID, { description: 'Account of the picker: one who may pick for the merchant.' })
  accountId!: string;
}

@InputType('ConfirmPickingNotesInput', { description: 'The picker has read special notes (E5).' })
export class ConfirmPickingNotesInput extends PickingBatchActionInput {
  @ArrayMinSize(1)
  @ItemsAtMost(100)
  @Field(() => [ID], { description: 'Of which orders, 1 to 100.' })
  orderIds!: string[];
}

@InputType('PickedLineInput', { description: 'Units of a line that lie ready.' })
export class PickedLineInput {
  @Field(() => ID, { description: 'The line of the batch.' })
  pickingLineId!: string;

  @IsInt()
  @Min(0)
  @Field(() => Int, { description: 'How many units by now; it replaces what was recorded before.' })
  quantity!: number;
}

@InputType('RecordPickInput', { description: 'Records what was picked (E5).' })
export class RecordPickInput extends PickingBatchActionInput {
  @IsOptional()
  @ArrayMinSize(1)
  @ItemsAtMost(200)
  @ValidateNested()
  @Field(() => [PickedLineInput], {
    nullable: true,
    description: 'Which lines, 1 to 200; absent: all units of every line that are not reported short.',
  })
  lines?: PickedLineInput[] | null;
}

@InputType('ReportShortPickInput', { description: 'Units that are not there 缺货; they are refunded at once (E5).' })
export class ReportShortPickInput extends PickingBatchActionInput {
  @Field(() => ID, { description: 'The line of the batch.' })
  pickingLineId!: string;

  @IsInt()
  @Min(1)
  @Field(() => Int, { description: 'How many units are missing.' })
  quantity!: number;

  @TextOf(1, 200)
  @Field(() => String, { description: 'What happened; buyer and merchant read it.' })
  reason!: string;
}

@InputType('TakeOutOfBatchInput', { description: 'Takes an order out of a batch (E5).' })
export class TakeOutOfBatchInput extends PickingBatchActionInput {
  @Field(() => ID, { description: 'The order.' })
  orderId!: string;
}

@InputType('PrintPickingListInput', { description: 'Prints picking lists (E5).' })
export class PrintPickingListInput extends PickingBatchActionInput {
  @Field(() => ID, { nullable: true, description: 'One order of the batch; absent: the batch, then each order.' })
  orderId?: string | null;

  @Field(() => PrintFormat, { defaultValue: PrintFormat.PDF, description: 'As what.' })
  format!: PrintFormat;
}

@InputType('PickingBatchFilter', { description: 'Which picking batches to list.' })
export class PickingBatchFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids.' })
  ids?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Whole or beginning of a batch number.' })
  q?: string | null;

  @Field(() => [PickingBatchStatus], { nullable: true, description: 'Only these statuses.' })
  status?: PickingBatchStatus[] | null;

  @Field(() => ID, { nullable: true, description: 'Only batches of this merchant.' })
  merchantId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only batches of this picker.' })
  @Hint({ hidden: ['LIST'] })
  pickerId?: string | null;

  @Field(() => DateTimeRange, { nullable: true, description: 'Only batches made in this span of time.' })
  createdAt?: DateTimeRange | null;
}
