import { ArrayMinSize, IsInt, IsOptional, Matches, Max, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ItemsAtMost, TextAtMost, TextOf } from '../kernel/schema/input-limits.js';
import { LocalizedTextInput } from '../kernel/schema/localized-text.js';
import { MoneyInput } from '../kernel/schema/money.type.js';

const CODE = /^[A-Z][A-Z0-9_]{1,19}$/;
const HEAVIEST_GRAMS = 1_000_000;
const patternMeans =
  'What its tracking numbers look like: letters, figures, `\\d` for a figure, `[A-Z0-9]` for one of these, `{12}` or `{10,14}` for how often, `|` between alternatives, e.g. `SF\\d{13}|\\d{12}`. Empty: anything goes.';
const urlMeans = 'Page where a parcel is followed, with `{number}` where its tracking number goes.';

@InputType('CreateCarrierInput', { description: 'A courier company 快递公司 (E6).' })
export class CreateCarrierInput {
  @Matches(CODE)
  @TextOf(2, 20)
  @Field(() => String, { description: 'Short code in capitals, unique in the market, e.g. `SF`; sheets call it so.' })
  code!: string;

  @Field(() => LocalizedTextInput, { description: 'What it is called, at most 60 characters in each language.' })
  @ValidateNested()
  name!: LocalizedTextInput;

  @IsOptional()
  @TextAtMost(30)
  @Field(() => String, { nullable: true, description: 'Its service line.' })
  phone?: string | null;

  @IsOptional()
  @TextAtMost(300)
  @Field(() => String, { nullable: true, description: urlMeans })
  trackingUrl?: string | null;

  @IsOptional()
  @TextAtMost(100)
  @Field(() => String, { nullable: true, description: patternMeans })
  numberPattern?: string | null;
}

@InputType('UpdateCarrierInput', { description: 'Changes to a carrier; absent fields stay as they are.' })
export class UpdateCarrierInput {
  @Field(() => ID, { description: 'The carrier.' })
  id!: string;

  @Field(() => Int, { description: 'The version you read.' })
  version!: number;

  @IsOptional()
  @Field(() => LocalizedTextInput, { nullable: true, description: 'What it is called.' })
  @ValidateNested()
  name?: LocalizedTextInput | null;

  @IsOptional()
  @TextAtMost(30)
  @Field(() => String, { nullable: true, description: 'Its service line.' })
  phone?: string | null;

  @IsOptional()
  @TextAtMost(300)
  @Field(() => String, { nullable: true, description: urlMeans })
  trackingUrl?: string | null;

  @IsOptional()
  @TextAtMost(100)
  @Field(() => String, { nullable: true, description: patternMeans })
  numberPattern?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it takes new parcels.' })
  isActive?: boolean | null;
}

@InputType('CreateCarrierZoneInput', {
  description:
    'Where a carrier goes for one price (E5). Without weights the fee is flat; first weight, further weight and further fee go together.',
})
export class CreateCarrierZoneInput {
  @Field(() => ID, { description: 'The carrier.' })
  carrierId!: string;

  @TextOf(1, 60)
  @Field(() => String, { description: 'What staff call it, e.g. `省内`.' })
  name!: string;

  @ArrayMinSize(1)
  @ItemsAtMost(500)
  @Field(() => [String], {
    description: 'Provinces, cities and districts (`regions`); the smallest one around an address decides.',
  })
  regionCodes!: string[];

  @Field(() => Boolean, { defaultValue: true, description: 'False: it does not go there, whatever a wider zone says.' })
  isServed!: boolean;

  @Field(() => MoneyInput, { description: 'The fee: flat, or for the first weight.' })
  fee!: MoneyInput;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(HEAVIEST_GRAMS)
  @Field(() => Int, { nullable: true, description: 'First weight 首重 in grams.' })
  firstWeightGrams?: number | null;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(HEAVIEST_GRAMS)
  @Field(() => Int, {
    nullable: true,
    description: 'Further weight 续重 in grams; each one begun costs the further fee.',
  })
  furtherWeightGrams?: number | null;

  @IsOptional()
  @Field(() => MoneyInput, { nullable: true, description: 'The fee of each further weight.' })
  furtherFee?: MoneyInput | null;
}

@InputType('UpdateCarrierZoneInput', { description: 'Changes to a zone; absent fields stay as they are.' })
export class UpdateCarrierZoneInput {
  @Field(() => ID, { description: 'The zone.' })
  id!: string;

  @Field(() => Int, { description: 'The version you read.' })
  version!: number;

  @IsOptional()
  @TextOf(1, 60)
  @Field(() => String, { nullable: true, description: 'What staff call it.' })
  name?: string | null;

  @IsOptional()
  @ArrayMinSize(1)
  @ItemsAtMost(500)
  @Field(() => [String], { nullable: true, description: 'Its regions, all of them.' })
  regionCodes?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the carrier goes there.' })
  isServed?: boolean | null;

  @IsOptional()
  @Field(() => MoneyInput, { nullable: true, description: 'The fee: flat, or for the first weight.' })
  fee?: MoneyInput | null;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(HEAVIEST_GRAMS)
  @Field(() => Int, { nullable: true, description: 'First weight 首重 in grams; null with the others: a flat fee.' })
  firstWeightGrams?: number | null;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(HEAVIEST_GRAMS)
  @Field(() => Int, { nullable: true, description: 'Further weight 续重 in grams.' })
  furtherWeightGrams?: number | null;

  @IsOptional()
  @Field(() => MoneyInput, { nullable: true, description: 'The fee of each further weight.' })
  furtherFee?: MoneyInput | null;
}

@InputType('CarrierZoneIdInput', { description: 'Names a zone.' })
export class CarrierZoneIdInput {
  @Field(() => ID, { description: 'The zone.' })
  id!: string;
}

@InputType('CarrierFilter', { description: 'Which carriers to list.' })
export class CarrierFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids.' })
  ids?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Words in the name, in either language, or the code.' })
  q?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that take parcels, or only the others.' })
  isActive?: boolean | null;
}

@InputType('CarrierZoneFilter', { description: 'Which zones to list.' })
export class CarrierZoneFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids.' })
  ids?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Only zones of this carrier.' })
  carrierId?: string | null;
}
