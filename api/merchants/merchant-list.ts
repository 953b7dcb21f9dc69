import './merchant.enums.js';
import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { DateTimeRange, orderByInput, RootPageArgs } from '../kernel/read/index.js';
import { MerchantStatus } from './merchant-status.js';

enum MerchantOrderField {
  CREATED_AT = 'CREATED_AT',
  NAME = 'NAME',
  STATUS = 'STATUS',
  SUBMITTED_AT = 'SUBMITTED_AT',
  APPROVED_AT = 'APPROVED_AT',
}

registerEnumType(MerchantOrderField, {
  name: 'MerchantOrderField',
  description: 'What merchants are sorted by.',
  valuesConfig: {
    CREATED_AT: { description: 'When the application was started.' },
    NAME: { description: 'Name of the shop in the viewer’s language.' },
    STATUS: { description: 'Where it stands.' },
    SUBMITTED_AT: { description: 'When the application was handed in.' },
    APPROVED_AT: { description: 'When it was approved first.' },
  },
});

const MerchantOrder = orderByInput('MerchantOrder', MerchantOrderField);

@InputType('MerchantFilter', { description: 'Which merchants to list; conditions add up.' })
class MerchantFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' })
  ids?: string[] | null;

  @Field(() => [MerchantStatus], { nullable: true, description: 'Only those that stand here.' })
  status?: MerchantStatus[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Words in the name, in either language, in the company’s name or the shop’s address.',
  })
  q?: string | null;

  @Field(() => String, { nullable: true, description: 'Only this city, six figures (GB/T 2260).' })
  cityCode?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those that this merchant manager was named for.' })
  accountManagerId?: string | null;

  @Field(() => DateTimeRange, { nullable: true, description: 'Only applications started in this span.' })
  createdAt?: DateTimeRange | null;

  @Field(() => DateTimeRange, { nullable: true, description: 'Only applications handed in in this span.' })
  submittedAt?: DateTimeRange | null;
}

@ArgsType()
export class MerchantsArgs extends RootPageArgs {
  @Field(() => MerchantFilter, { nullable: true, description: 'Which merchants to list.' })
  filter?: MerchantFilter | null;

  @Field(() => MerchantOrder, { nullable: true, description: 'How to sort; the newest first when absent.' })
  orderBy?: InstanceType<typeof MerchantOrder> | null;
}
