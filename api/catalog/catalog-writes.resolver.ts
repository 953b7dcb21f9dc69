import { Arg, Ctx, Resolver } from 'type-graphql';
import { ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { carryOut, Does, payload } from '../kernel/schema/payload.js';
import { addProductImage as addProductImageCase } from './add-product-image.js';
import {
  AddProductImageInput,
  AddVariantInput,
  BookStockInput,
  CategoryIdInput,
  CreateCategoryInput,
  CreateProductInput,
  ProductIdInput,
  RemoveProductInput,
  UpdateCategoryInput,
  UpdateProductInput,
  UpdateVariantInput,
} from './catalog.inputs.js';
import { CategoryType } from './category.type.js';
import { ProductType } from './product.type.js';
import { VariantType } from './variant.type.js';
import * as categories from './write-category.js';
import * as products from './write-product.js';
import * as variants from './write-variant.js';

const categoryAnswer = { category: () => CategoryType };
const productAnswer = { product: () => ProductType };
const variantAnswer = { variant: () => VariantType };
const toCategory = ({ id }: { id: string }): Record<string, unknown> => ({ category: ref(CategoryType, id) });
const toProduct = ({ id }: { id: string }): Record<string, unknown> => ({ product: ref(ProductType, id) });
const toVariant = ({ id }: { id: string }): Record<string, unknown> => ({ variant: ref(VariantType, id) });

type Answer = Promise<Record<string, unknown>>;

@Resolver()
export class CatalogWritesResolver {
  @Does(categories.createCategory, payload('CreateCategoryPayload', categoryAnswer), {
    description: 'Adds a branch to the category tree.',
    action: { on: 'Category', value: 'CREATE', kind: 'CREATE' },
  })
  createCategory(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CreateCategoryInput, { description: 'The branch.' }) input: CreateCategoryInput,
  ): Answer {
    return carryOut(categories.createCategory, ctx, input, toCategory);
  }

  @Does(categories.updateCategory, payload('UpdateCategoryPayload', categoryAnswer), {
    description: 'Renames, reorders or hides a category.',
    action: { on: 'Category', value: 'EDIT', kind: 'EDIT' },
  })
  updateCategory(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => UpdateCategoryInput, { description: 'The changes.' }) input: UpdateCategoryInput,
  ): Answer {
    return carryOut(categories.updateCategory, ctx, input, toCategory);
  }

  @Does(categories.deleteCategory, payload('DeleteCategoryPayload', categoryAnswer), {
    description: 'Deletes a category that holds nothing; the answer’s `category` is null because it is gone.',
    action: { on: 'Category', value: 'DELETE', kind: 'DELETE', tone: 'DANGER', confirm: true },
  })
  deleteCategory(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CategoryIdInput, { description: 'The category.' }) input: CategoryIdInput,
  ): Answer {
    return carryOut(categories.deleteCategory, ctx, input, () => ({ category: null }));
  }

  @Does(products.createProduct, payload('CreateProductPayload', productAnswer), {
    description: 'Writes a product with its variants, as a draft.',
    action: { on: 'Product', value: 'CREATE', kind: 'CREATE' },
  })
  createProduct(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CreateProductInput, { description: 'The product.' }) input: CreateProductInput,
  ): Answer {
    return carryOut(products.createProduct, ctx, input, toProduct);
  }

  @Does(products.updateProduct, payload('UpdateProductPayload', productAnswer), {
    description: 'Changes texts and category of a product.',
    action: { on: 'Product', value: 'EDIT', kind: 'EDIT' },
  })
  updateProduct(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => UpdateProductInput, { description: 'The changes.' }) input: UpdateProductInput,
  ): Answer {
    return carryOut(products.updateProduct, ctx, input, toProduct);
  }

  @Does(products.publishProduct, payload('PublishProductPayload', productAnswer), {
    description: 'Puts a product on sale; refused until its merchant is approved (B2).',
    action: { on: 'Product', value: 'PUBLISH', kind: 'TRANSITION', tone: 'PRIMARY', bulk: true },
  })
  publishProduct(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ProductIdInput, { description: 'The product.' }) input: ProductIdInput,
  ): Answer {
    return carryOut(products.publishProduct, ctx, input, toProduct);
  }

  @Does(products.unlistProduct, payload('UnlistProductPayload', productAnswer), {
    description: 'Takes a product off sale; it can come back.',
    action: { on: 'Product', value: 'UNLIST', kind: 'TRANSITION', tone: 'WARNING', bulk: true },
  })
  unlistProduct(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ProductIdInput, { description: 'The product.' }) input: ProductIdInput,
  ): Answer {
    return carryOut(products.unlistProduct, ctx, input, toProduct);
  }

  @Does(products.removeProduct, payload('RemoveProductPayload', productAnswer), {
    description: 'Takes a product off the market; the merchant reads the reason (C2).',
    action: { on: 'Product', value: 'REMOVE', kind: 'TRANSITION', tone: 'DANGER' },
  })
  removeProduct(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RemoveProductInput, { description: 'The product and why.' }) input: RemoveProductInput,
  ): Answer {
    return carryOut(products.removeProduct, ctx, input, toProduct);
  }

  @Does(products.restoreProduct, payload('RestoreProductPayload', productAnswer), {
    description: 'Lets a removed product come back, unlisted.',
    action: { on: 'Product', value: 'RESTORE', kind: 'TRANSITION' },
  })
  restoreProduct(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ProductIdInput, { description: 'The product.' }) input: ProductIdInput,
  ): Answer {
    return carryOut(products.restoreProduct, ctx, input, toProduct);
  }

  @Does(addProductImageCase, payload('AddProductImagePayload', productAnswer), {
    description: 'Adds a stored picture to a product; the first one is its cover.',
    action: { on: 'Product', value: 'ADD_IMAGE', kind: 'TRANSITION' },
  })
  addProductImage(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AddProductImageInput, { description: 'The product and the picture.' })
    input: AddProductImageInput,
  ): Answer {
    return carryOut(addProductImageCase, ctx, input, toProduct);
  }

  @Does(variants.addVariant, payload('AddVariantPayload', { ...variantAnswer, ...productAnswer }), {
    description: 'Adds a variant to a product.',
    action: { on: 'Product', value: 'ADD_VARIANT', kind: 'TRANSITION', creates: 'Variant' },
  })
  addVariant(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AddVariantInput, { description: 'The variant.' }) input: AddVariantInput,
  ): Answer {
    return carryOut(variants.addVariant, ctx, input, ({ id, productId }) => ({
      variant: ref(VariantType, id),
      product: ref(ProductType, productId),
    }));
  }

  @Does(variants.updateVariant, payload('UpdateVariantPayload', variantAnswer), {
    description: 'Changes price, barcode or whether a variant is sold; orders keep the price they were placed at.',
    action: { on: 'Variant', value: 'EDIT', kind: 'EDIT' },
  })
  updateVariant(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => UpdateVariantInput, { description: 'The changes.' }) input: UpdateVariantInput,
  ): Answer {
    return carryOut(variants.updateVariant, ctx, input, toVariant);
  }

  @Does(variants.bookStock, payload('BookStockPayload', variantAnswer), {
    description: 'Books units in or out by hand, with a note (C3).',
    action: { on: 'Variant', value: 'BOOK_STOCK', kind: 'TRANSITION' },
  })
  bookStock(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => BookStockInput, { description: 'The booking.' }) input: BookStockInput,
  ): Answer {
    return carryOut(variants.bookStock, ctx, input, toVariant);
  }
}
