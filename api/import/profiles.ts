import type { Layout, Mapping } from '../kernel/import/index.js';
import { OrderStatus, type PastOrderStates } from '../orders/index.js';

/** What can be imported; a later kind may need what an earlier one brought. */
export enum ImportKindName {
  CATEGORIES = 'CATEGORIES',
  MERCHANTS = 'MERCHANTS',
  PRODUCTS = 'PRODUCTS',
  ORDERS = 'ORDERS',
  SHIPMENTS = 'SHIPMENTS',
}

/** How the files of one system become one kind of record. */
export interface ImportProfile {
  readonly layout: Layout;
  readonly mapping: Mapping;
  /** How its orders ended; orders only. */
  readonly states?: PastOrderStates;
}

/** Profiles of systems whose files are known; `plain` is a table whose columns are called like the market's own fields. */
export type ImportProfiles = Readonly<Record<string, Partial<Readonly<Record<ImportKindName, ImportProfile>>>>>;

const { COMPLETED, CANCELLED } = OrderStatus;

const own = (...fields: string[]): Mapping => Object.fromEntries(fields.map((field) => [field, `{${field}}`]));

const plain: ImportProfiles[string] = {
  CATEGORIES: {
    layout: { documents: 'categories', key: '{slug}' },
    mapping: own('slug', 'parentSlug', 'nameZh', 'nameEn', 'position'),
  },
  MERCHANTS: {
    layout: { documents: 'merchants', key: '{slug}' },
    mapping: own('slug', 'nameZh', 'nameEn', 'companyName', 'creditCode', 'contactName', 'contactPhone', 'cityCode'),
  },
  PRODUCTS: {
    layout: { documents: 'products', key: '{product}' },
    mapping: own(
      ...['merchant', 'category', 'titleZh', 'titleEn', 'descriptionZh', 'descriptionEn', 'currency'],
      ...['sku', 'options', 'price', 'onHand'],
    ),
  },
  ORDERS: {
    layout: { documents: 'orders', key: '{reference}' },
    mapping: own(
      ...['reference', 'merchant', 'status', 'currency', 'placedAt', 'paidAt', 'shippedAt', 'completedAt'],
      ...['deliveryFee', 'orderDiscount', 'total', 'sku', 'titleZh', 'titleEn', 'options', 'unitPrice', 'quantity'],
      ...['discountShare', 'recipientName', 'recipientPhone', 'recipientRegion', 'recipientStreet'],
    ),
    states: [
      { is: /^COMPLETED$/, status: COMPLETED },
      { is: /^CANCELLED$/, status: CANCELLED },
    ],
  },
  SHIPMENTS: {
    layout: { documents: 'shipments', key: '{order} {trackingNumber}' },
    mapping: own('order', 'carrier', 'trackingNumber', 'sku', 'quantity'),
  },
};

/** The tables of the shop system “mall” (macrozheng/mall): categories, products with SKUs, orders with items. One shop. */
const mallZh: ImportProfiles[string] = {
  CATEGORIES: {
    layout: { documents: 'pms_product_category', key: '{id}' },
    mapping: { slug: 'mall-{id}', parentSlug: 'mall-{parent_id!0}', nameZh: '{name}', position: '{sort}' },
  },
  PRODUCTS: {
    layout: {
      documents: 'pms_product',
      key: '{id}',
      lines: { table: 'pms_sku_stock', key: '{product_id}', mayBeAbsent: true },
    },
    mapping: {
      category: 'mall-{product_category_id}',
      titleZh: '{pms_product.name}',
      descriptionZh: '{pms_product.sub_title}',
      sku: ['{pms_sku_stock.sku_code}', 'P{pms_product.id}'],
      options: '{pms_sku_stock.sp_data}',
      price: ['{pms_sku_stock.price}', '{pms_product.price}'],
      onHand: ['{pms_sku_stock.stock}', '{pms_product.stock}'],
    },
  },
  ORDERS: {
    layout: { documents: 'oms_order', key: '{id}', lines: { table: 'oms_order_item', key: '{order_id}' } },
    mapping: {
      reference: '{oms_order.order_sn}',
      status: '{status}',
      currency: 'CNY',
      timeZone: 'Asia/Shanghai',
      placedAt: '{create_time}',
      paidAt: '{payment_time}',
      shippedAt: '{delivery_time}',
      completedAt: '{receive_time}',
      deliveryFee: '{freight_amount}',
      orderDiscount: '{discount_amount}',
      total: '{pay_amount}',
      sku: ['{product_sku_code}', 'P{product_id}'],
      titleZh: '{product_name}',
      options: '{product_attr}',
      unitPrice: '{product_price}',
      quantity: '{product_quantity}',
      unitPromotionDiscount: '{oms_order_item.promotion_amount}',
      unitCouponDiscount: '{oms_order_item.coupon_amount}',
      unitPointsDiscount: '{oms_order_item.integration_amount}',
    },
    // 0 unpaid, 1 to be sent, 2 on its way, 3 completed, 4 closed, 5 void.
    states: [
      { is: /^3$/, status: COMPLETED },
      { is: /^[45]$/, status: CANCELLED },
      { is: /^[012]$/, status: null },
    ],
  },
};

/**
 * Microsoft’s sample market: suppliers stand for merchants, and an order over several of them is split. Its amounts went through a
 * float (9.80000019) and are rounded to the unit; the prices of its catalogue are taken as the market’s currency, in drafts.
 */
const northwind: ImportProfiles[string] = {
  CATEGORIES: {
    layout: { documents: 'categories', key: '{category_id}' },
    mapping: { slug: 'northwind-{category_id}', nameZh: '{category_name}', position: '{category_id}' },
  },
  MERCHANTS: {
    layout: { documents: 'suppliers', key: '{supplier_id}' },
    mapping: {
      slug: 'northwind-{supplier_id}',
      nameEn: '{company_name}',
      companyName: '{company_name}',
      contactName: '{contact_name}',
      contactPhone: '{phone}',
    },
  },
  PRODUCTS: {
    layout: { documents: 'products', key: '{product_id}' },
    mapping: {
      merchant: 'northwind-{supplier_id}',
      category: 'northwind-{category_id}',
      titleZh: '{product_name}',
      descriptionZh: '{quantity_per_unit}',
      sku: 'NW{product_id}',
      price: '{unit_price}',
      onHand: '{units_in_stock}',
      amounts: 'ROUNDED',
    },
  },
  ORDERS: {
    layout: {
      documents: 'orders',
      key: '{order_id}',
      lines: { table: 'order_details', key: '{order_id}' },
      lookups: [{ table: 'products', key: '{product_id}', by: '{order_details.product_id}' }],
    },
    mapping: {
      merchant: 'northwind-{products.supplier_id}',
      status: '{orders.shipped_date}',
      currency: 'USD',
      timeZone: 'UTC',
      amounts: 'ROUNDED',
      placedAt: '{order_date}',
      shippedAt: '{shipped_date}',
      deliveryFee: '{freight}',
      sku: 'NW{order_details.product_id}',
      titleZh: '{products.product_name}',
      unitPrice: '{order_details.unit_price}',
      quantity: '{quantity}',
      discountShare: '{discount}',
      recipientName: '{ship_name}',
      recipientRegion: ['{ship_country} {ship_region} {ship_city}', '{ship_country} {ship_city}'],
      recipientStreet: ['{ship_address}, {ship_postal_code}', '{ship_address}'],
    },
    states: [
      { is: /./, status: COMPLETED },
      { is: /^$/, status: null },
    ],
  },
};

/** The “Online Retail” invoices of the UCI repository: one British shop; an invoice whose number begins with C takes goods back. */
const uci: ImportProfiles[string] = {
  ORDERS: {
    layout: { documents: '*', key: '{InvoiceNo}' },
    mapping: {
      status: '{InvoiceNo}',
      currency: 'GBP',
      timeZone: 'Europe/London',
      placedAt: '{InvoiceDate}',
      sku: '{StockCode}',
      titleZh: ['{Description}', '{StockCode}'],
      unitPrice: '{UnitPrice}',
      quantity: '{Quantity}',
    },
    states: [
      { is: /^C/, status: CANCELLED },
      { is: /./, status: COMPLETED },
    ],
  },
};

export const importProfiles: ImportProfiles = { plain, 'mall-zh': mallZh, northwind, uci };
