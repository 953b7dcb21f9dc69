import './bank-transfer.enums.js';
import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { DateTimeRange, type OrderBy, orderByInput, RootPageArgs } from '../../kernel/read/index.js';
import { BankTransferStatus } from './bank-transfer-status.js';

@InputType('BankTransferFilter', { description: 'Which bank transfers; conditions add up.' })
class BankTransferFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' })
  ids?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Only that with this code.' })
  q?: string | null;

  @Field(() => [BankTransferStatus], { nullable: true, description: 'Only those that stand here.' })
  status?: BankTransferStatus[] | null;

  @Field(() => ID, { nullable: true, description: 'Only this buyer’s.' })
  buyerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those for this payment.' })
  paymentId?: string | null;

  @Field(() => DateTimeRange, { nullable: true, description: 'Only those announced in this span.' })
  createdAt?: DateTimeRange | null;
}

enum BankTransferOrderField {
  CREATED_AT = 'CREATED_AT',
}

registerEnumType(BankTransferOrderField, {
  name: 'BankTransferOrderField',
  description: 'What bank transfers are sorted by.',
  valuesConfig: { CREATED_AT: { description: 'When they were announced.' } },
});

const BankTransferOrder = orderByInput('BankTransferOrder', BankTransferOrderField);

@ArgsType()
export class BankTransfersArgs extends RootPageArgs {
  @Field(() => BankTransferFilter, { nullable: true, description: 'Which transfers to list.' })
  filter?: BankTransferFilter | null;

  @Field(() => BankTransferOrder, { nullable: true, description: 'How to sort; the newest first when absent.' })
  orderBy?: OrderBy | null;
}
