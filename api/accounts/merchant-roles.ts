import { Permission } from '../kernel/permission.js';

/** The duties of a merchant's members (A2). */
export enum MemberRole {
  OWNER = 'OWNER',
  MANAGER = 'MANAGER',
  SERVICE = 'SERVICE',
  ORDER_CLERK = 'ORDER_CLERK',
  PICKER = 'PICKER',
  COURIER = 'COURIER',
  FINANCE = 'FINANCE',
  DESIGNER = 'DESIGNER',
}

const P = Permission;

const manager: readonly Permission[] = [
  P.MERCHANTS_READ,
  P.STOREFRONT_WRITE,
  P.CATALOG_READ,
  P.CATALOG_WRITE,
  P.STOCK_READ,
  P.STOCK_WRITE,
  P.IMPORTS_RUN,
  P.ORDERS_READ,
  P.ORDERS_REVIEW,
  P.ORDERS_CHANGE,
  P.ORDERS_PICK,
  P.ORDERS_SHIP,
  P.ORDERS_DELIVER,
  P.ORDERS_CANCEL,
  P.ORDERS_NOTE,
  P.CARRIERS_READ,
  P.WAYBILL_RANGES_WRITE,
  P.DELIVERIES_READ,
  P.DELIVERIES_RUN,
  P.DELIVERIES_ASSIGN,
  P.ORDERS_CONCEDE,
  P.PAYMENTS_READ,
  P.COUPONS_READ,
  P.RETURNS_READ,
  P.RETURNS_ANSWER,
  P.RETURNS_WORK,
  P.COMPLAINTS_READ,
  P.COMPLAINTS_DEFEND,
  P.PRODUCT_REVIEWS_READ,
  P.PRODUCT_REVIEWS_REPLY,
  P.TRACKING_READ,
  P.TRACKING_ANSWER,
  P.REPORTS_READ,
  P.QUALITY_ANSWER,
  P.PAYOUTS_READ,
  P.EVENTS_READ,
  P.PERSONAL_DATA_READ,
];

/** What each duty may do, within the rows of that one merchant. Who ships, delivers or answers reads whom to. */
export const merchantRoles: Readonly<Record<MemberRole, { description: string; permissions: readonly Permission[] }>> =
  {
    OWNER: {
      description: 'Owner: everything, the merchant file, its settlement, members and apps included.',
      permissions: [...manager, P.MERCHANTS_WRITE, P.SETTLEMENT_WRITE, P.MEMBERS_MANAGE, P.APPS_MANAGE],
    },
    MANAGER: {
      description: 'Manager: runs the shop; the merchant file, settlement, members and apps stay with the owner.',
      permissions: manager,
    },
    SERVICE: {
      description: 'Service 客服: reviews orders, answers returns.',
      permissions: [
        P.MERCHANTS_READ,
        P.CATALOG_READ,
        P.STOCK_READ,
        P.ORDERS_READ,
        P.ORDERS_REVIEW,
        P.ORDERS_CHANGE,
        P.ORDERS_CANCEL,
        P.ORDERS_NOTE,
        P.ORDERS_CONCEDE,
        P.RETURNS_READ,
        P.RETURNS_ANSWER,
        P.RETURNS_WORK,
        P.COMPLAINTS_READ,
        P.COMPLAINTS_DEFEND,
        P.PRODUCT_REVIEWS_READ,
        P.PRODUCT_REVIEWS_REPLY,
        P.TRACKING_READ,
        P.TRACKING_ANSWER,
        P.PERSONAL_DATA_READ,
      ],
    },
    ORDER_CLERK: {
      description: 'Order clerk 打单员: prints waybills and ships.',
      permissions: [
        P.MERCHANTS_READ,
        P.CATALOG_READ,
        P.STOCK_READ,
        P.ORDERS_READ,
        P.ORDERS_PICK,
        P.ORDERS_SHIP,
        P.ORDERS_NOTE,
        P.CARRIERS_READ,
        P.WAYBILL_RANGES_WRITE,
        P.DELIVERIES_READ,
        P.DELIVERIES_ASSIGN,
        P.PERSONAL_DATA_READ,
      ],
    },
    PICKER: {
      description: 'Picker 配货员: picks goods and counts stock.',
      permissions: [P.MERCHANTS_READ, P.CATALOG_READ, P.STOCK_READ, P.STOCK_WRITE, P.ORDERS_READ, P.ORDERS_PICK],
    },
    COURIER: {
      description: 'Courier 送货员: brings parcels; sees those open and its own, and whom they are for.',
      permissions: [P.MERCHANTS_READ, P.DELIVERIES_READ, P.DELIVERIES_RUN],
    },
    FINANCE: {
      description: 'Finance 财务: payments, statements, payouts.',
      permissions: [P.MERCHANTS_READ, P.ORDERS_READ, P.PAYMENTS_READ, P.RETURNS_READ, P.PAYOUTS_READ],
    },
    DESIGNER: {
      description: 'Designer 美工: products and storefront.',
      permissions: [P.MERCHANTS_READ, P.STOREFRONT_WRITE, P.CATALOG_READ, P.CATALOG_WRITE],
    },
  };

/** Every permission of these duties. */
export const permissionsOfMember = (roles: readonly MemberRole[]): ReadonlySet<Permission> =>
  new Set(roles.flatMap((role) => merchantRoles[role].permissions));
