import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { DateTimeRange, type OrderBy, orderByInput, RootPageArgs } from '../kernel/read/index.js';
import './account.enums.js';
import { AccountStatus } from './account-status.js';
import { StaffRole } from './platform-roles.js';

@InputType('AccountFilter', { description: 'Which accounts.' })
class AccountFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Part of the name, or the whole phone number or e-mail address.',
  })
  q?: string | null;

  @Field(() => [AccountStatus], { nullable: true, description: 'In one of these states.' })
  status?: AccountStatus[] | null;

  @Field(() => [StaffRole], { nullable: true, description: 'With one of these roles of the platform’s staff.' })
  role?: StaffRole[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Staff of the platform, or not.' })
  isStaff?: boolean | null;

  @Field(() => DateTimeRange, { nullable: true, description: 'Made in this span of time.' })
  createdAt?: DateTimeRange | null;
}

enum AccountOrderField {
  CREATED_AT = 'CREATED_AT',
  NAME = 'NAME',
}

registerEnumType(AccountOrderField, {
  name: 'AccountOrderField',
  description: 'What accounts can be sorted by.',
  valuesConfig: {
    CREATED_AT: { description: 'When they were made.' },
    NAME: { description: 'What people are called.' },
  },
});

const AccountOrder = orderByInput('AccountOrder', AccountOrderField);

@ArgsType()
export class AccountsArgs extends RootPageArgs {
  @Field(() => AccountFilter, { nullable: true, description: 'Keeps only accounts that meet every condition given.' })
  filter?: AccountFilter | null;

  @Field(() => AccountOrder, { nullable: true, description: 'How to sort; the newest first when absent.' })
  orderBy?: OrderBy | null;
}
