import { claimFile, FilePurpose } from '../files/index.js';
import { newId } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { transition } from '../kernel/transition.js';
import { useCase } from '../kernel/use-case.js';
import type { AddProductImageInput } from './catalog.inputs.js';
import { ownProduct } from './own-product.js';
import { ProductImage } from './product-image.entity.js';
import { ProductAction, productLifecycle } from './product-status.js';

/** Adds a stored picture to a product; the first one is its cover. */
export const addProductImage = useCase(
  { name: 'addProductImage', permission: Permission.CATALOG_WRITE },
  async (ctx, input: AddProductImageInput) => {
    const product = await ownProduct(ctx, input.id);
    transition(productLifecycle, ProductAction.ADD_IMAGE, product);
    const file = await claimFile(ctx, {
      fileId: input.fileId,
      purpose: FilePurpose.PRODUCT_IMAGE,
      merchantId: product.merchantId,
      path: 'fileId',
    });
    const position = await ctx.em.count(ProductImage, { productId: product.id });
    ctx.em.create(ProductImage, {
      id: newId('image', ctx.clock),
      productId: product.id,
      merchantId: product.merchantId,
      fileId: file.id,
      position,
    });
    product.coverFileId ??= file.id;
    product.updatedAt = ctx.now;
    return product;
  },
);
