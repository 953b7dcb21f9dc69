import './document.enums.js';
import { ArrayMinSize, IsInt, IsOptional, Max, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Hint } from '../../kernel/schema/directives.js';
import { ItemsAtMost, TextAtMost, TextOf } from '../../kernel/schema/input-limits.js';
import { LocalizedTextInput } from '../../kernel/schema/localized-text.js';
import { LocalDate, UUID } from '../../kernel/schema/scalars.js';
import { AtExpiry, DocumentStatus } from './document-status.js';

@InputType('CreateMerchantDocumentKindInput', { description: 'Another kind of document that merchants hand in (B1).' })
export class CreateMerchantDocumentKindInput {
  @Field(() => LocalizedTextInput, { description: 'What it is called.' })
  name!: LocalizedTextInput;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'What applicants are told about it.' })
  hint?: LocalizedTextInput | null;

  @ItemsAtMost(50)
  @Field(() => [ID], {
    nullable: true,
    description: 'First-level categories whose shops are asked for it; absent or empty: all shops.',
  })
  categoryIds?: string[] | null;

  @Field(() => Boolean, { description: 'Whether no shop is opened without it.' })
  isRequired!: boolean;

  @Field(() => Boolean, { description: 'Whether its number is asked for.' })
  asksNumber!: boolean;

  @Field(() => Boolean, { description: 'Whether its last day is asked for.' })
  expires!: boolean;

  @IsInt()
  @Min(1)
  @Max(6)
  @Field(() => Int, { description: 'How many pages it has at most, 1 to 6.' })
  mostPages!: number;

  @Field(() => AtExpiry, { description: 'What happens to the shop on the day after it ended (B4).' })
  atExpiry!: AtExpiry;

  @IsInt()
  @Min(0)
  @Max(10_000)
  @Field(() => Int, { description: 'Its place in the list, the smallest first.' })
  position!: number;
}

@InputType('UpdateMerchantDocumentKindInput', {
  description: 'Changes to a kind of document; what is absent stays. What was handed in stays as it is.',
})
export class UpdateMerchantDocumentKindInput {
  @Field(() => ID, { description: 'The kind of document.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'What it is called.' })
  name?: LocalizedTextInput | null;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'What applicants are told about it.' })
  hint?: LocalizedTextInput | null;

  @ItemsAtMost(50)
  @IsOptional()
  @Field(() => [ID], { nullable: true, description: 'First-level categories whose shops are asked; empty: all shops.' })
  categoryIds?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether no shop is opened without it.' })
  isRequired?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether its number is asked for.' })
  asksNumber?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether its last day is asked for.' })
  expires?: boolean | null;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(6)
  @Field(() => Int, { nullable: true, description: 'How many pages it has at most, 1 to 6.' })
  mostPages?: number | null;

  @Field(() => AtExpiry, { nullable: true, description: 'What happens to the shop on the day after it ended (B4).' })
  atExpiry?: AtExpiry | null;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(10_000)
  @Field(() => Int, { nullable: true, description: 'Its place in the list, the smallest first.' })
  position?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is asked for; the business licence always is.' })
  isActive?: boolean | null;
}

@InputType('HandInMerchantDocumentInput', {
  description: 'A document of a merchant, with the application or to renew one.',
})
export class HandInMerchantDocumentInput {
  @Field(() => ID, { description: 'The merchant.' })
  id!: string;

  @Field(() => ID, { description: 'What kind of document it is.' })
  merchantDocumentKindId!: string;

  @TextAtMost(60)
  @IsOptional()
  @Field(() => String, { nullable: true, description: 'Its number as printed, where the kind has one.' })
  number?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Its last day; leave it out when it has no end.' })
  expiresOn?: string | null;

  @ArrayMinSize(1)
  @ItemsAtMost(6)
  @Hint({ widget: 'FILE', upload: 'LICENCE' })
  @Field(() => [ID], { description: 'Its pages in order: stored files of purpose `LICENCE`.' })
  pageFileIds!: string[];

  @Field(() => UUID, { description: 'Made by the client, one per intent; the same key acts once.' })
  idempotencyKey!: string;
}

@InputType('MerchantDocumentInput', { description: 'Names a document of a merchant.' })
export class MerchantDocumentInput {
  @Field(() => ID, { description: 'The document.' })
  id!: string;
}

@InputType('RejectMerchantDocumentInput', { description: 'What is wrong with a document.' })
export class RejectMerchantDocumentInput extends MerchantDocumentInput {
  @TextOf(1, 500)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'What is wrong and what would be right; the applicant reads it.' })
  reason!: string;
}

@InputType('WaiveMerchantDocumentInput', { description: 'Which document a merchant need not hand in, and why.' })
export class WaiveMerchantDocumentInput {
  @Field(() => ID, { description: 'The merchant.' })
  id!: string;

  @Field(() => ID, { description: 'The kind of document.' })
  merchantDocumentKindId!: string;

  @TextOf(1, 500)
  @Hint({ widget: 'MULTILINE' })
  @Field(() => String, { description: 'Why the shop needs none; the applicant reads it.' })
  reason!: string;
}

@InputType('MerchantDocumentKindFilter', { description: 'Which kinds of documents to list.' })
export class MerchantDocumentKindFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids.' })
  ids?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that are asked for, or only others.' })
  isActive?: boolean | null;
}

@InputType('MerchantDocumentFilter', { description: 'Which documents to list; conditions add up.' })
export class MerchantDocumentFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids.' })
  ids?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Only of this merchant.' })
  merchantId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only of this kind.' })
  kindId?: string | null;

  @Field(() => [DocumentStatus], { nullable: true, description: 'Only those that stand here.' })
  status?: DocumentStatus[] | null;

  @Field(() => LocalDate, { nullable: true, description: 'Only those whose last day is this one or earlier (B4).' })
  endsBy?: string | null;
}
