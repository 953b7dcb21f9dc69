import './chargeback.enums.js';
import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { DateTimeRange, type OrderBy, orderByInput, RootPageArgs } from '../kernel/read/index.js';
import { ChargebackStatus } from './chargeback-status.js';

@InputType('ChargebackFilter', { description: 'Which chargebacks; conditions add up.' })
class ChargebackFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' })
  ids?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Only that with this number of a dispute.' })
  q?: string | null;

  @Field(() => [ChargebackStatus], { nullable: true, description: 'Only those that stand here.' })
  status?: ChargebackStatus[] | null;

  @Field(() => ID, { nullable: true, description: 'Only of this attempt.' })
  attemptId?: string | null;

  @Field(() => DateTimeRange, { nullable: true, description: 'Only those recorded in this span.' })
  createdAt?: DateTimeRange | null;
}

enum ChargebackOrderField {
  CREATED_AT = 'CREATED_AT',
  AMOUNT = 'AMOUNT',
}

registerEnumType(ChargebackOrderField, {
  name: 'ChargebackOrderField',
  description: 'What chargebacks are sorted by.',
  valuesConfig: { CREATED_AT: { description: 'When it was recorded.' }, AMOUNT: { description: 'How much.' } },
});

const ChargebackOrder = orderByInput('ChargebackOrder', ChargebackOrderField);

@ArgsType()
export class ChargebacksArgs extends RootPageArgs {
  @Field(() => ChargebackFilter, { nullable: true, description: 'Which chargebacks to list.' })
  filter?: ChargebackFilter | null;

  @Field(() => ChargebackOrder, { nullable: true, description: 'How to sort; the newest first when absent.' })
  orderBy?: OrderBy | null;
}
