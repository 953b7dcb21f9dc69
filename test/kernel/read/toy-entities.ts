import { EntitySchema } from '@mikro-orm/core';

/** Write models of the toy market; the other tables have none, as the market's guarded tables have none. */
export class ToyOrder {
  id!: string;
  number!: string;
  merchantId!: string;
  buyerId!: string;
  status!: string;
  totalMinor!: number;
  feeMinor!: number;
  currency!: string;
  isGift!: boolean;
  note!: string | null;
  placedAt!: Date;
  paidAt!: Date | null;
}

export class ToyLine {
  id!: string;
  orderId!: string;
  merchantId!: string;
  buyerId!: string;
  productId!: string | null;
  quantity!: number;
  priceMinor!: number;
}

const id = { type: 'text', primary: true } as const;
const text = { type: 'text' } as const;
const minor = { type: 'bigint' } as const;
const instant = { type: 'Date', columnType: 'timestamptz(3)' } as const;

export const toyOrderSchema = new EntitySchema<ToyOrder>({
  class: ToyOrder,
  tableName: 'toy_order',
  properties: {
    id,
    number: text,
    merchantId: text,
    buyerId: text,
    status: text,
    totalMinor: minor,
    feeMinor: minor,
    currency: text,
    isGift: { type: 'boolean' },
    note: { type: 'text', nullable: true },
    placedAt: instant,
    paidAt: { ...instant, nullable: true },
  },
});

export const toyLineSchema = new EntitySchema<ToyLine>({
  class: ToyLine,
  tableName: 'toy_line',
  properties: {
    id,
    orderId: text,
    merchantId: text,
    buyerId: text,
    productId: { type: 'text', nullable: true },
    quantity: { type: 'integer' },
    priceMinor: minor,
  },
});
