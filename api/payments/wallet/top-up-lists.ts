import '../payment.enums.js';
import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { DateTimeRange, type OrderBy, orderByInput, RootPageArgs } from '../../kernel/read/index.js';
import { TopUpStatus } from './top-up-status.js';

@InputType('TopUpFilter', { description: 'Which top-ups; conditions add up.' })
class TopUpFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' })
  ids?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Only that with this code.' })
  q?: string | null;

  @Field(() => [TopUpStatus], { nullable: true, description: 'Only those that stand here.' })
  status?: TopUpStatus[] | null;

  @Field(() => ID, { nullable: true, description: 'Only this buyer’s.' })
  buyerId?: string | null;

  @Field(() => DateTimeRange, { nullable: true, description: 'Only those announced in this span.' })
  createdAt?: DateTimeRange | null;
}

enum TopUpOrderField {
  CREATED_AT = 'CREATED_AT',
  AMOUNT = 'AMOUNT',
  STATUS = 'STATUS',
}

registerEnumType(TopUpOrderField, {
  name: 'TopUpOrderField',
  description: 'What top-ups are sorted by.',
  valuesConfig: {
    CREATED_AT: { description: 'When they were announced.' },
    AMOUNT: { description: 'How much.' },
    STATUS: { description: 'Where they stand.' },
  },
});

const TopUpOrder = orderByInput('TopUpOrder', TopUpOrderField);

@ArgsType()
export class TopUpsArgs extends RootPageArgs {
  @Field(() => TopUpFilter, { nullable: true, description: 'Which top-ups to list.' })
  filter?: TopUpFilter | null;

  @Field(() => TopUpOrder, { nullable: true, description: 'How to sort; the newest first when absent.' })
  orderBy?: OrderBy | null;
}
