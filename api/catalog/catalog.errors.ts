import { ref } from '../kernel/read/index.js';
import type { UserErrorFacts } from '../kernel/refusal.js';
import type { ErrorCodes } from '../kernel/schema/user-error.js';
import { VariantType } from './variant.type.js';

export const catalogErrorCodes: ErrorCodes = {
  OUT_OF_STOCK: 'Fewer units are available than were asked for; `OutOfStock` says how many there are.',
  SKU_TAKEN: 'Another variant of this merchant has this SKU.',
  CATEGORY_SLUG_TAKEN: 'Another category has this slug.',
  CATEGORY_IN_USE: 'The category still holds products or branches.',
  NOT_FOR_SALE: 'The product is not on sale, or this variant of it is no longer sold.',
};

interface ShortLine {
  variantId: string;
  requested: number;
  available: number;
  path: readonly string[] | null;
}

/** The facts behind `OutOfStock`: which variant, how many were asked for, how many there are. */
export const outOfStock = ({
  variantId,
  requested,
  available,
  path,
}: ShortLine): UserErrorFacts & ShortLine & { variant: object } => ({
  __typename: 'OutOfStock',
  code: 'OUT_OF_STOCK',
  message: `${requested} asked for, ${available} available`,
  path: path ? ['input', ...path] : null,
  variantId,
  requested,
  available,
  variant: ref(VariantType, variantId),
});
