import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './generated/schema-types.js';

/**
 * Writes a document whose variables and answer are typed by the schema, with nothing to generate for it:
 *
 *     const PlaceOrder = graphql(`mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) { … } }`);
 *     const { placeOrder } = await buyer.run(PlaceOrder, { input });
 *
 * After a change of the schema `npm run schema` brings the types up to date.
 */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  disableMasking: true;
  scalars: {
    CurrencyCode: string;
    DateTime: string;
    Decimal: string;
    Date: string;
    UUID: string;
  };
}>();
