import { randomUUID } from 'node:crypto';
import type { NamingRow } from './id-table.js';

const category = { own: 'category', open: 'the tree of categories is for all to see' } as const;

/** The mutations of applications and documents of shops that name a record (B1). */
export const merchantRows: readonly NamingRow[] = [
  {
    mutation: 'applyAsMerchant',
    by: 'owner',
    ids: { licenceId: { own: 'licence' }, 'categoryIds[]': category },
    rest: () => ({ slug: `twin-${randomUUID().slice(0, 8)}` }),
  },
  {
    mutation: 'updateMerchantApplication',
    by: 'owner',
    ids: { id: { own: 'draftMerchant' }, licenceId: { own: 'draftLicence' }, 'categoryIds[]': category },
  },
  {
    mutation: 'handInMerchantDocument',
    by: 'owner',
    ids: {
      id: { own: 'merchant' },
      merchantDocumentKindId: { own: 'documentKind', open: 'what shops hand in is for all to see' },
      'pageFileIds[]': { own: 'documentPage' },
    },
  },
];
