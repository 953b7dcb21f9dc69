import type { Lifecycle } from '../kernel/transition.js';

export enum ProductStatus {
  DRAFT = 'DRAFT',
  PUBLISHED = 'PUBLISHED',
  UNLISTED = 'UNLISTED',
  REMOVED = 'REMOVED',
}

export enum ProductAction {
  EDIT = 'EDIT',
  ADD_VARIANT = 'ADD_VARIANT',
  ADD_IMAGE = 'ADD_IMAGE',
  PUBLISH = 'PUBLISH',
  UNLIST = 'UNLIST',
  REMOVE = 'REMOVE',
  RESTORE = 'RESTORE',
}

/** What the guards of a product look at. */
export interface ProductFacts {
  status: ProductStatus;
  /** The lowest price of its active variants; null while nothing can be bought. */
  lowestPriceMinor: number | null;
}

const written = [ProductStatus.DRAFT, ProductStatus.PUBLISHED, ProductStatus.UNLISTED] as const;

/** DRAFT → PUBLISHED ⇄ UNLISTED; REMOVED by staff, with a reason the merchant sees (C2). */
export const productLifecycle: Lifecycle<ProductStatus, ProductAction, ProductFacts> = {
  name: 'product',
  states: {
    DRAFT: { means: 'Being written; nobody else sees it.' },
    PUBLISHED: { means: 'On sale while its shop is open.' },
    UNLISTED: { means: 'Taken off sale by the merchant; it can come back.' },
    REMOVED: { means: 'Taken off the market by staff, with a reason; only staff can restore it.' },
  },
  transitions: {
    EDIT: { from: written },
    ADD_VARIANT: { from: written },
    ADD_IMAGE: { from: written },
    PUBLISH: {
      from: [ProductStatus.DRAFT, ProductStatus.UNLISTED],
      to: ProductStatus.PUBLISHED,
      unless: (product) =>
        product.lowestPriceMinor === null ? 'a product needs at least one active variant to be published' : null,
    },
    UNLIST: { from: [ProductStatus.PUBLISHED], to: ProductStatus.UNLISTED },
    REMOVE: { from: written, to: ProductStatus.REMOVED },
    RESTORE: { from: [ProductStatus.REMOVED], to: ProductStatus.UNLISTED },
  },
};
