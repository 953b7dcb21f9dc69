import './merchant.enums.js';
import { IsOptional } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Hint } from '../kernel/schema/directives.js';
import { ItemsAtMost } from '../kernel/schema/input-limits.js';
import { LocalizedTextInput } from '../kernel/schema/localized-text.js';
import { LocalDate } from '../kernel/schema/scalars.js';
import { ApplicationField } from './application/application-field.js';
import { SettlementAccountKind, SettlementSchedule } from './settlement/settlement.js';

/** What apply and update share; absent fields stay as they are, null clears. */
@InputType()
abstract class ApplicationInput {
  @Field(() => String, { nullable: true, description: 'Registered name of the company.' })
  companyName?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Unified social credit code, 18 characters; its check character is verified.',
  })
  creditCode?: string | null;

  @Hint({ widget: 'FILE', upload: 'LICENCE' })
  @Field(() => ID, {
    nullable: true,
    description: 'File with the scan of the business licence, uploaded as `LICENCE`.',
  })
  licenceId?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day of the licence; leave it out when it has no end.' })
  licenceExpiresOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Person to talk to.' })
  contactName?: string | null;

  @Hint({ widget: 'PHONE' })
  @Field(() => String, { nullable: true, description: 'Their phone number.' })
  contactPhone?: string | null;

  @Field(() => String, { nullable: true, description: 'City, six figures (GB/T 2260), e.g. `341100`.' })
  cityCode?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Categories it wants to sell in, in its own words; at most 10.',
  })
  categoryWishes?: string[] | null;

  @ItemsAtMost(20)
  @IsOptional()
  @Field(() => [ID], {
    nullable: true,
    description: 'Categories of the tree it wants to sell in; they say which documents it needs (B1).',
  })
  categoryIds?: string[] | null;

  @Field(() => SettlementAccountKind, { nullable: true, description: 'What kind of account it is paid to.' })
  settlementAccountKind?: SettlementAccountKind | null;

  @Field(() => String, { nullable: true, description: 'Who holds that account.' })
  settlementAccountHolder?: string | null;

  @Field(() => String, { nullable: true, description: 'Its number, or the Alipay name.' })
  settlementAccountNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'Bank and branch; needed for bank accounts.' })
  settlementBankName?: string | null;

  @Field(() => SettlementSchedule, { nullable: true, description: 'When its income is due; monthly when absent.' })
  settlementSchedule?: SettlementSchedule;
}

@InputType('ApplyAsMerchantInput', {
  description: 'A new application. Name and address are enough to start; the rest is needed at submission.',
})
export class ApplyAsMerchantInput extends ApplicationInput {
  @Field(() => LocalizedTextInput, { description: 'Name of the shop.' })
  name!: LocalizedTextInput;

  @Field(() => String, {
    description: 'The shop’s place in addresses: 3 to 40 small letters, figures and inner dashes; unique.',
  })
  slug!: string;
}

@InputType('UpdateMerchantApplicationInput', {
  description: 'Corrections to an application. Absent fields stay as they are, null clears.',
})
export class UpdateMerchantApplicationInput extends ApplicationInput {
  @Field(() => ID, { description: 'The merchant.' })
  id!: string;

  @Field(() => Int, { description: 'The version you read.' })
  version!: number;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'Name of the shop.' })
  name?: LocalizedTextInput;

  @Field(() => String, { nullable: true, description: 'The shop’s place in addresses.' })
  slug?: string;
}

@InputType('SubmitMerchantInput', { description: 'Which application to hand in.' })
export class SubmitMerchantInput {
  @Field(() => ID, { description: 'The merchant.' })
  id!: string;
}

@InputType('ApproveMerchantInput', { description: 'Which merchant may trade.' })
export class ApproveMerchantInput {
  @Field(() => ID, { description: 'The merchant.' })
  id!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Agreed commission in 1/10 000 of goods sold; as it is when absent (500 at first).',
  })
  commissionBasisPoints?: number | null;
}

@InputType('MerchantRejectionReasonInput', { description: 'What is wrong with one part of an application.' })
export class RejectionReasonInput {
  @Field(() => ApplicationField, { description: 'The part.' })
  field!: ApplicationField;

  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'What is wrong and what would be right; the applicant reads it.' })
  reason!: string;
}

@InputType('RejectMerchantInput', { description: 'Which application goes back, and why.' })
export class RejectMerchantInput {
  @Field(() => ID, { description: 'The merchant.' })
  id!: string;

  @Field(() => [RejectionReasonInput], {
    description: 'What to correct, one reason a part; at least one, unless a document was rejected.',
  })
  reasons!: RejectionReasonInput[];
}

@InputType('SuspendMerchantInput', { description: 'Which shop to hide, and why.' })
export class SuspendMerchantInput {
  @Field(() => ID, { description: 'The merchant.' })
  id!: string;

  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'Why; the merchant reads it.' })
  reason!: string;
}

@InputType('AssignAccountManagerInput', { description: 'Who looks after a merchant.' })
export class AssignAccountManagerInput {
  @Field(() => ID, { description: 'The merchant.' })
  id!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'An account with the role MERCHANT_MANAGER; nobody when absent: then only whoever has its district.',
  })
  accountId?: string | null;
}

@InputType('ReinstateMerchantInput', { description: 'Which suspended shop trades again.' })
export class ReinstateMerchantInput {
  @Field(() => ID, { description: 'The merchant.' })
  id!: string;
}

@InputType('CloseMerchantInput', { description: 'Which shop to close for good, and why.' })
export class CloseMerchantInput {
  @Field(() => ID, { description: 'The merchant.' })
  id!: string;

  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@InputType('UpdateSettlementAccountInput', {
  description: 'Where and how often an open shop is paid; always the whole account.',
})
export class UpdateSettlementAccountInput {
  @Field(() => ID, { description: 'The merchant.' })
  id!: string;

  @Field(() => Int, { description: 'The version you read.' })
  version!: number;

  @Field(() => SettlementAccountKind, { description: 'What kind of account.' })
  settlementAccountKind!: SettlementAccountKind;

  @Field(() => String, { description: 'Who holds it.' })
  settlementAccountHolder!: string;

  @Field(() => String, { description: 'Its number, or the Alipay name.' })
  settlementAccountNumber!: string;

  @Field(() => String, { nullable: true, description: 'Bank and branch; needed for bank accounts.' })
  settlementBankName?: string | null;

  @Field(() => SettlementSchedule, { nullable: true, description: 'When income is due; as it is when absent.' })
  settlementSchedule?: SettlementSchedule;
}
