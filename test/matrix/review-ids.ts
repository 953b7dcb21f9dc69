import type { NamingRow } from './id-table.js';

/** The mutations of reviews that name a record (C7). */
export const reviewRows: readonly NamingRow[] = [
  {
    mutation: 'writeProductReview',
    by: 'buyer',
    ids: { orderLineId: { own: 'deliveredLine' }, 'fileIds[]': { own: 'reviewPicture' } },
  },
  {
    mutation: 'changeProductReview',
    by: 'buyer',
    ids: { id: { own: 'productReview' } },
    rest: () => ({ text: 'better now' }),
  },
  {
    mutation: 'followUpProductReview',
    by: 'buyer',
    ids: { id: { own: 'productReview' }, 'fileIds[]': { own: 'reviewPicture' } },
  },
  { mutation: 'replyToProductReview', by: 'owner', ids: { id: { own: 'productReview' } } },
  {
    mutation: 'reportProductReview',
    by: 'owner',
    ids: { id: { own: 'productReview', open: 'reviews are for all to see' } },
  },
];
