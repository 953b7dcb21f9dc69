import { randomUUID } from 'node:crypto';
import type { Client } from './client.js';
import type { Person, Shop } from './trade.js';

/** What a mutation answered, as far as these steps look. */
export interface Outcome {
  readonly errors: readonly {
    readonly code: string;
    readonly message: string;
    readonly path: readonly string[] | null;
  }[];
  readonly [entity: string]: unknown;
}

export const recipient = {
  name: '王小明',
  phone: '13800001111',
  regionCode: '341102',
  region: '安徽省滁州市琅琊区',
  street: '南谯北路 1 号',
};

/** Calls a mutation with a fresh idempotency key where its input takes one, and answers its payload. */
export async function act(
  client: Client,
  mutation: string,
  inputType: string,
  input: object,
  selection = '',
): Promise<Outcome> {
  const data = await client.run<Record<string, Outcome>, object>(
    `mutation ($input: ${inputType}!) { ${mutation}(input: $input) { ${selection} errors { code message path } } }`,
    { input },
  );
  const outcome = data[mutation];
  if (!outcome) throw new Error(`${mutation} answered nothing`);
  return outcome;
}

/** The same, and it must succeed. */
export async function must(
  client: Client,
  mutation: string,
  inputType: string,
  input: object,
  selection = '',
): Promise<Outcome> {
  const outcome = await act(client, mutation, inputType, input, selection);
  if (outcome.errors.length > 0)
    throw new Error(`${mutation}: ${outcome.errors.map(({ code, message }) => `${code} ${message}`).join('; ')}`);
  return outcome;
}

export const key = (): { idempotencyKey: string } => ({ idempotencyKey: randomUUID() });

export interface PlacedOrder {
  readonly id: string;
  readonly merchant: { readonly id: string };
  readonly lines: {
    readonly nodes: readonly {
      readonly id: string;
      readonly quantity: number;
      readonly total: { readonly amount: string };
    }[];
  };
}

/** Orders these units and pays from the wallet at once. */
export async function buy(
  buyer: Person,
  lines: readonly { variantId: string; quantity: number }[],
  payWith: 'WALLET' | 'LATER' = 'WALLET',
): Promise<PlacedOrder[]> {
  const { checkout } = await must(
    buyer.client,
    'placeOrder',
    'PlaceOrderInput',
    { lines, recipient, payWith, ...key() },
    'checkout { orders { nodes { id merchant { id } lines { nodes { id quantity total { amount } } } } } }',
  );
  return (checkout as { orders: { nodes: PlacedOrder[] } }).orders.nodes;
}

/** Brings a paid order to the buyer's door: reviewed, picked, shipped and delivered by its shop. */
export async function deliver(shop: Shop, orderId: string): Promise<void> {
  const { client } = shop.owner;
  await must(client, 'reviewOrder', 'OrderActionInput', { id: orderId, ...key() });
  await must(client, 'startPicking', 'OrderActionInput', { id: orderId, ...key() });
  await must(client, 'shipOrder', 'ShipOrderInput', {
    id: orderId,
    carrier: '顺丰速运',
    trackingNumber: randomUUID().slice(0, 12),
    ...key(),
  });
  await must(client, 'recordDelivery', 'RecordDeliveryInput', { id: orderId, ...key() });
}
