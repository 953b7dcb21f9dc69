import { ArrayMinSize, IsInt, Matches, Max, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DateTimeRange } from '../kernel/read/index.js';
import { Hint } from '../kernel/schema/directives.js';
import { ItemsAtMost, TextOf } from '../kernel/schema/input-limits.js';
import { LocalizedTextInput } from '../kernel/schema/localized-text.js';
import { MoneyInput } from '../kernel/schema/money.type.js';
import { UUID } from '../kernel/schema/scalars.js';
import { ProductStatus } from './product-status.js';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

@InputType('CreateCategoryInput', { description: 'A new branch of the category tree.' })
export class CreateCategoryInput {
  @Field(() => ID, { nullable: true, description: 'The branch above; absent: a branch of the first level.' })
  categoryId?: string | null;

  @Field(() => LocalizedTextInput, { description: 'Its name, at most 60 characters in each language.' })
  @ValidateNested()
  name!: LocalizedTextInput;

  @Matches(SLUG)
  @TextOf(1, 60)
  @Field(() => String, { description: 'Short name in web addresses: small letters, digits and hyphens.' })
  slug!: string;

  @IsInt()
  @Min(0)
  @Field(() => Int, { defaultValue: 0, description: 'Place among its siblings, from 0.' })
  position!: number;
}

@InputType('UpdateCategoryInput', { description: 'Changes to a category; absent fields stay as they are.' })
export class UpdateCategoryInput {
  @Field(() => ID, { description: 'The category.' })
  id!: string;

  @Field(() => Int, { description: 'The version you read.' })
  version!: number;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'Its name.' })
  name?: LocalizedTextInput | null;

  @Field(() => Int, { nullable: true, description: 'Place among its siblings.' })
  position?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether shops and buyers see it.' })
  isActive?: boolean | null;
}

@InputType('VariantOptionInput', { description: 'One choice a variant stands for.' })
export class VariantOptionInput {
  @TextOf(1, 30)
  @Field(() => String, { description: 'What is chosen, e.g. `颜色`.' })
  name!: string;

  @TextOf(1, 60)
  @Field(() => String, { description: 'The choice, e.g. `红`.' })
  value!: string;
}

@InputType('VariantInput', { description: 'A variant of a product.' })
export class VariantInput {
  @TextOf(1, 60)
  @Field(() => String, { description: 'The merchant’s own code, unique within the merchant.' })
  sku!: string;

  @Field(() => String, { nullable: true, description: 'EAN or other barcode.' })
  barcode?: string | null;

  @ItemsAtMost(10)
  @ValidateNested()
  @Field(() => [VariantOptionInput], { defaultValue: [], description: 'The choices it stands for; at most ten.' })
  options!: VariantOptionInput[];

  @Field(() => MoneyInput, { description: 'What one unit costs.' })
  price!: MoneyInput;

  @Field(() => MoneyInput, {
    nullable: true,
    description: 'What it cost before, to be shown struck out; not below the price.',
  })
  listPrice?: MoneyInput | null;

  @IsInt()
  @Min(0)
  @Max(1_000_000)
  @Field(() => Int, { defaultValue: 0, description: 'Units in the shop at the start.' })
  onHand!: number;
}

@InputType('CreateProductInput', { description: 'A product with its variants, as a draft.' })
export class CreateProductInput {
  @Field(() => ID, { description: 'Whose product it is.' })
  merchantId!: string;

  @Field(() => ID, { description: 'Its place in the category tree.' })
  categoryId!: string;

  @Field(() => LocalizedTextInput, { description: 'What it is called, at most 120 characters.' })
  title!: LocalizedTextInput;

  @Hint({ widget: 'MULTILINE' })
  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'What it is, plain text of at most 5000 characters.',
  })
  description?: LocalizedTextInput | null;

  @ArrayMinSize(1)
  @ItemsAtMost(200)
  @ValidateNested()
  @Field(() => [VariantInput], { description: 'What can be bought of it: 1 to 200 variants.' })
  variants!: VariantInput[];
}

@InputType('UpdateProductInput', { description: 'Changes to a product; absent fields stay as they are.' })
export class UpdateProductInput {
  @Field(() => ID, { description: 'The product.' })
  id!: string;

  @Field(() => Int, { description: 'The version you read.' })
  version!: number;

  @Field(() => ID, { nullable: true, description: 'Its place in the category tree.' })
  categoryId?: string | null;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'What it is called.' })
  title?: LocalizedTextInput | null;

  @Hint({ widget: 'MULTILINE' })
  @Field(() => LocalizedTextInput, { nullable: true, description: 'What it is, plain text.' })
  description?: LocalizedTextInput | null;
}

@InputType('AddVariantInput', { description: 'One more variant of a product.' })
export class AddVariantInput extends VariantInput {
  @Field(() => ID, { description: 'The product.' })
  id!: string;
}

@InputType('UpdateVariantInput', { description: 'Changes to a variant; absent fields stay as they are.' })
export class UpdateVariantInput {
  @Field(() => ID, { description: 'The variant.' })
  id!: string;

  @Field(() => Int, { description: 'The version you read.' })
  version!: number;

  @Field(() => MoneyInput, { nullable: true, description: 'What one unit costs.' })
  price?: MoneyInput | null;

  @Field(() => MoneyInput, { nullable: true, description: 'What it cost before; not below the price.' })
  listPrice?: MoneyInput | null;

  @Field(() => String, { nullable: true, description: 'EAN or other barcode.' })
  barcode?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is sold at all.' })
  isActive?: boolean | null;
}

@InputType('BookStockInput', { description: 'Units booked in or out by hand.' })
export class BookStockInput {
  @Field(() => ID, { description: 'The variant.' })
  id!: string;

  @IsInt()
  @Min(-1_000_000)
  @Max(1_000_000)
  @Field(() => Int, { description: 'Units to add; negative to take away. What is reserved cannot be taken away.' })
  change!: number;

  @TextOf(1, 200)
  @Field(() => String, { description: 'Why, e.g. `到货` or `盘点差异`.' })
  note!: string;

  @Field(() => UUID, { description: 'Made by the client, one per intent; the same key books once.' })
  idempotencyKey!: string;
}

@InputType('AddProductImageInput', { description: 'A picture for a product.' })
export class AddProductImageInput {
  @Field(() => ID, { description: 'The product.' })
  id!: string;

  @Hint({ widget: 'IMAGE', upload: 'PRODUCT_IMAGE' })
  @Field(() => ID, { description: 'A stored file of purpose `PRODUCT_IMAGE`.' })
  fileId!: string;
}

@InputType('ProductIdInput', { description: 'Names a product.' })
export class ProductIdInput {
  @Field(() => ID, { description: 'The product.' })
  id!: string;
}

@InputType('CategoryIdInput', { description: 'Names a category.' })
export class CategoryIdInput {
  @Field(() => ID, { description: 'The category.' })
  id!: string;
}

@InputType('RemoveProductInput', { description: 'Takes a product off the market.' })
export class RemoveProductInput {
  @Field(() => ID, { description: 'The product.' })
  id!: string;

  @TextOf(1, 500)
  @Field(() => String, { description: 'Why; the merchant reads it.' })
  reason!: string;
}

@InputType('ProductFilter', { description: 'Which products to list.' })
export class ProductFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids.' })
  ids?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Chinese or English words; all of them must occur, the last may be unfinished (C4).',
  })
  q?: string | null;

  @Field(() => [ProductStatus], { nullable: true, description: 'Only these statuses.' })
  status?: ProductStatus[] | null;

  @Field(() => ID, { nullable: true, description: 'Only products of this merchant.' })
  merchantId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only this branch of the category tree and what is below it.' })
  categoryId?: string | null;

  @Field(() => MoneyInput, { nullable: true, description: 'Only products whose lowest price is at least this.' })
  priceFrom?: MoneyInput | null;

  @Field(() => MoneyInput, { nullable: true, description: 'Only products whose lowest price is at most this.' })
  priceTo?: MoneyInput | null;

  @Field(() => Boolean, { nullable: true, description: 'Only products of which something, or nothing, is available.' })
  inStock?: boolean | null;

  @Field(() => DateTimeRange, { nullable: true, description: 'Only products made in this span of time.' })
  createdAt?: DateTimeRange | null;
}

@InputType('VariantFilter', { description: 'Which variants to list.' })
export class VariantFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids.' })
  ids?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'The beginning of a SKU, a whole barcode, or words of the product.',
  })
  q?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only variants of this product.' })
  productId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only variants of this merchant.' })
  merchantId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only variants that are sold, or only those that are not.' })
  isActive?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only variants below, or at or above, their low-stock mark.' })
  isLow?: boolean | null;
}
