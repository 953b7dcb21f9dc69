import './difference.enums.js';
import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { type OrderBy, orderByInput, RootPageArgs } from '../../kernel/read/index.js';
import { DifferenceKind, DifferenceStatus } from './difference-status.js';

@InputType('ReconciliationDifferenceFilter', { description: 'Which differences; conditions add up.' })
class ReconciliationDifferenceFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' })
  ids?: string[] | null;

  @Field(() => [DifferenceStatus], { nullable: true, description: 'Only those that stand here.' })
  status?: DifferenceStatus[] | null;

  @Field(() => [DifferenceKind], { nullable: true, description: 'Only those that differ so.' })
  kind?: DifferenceKind[] | null;

  @Field(() => String, { nullable: true, description: 'Only those of this account.' })
  source?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those that this person looks into.' })
  assigneeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those that this comparison found.' })
  runId?: string | null;
}

enum ReconciliationDifferenceOrderField {
  DAY = 'DAY',
}
registerEnumType(ReconciliationDifferenceOrderField, {
  name: 'ReconciliationDifferenceOrderField',
  description: 'What differences are sorted by.',
  valuesConfig: { DAY: { description: 'The business day.' } },
});
const ReconciliationDifferenceOrder = orderByInput('ReconciliationDifferenceOrder', ReconciliationDifferenceOrderField);

@ArgsType()
export class ReconciliationDifferencesArgs extends RootPageArgs {
  @Field(() => ReconciliationDifferenceFilter, { nullable: true, description: 'Which differences to list.' })
  filter?: ReconciliationDifferenceFilter | null;

  @Field(() => ReconciliationDifferenceOrder, {
    nullable: true,
    description: 'How to sort; the latest day first when absent.',
  })
  orderBy?: OrderBy | null;
}
