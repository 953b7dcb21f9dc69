import './repair.enums.js';
import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { DateTimeRange, type OrderBy, orderByInput, RootPageArgs } from '../kernel/read/index.js';
import { RepairOutcome, RepairStatus } from './repair-status.js';

@InputType('RepairFilter', { description: 'Which repair orders; conditions add up.' })
class RepairFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' })
  ids?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Only those whose number begins so.' })
  q?: string | null;

  @Field(() => [RepairStatus], { nullable: true, description: 'Only those that stand here.' })
  status?: RepairStatus[] | null;

  @Field(() => [RepairOutcome], { nullable: true, description: 'Only those that ended so.' })
  outcome?: RepairOutcome[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those under warranty, or only paid ones.' })
  isWarranty?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Only those at this outlet.' })
  outletId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those of this merchant’s goods.' })
  merchantId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those of this order.' })
  orderId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those of this return.' })
  returnId?: string | null;

  @Field(() => DateTimeRange, { nullable: true, description: 'Only those opened in this span.' })
  openedAt?: DateTimeRange | null;
}

enum RepairOrderField {
  OPENED_AT = 'OPENED_AT',
  DUE_AT = 'DUE_AT',
}
registerEnumType(RepairOrderField, {
  name: 'RepairOrderField',
  description: 'What repair orders are sorted by.',
  valuesConfig: {
    OPENED_AT: { description: 'When they were opened.' },
    DUE_AT: { description: 'When their clock runs out.' },
  },
});
const RepairOrder = orderByInput('RepairOrder', RepairOrderField);

@ArgsType()
export class RepairsArgs extends RootPageArgs {
  @Field(() => RepairFilter, { nullable: true, description: 'Which repair orders to list.' })
  filter?: RepairFilter | null;

  @Field(() => RepairOrder, { nullable: true, description: 'How to sort; the newest first when absent.' })
  orderBy?: OrderBy | null;
}

@InputType('RepairListFilter', { description: 'Which outlets or parts; conditions add up.' })
class RepairListFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' })
  ids?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Only those whose name holds this, or with this SKU.' })
  q?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only active ones, or only inactive ones.' })
  isActive?: boolean | null;
}

enum RepairListOrderField {
  CREATED_AT = 'CREATED_AT',
}
registerEnumType(RepairListOrderField, {
  name: 'RepairListOrderField',
  description: 'What outlets and parts are sorted by.',
  valuesConfig: { CREATED_AT: { description: 'When they were listed.' } },
});
const RepairListOrder = orderByInput('RepairListOrder', RepairListOrderField);

@ArgsType()
export class RepairListArgs extends RootPageArgs {
  @Field(() => RepairListFilter, { nullable: true, description: 'Which ones to list.' })
  filter?: RepairListFilter | null;

  @Field(() => RepairListOrder, { nullable: true, description: 'How to sort; the newest first when absent.' })
  orderBy?: OrderBy | null;
}
