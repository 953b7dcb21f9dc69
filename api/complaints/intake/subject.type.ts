import { Resolver, registerEnumType } from 'type-graphql';
import { AccountType } from '../../accounts/index.js';
import { ProductType } from '../../catalog/index.js';
import { Related } from '../../kernel/read/index.js';
import { ComplaintType } from '../complaint.type.js';
import { ComplaintSubject } from '../complaint-classes.js';

registerEnumType(ComplaintSubject, {
  name: 'ComplaintSubject',
  description: 'Whom or what a complaint is about (H1).',
  valuesConfig: {
    ORDER: { description: 'An order.' },
    PRODUCT: { description: 'A product.' },
    MERCHANT: { description: 'A merchant.' },
    AGENT: { description: 'Somebody of the desk, who neither sees it nor works on it.' },
    DELIVERY: { description: 'How an order was delivered.' },
    PLATFORM: { description: 'The platform.' },
  },
});

/** Whom or what a complaint is about, besides its order and merchant. */
@Resolver(() => ComplaintType)
export class SubjectOfComplaint {
  @Related(() => ProductType, {
    by: 'productId',
    description: 'The product it is about; null when it is about none, or hidden from you.',
  })
  product!: ProductType | null;

  @Related(() => AccountType, {
    by: 'aboutAgentId',
    description:
      'The agent it is about, who neither sees it nor works on it; null for none, and for whoever may not see the account.',
  })
  aboutAgent!: AccountType | null;
}
