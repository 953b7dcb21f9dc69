import './verdict.enums.js';
import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { DateTimeRange, type OrderBy, orderByInput, RootPageArgs } from '../kernel/read/index.js';
import { VerdictCause } from './cost-kind.js';
import { ResponsibleParty } from './responsible-party.js';

@InputType('VerdictFilter', { description: 'Which verdicts; conditions add up.' })
class VerdictFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' })
  ids?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only those whose return or complaint has a number that begins so.',
  })
  q?: string | null;

  @Field(() => [VerdictCause], { nullable: true, description: 'Only those about this.' })
  kind?: VerdictCause[] | null;

  @Field(() => [ResponsibleParty], {
    nullable: true,
    description: 'Only those by which one of these answers for a part.',
  })
  party?: ResponsibleParty[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that hold, or only superseded ones.' })
  isStanding?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Only those of this return or complaint.' })
  causeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those of this return.' })
  returnId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those of this complaint.' })
  complaintId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those about this order.' })
  orderId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those that concern this merchant.' })
  merchantId?: string | null;

  @Field(() => DateTimeRange, { nullable: true, description: 'Only those given in this span.' })
  givenAt?: DateTimeRange | null;
}

enum VerdictOrderField {
  GIVEN_AT = 'GIVEN_AT',
}

registerEnumType(VerdictOrderField, {
  name: 'VerdictOrderField',
  description: 'What verdicts are sorted by.',
  valuesConfig: { GIVEN_AT: { description: 'When it was given.' } },
});

const VerdictOrder = orderByInput('VerdictOrder', VerdictOrderField);

@ArgsType()
export class VerdictsArgs extends RootPageArgs {
  @Field(() => VerdictFilter, { nullable: true, description: 'Which verdicts to list.' })
  filter?: VerdictFilter | null;

  @Field(() => VerdictOrder, { nullable: true, description: 'How to sort; the newest first when absent.' })
  orderBy?: OrderBy | null;
}
