import { Permission } from '../kernel/permission.js';

/** The duties of the platform's staff (A3). */
export enum StaffRole {
  SERVICE_AGENT = 'SERVICE_AGENT',
  AFTER_SALES_AGENT = 'AFTER_SALES_AGENT',
  TECHNICAL_SUPPORT = 'TECHNICAL_SUPPORT',
  SUPERVISOR = 'SUPERVISOR',
  SERVICE_MANAGER = 'SERVICE_MANAGER',
  TRAINER = 'TRAINER',
  DATA_ANALYST = 'DATA_ANALYST',
  ORDER_TRACKER = 'ORDER_TRACKER',
  COMPLAINT_HANDLER = 'COMPLAINT_HANDLER',
  MERCHANT_MANAGER = 'MERCHANT_MANAGER',
  FINANCE = 'FINANCE',
  OPERATIONS = 'OPERATIONS',
  ADMINISTRATOR = 'ADMINISTRATOR',
  COURIER = 'COURIER',
}

const P = Permission;

const look: readonly Permission[] = [P.MERCHANTS_READ, P.CATALOG_READ, P.ORDERS_READ];
const agent: readonly Permission[] = [
  ...look,
  P.ACCOUNTS_READ,
  P.STOCK_READ,
  P.PAYMENTS_READ,
  P.RETURNS_READ,
  P.COMPLAINTS_READ,
  P.COMPLAINTS_REGISTER,
  P.PRODUCT_REVIEWS_READ,
  P.BAD_REVIEWS_READ,
  P.PHRASES_READ,
  P.INQUIRIES_READ,
  P.INQUIRIES_ASK,
  P.INQUIRIES_WORK,
  P.TASKS_READ,
  P.TASKS_WORK,
  P.TRACKING_READ,
  P.ORDERS_NOTE,
  P.CARRIERS_READ,
];
const serviceAgent: readonly Permission[] = [
  ...agent,
  P.RETURNS_WORK,
  P.ORDERS_REVIEW,
  P.ORDERS_CHANGE,
  P.ORDERS_CANCEL,
  P.ORDERS_PLACE_FOR,
  P.ORDERS_CONCEDE,
  P.SLIPS_READ,
  P.BAD_REVIEWS_WORK,
  P.SLIPS_WRITE,
  P.COUPONS_READ,
  P.COUPONS_ISSUE,
  P.PERSONAL_DATA_READ,
  P.PERSONAL_DATA_OPEN,
];
const afterSales: readonly Permission[] = [
  ...agent,
  P.RETURNS_WORK,
  P.RETURNS_DECIDE,
  P.REPAIRS_WORK,
  P.CHARGEBACKS_HANDLE,
  P.SLIPS_READ,
  P.BAD_REVIEWS_WORK,
  P.SLIPS_WRITE,
  P.COUPONS_READ,
  P.COUPONS_ISSUE,
  P.PERSONAL_DATA_READ,
  P.PERSONAL_DATA_OPEN,
];
const complaintHandler: readonly Permission[] = [
  ...agent,
  P.RETURNS_WORK,
  P.COMPLAINTS_HANDLE,
  P.SLIPS_READ,
  P.BAD_REVIEWS_WORK,
  P.SLIPS_WRITE,
  P.COUPONS_READ,
  P.COUPONS_ISSUE,
  P.PERSONAL_DATA_READ,
  P.PERSONAL_DATA_OPEN,
];
const supervisor: readonly Permission[] = [
  ...serviceAgent,
  ...afterSales,
  ...complaintHandler,
  P.COMPLAINTS_ASSIGN,
  P.PRODUCT_REVIEWS_MODERATE,
  P.PHRASES_WRITE,
  P.INQUIRIES_LEAD,
  P.RETURNS_LEAD,
  P.TASKS_LEAD,
  P.REPORTS_READ,
  P.COMPLAINT_REPORTS_READ,
  P.SLIPS_APPROVE,
  P.COUPONS_APPROVE,
  P.TRACKING_WORK,
  P.TRACKING_LEAD,
];

/** What buyers alone do with what is theirs: no role reaches somebody else's basket, wallet or word. */
const buyersOnly: ReadonlySet<Permission> = new Set([
  P.PUBLIC,
  P.SIGNED_IN,
  P.ORDERS_PLACE,
  P.ORDERS_RECEIVE,
  P.WALLET_USE,
  P.RETURNS_APPLY,
  P.COMPLAINTS_ANSWER,
  P.COMPLAINTS_DEFEND,
  P.PRODUCT_REVIEWS_WRITE,
  P.PRODUCT_REVIEWS_REPLY,
  P.TRACKING_ASK,
]);

/** What each role may do: in every row of the market, or with the merchants in its care. Several roles add up. */
export const platformRoles: Readonly<Record<StaffRole, { description: string; permissions: readonly Permission[] }>> = {
  SERVICE_AGENT: {
    description: 'Service agent 客服专员: reviews orders with the buyer, takes phone orders, registers complaints.',
    permissions: serviceAgent,
  },
  AFTER_SALES_AGENT: {
    description: 'After-sales agent 售后专员: decides returns for the platform.',
    permissions: afterSales,
  },
  TECHNICAL_SUPPORT: {
    description: 'Technical support 技术支持: apps, payment attempts, the event stream.',
    permissions: [
      ...look,
      P.ACCOUNTS_READ,
      P.APPS_MANAGE,
      P.TASKS_READ,
      P.TASKS_WORK,
      P.PAYMENTS_READ,
      P.EVENTS_READ,
      P.STOCK_READ,
      P.MESSAGES_READ,
    ],
  },
  SUPERVISOR: { description: 'Supervisor 客服主管: leads agents, assigns complaints.', permissions: supervisor },
  SERVICE_MANAGER: {
    description: 'Service manager 客服经理: a supervisor who also issues refunds and removes products.',
    permissions: [...supervisor, P.QUALITY_CLOSE, P.REFUNDS_ISSUE, P.PRODUCTS_REMOVE, P.AUDIT_READ],
  },
  TRAINER: {
    description: 'Trainer 培训专员: reads cases to teach from them.',
    permissions: [
      ...look,
      P.PRODUCT_REVIEWS_READ,
      P.BAD_REVIEWS_READ,
      P.COMPLAINTS_READ,
      P.RETURNS_READ,
      P.INQUIRIES_READ,
      P.REPORTS_READ,
      P.COMPLAINT_REPORTS_READ,
      P.TRACKING_READ,
      P.PHRASES_READ,
      P.PHRASES_WRITE,
    ],
  },
  DATA_ANALYST: {
    description: 'Data analyst 数据分析师: reads figures, never personal data nor where merchants are paid.',
    permissions: [
      ...look,
      P.STOCK_READ,
      P.PAYMENTS_READ,
      P.RETURNS_READ,
      P.PRODUCT_REVIEWS_READ,
      P.BAD_REVIEWS_READ,
      P.COMPLAINTS_READ,
      P.INQUIRIES_READ,
      P.REPORTS_READ,
      P.COMPLAINT_REPORTS_READ,
      P.TRACKING_READ,
    ],
  },
  ORDER_TRACKER: {
    description: 'Order tracker 跟单员: chases late reviews, shipments and deliveries.',
    permissions: [
      ...agent,
      P.TRACKING_WORK,
      P.ORDERS_DELIVER,
      P.DELIVERIES_READ,
      P.DELIVERIES_ASSIGN,
      P.PERSONAL_DATA_READ,
      P.PERSONAL_DATA_OPEN,
    ],
  },
  COMPLAINT_HANDLER: {
    description: 'Complaint handler 投诉处理: investigates and resolves complaints.',
    permissions: complaintHandler,
  },
  MERCHANT_MANAGER: {
    description:
      'Merchant manager 市场业务员: wins, reviews and accompanies merchants: those assigned to it, and those of its district.',
    permissions: [
      ...look,
      P.MERCHANTS_WRITE,
      P.STOREFRONT_WRITE,
      P.MERCHANTS_REVIEW,
      P.IMPORTS_RUN,
      P.STOCK_READ,
      P.PAYOUTS_READ,
      P.TRACKING_READ,
    ],
  },
  FINANCE: {
    description: 'Finance 财务: transfers, refunds, ledger, payouts.',
    permissions: [
      ...look,
      P.ACCOUNTS_READ,
      P.WALLET_READ,
      P.PAYMENTS_READ,
      P.TRANSFERS_CONFIRM,
      P.REFUNDS_ISSUE,
      P.CHARGEBACKS_HANDLE,
      P.LEDGER_READ,
      P.RECONCILIATION_READ,
      P.RECONCILIATION_RESOLVE,
      P.RECONCILIATION_APPROVE,
      P.SLIPS_READ,
      P.SLIPS_WRITE,
      P.SLIPS_APPROVE,
      P.SLIPS_PAY,
      P.COUPONS_READ,
      P.CASH_COUNT,
      P.RETURNS_READ,
      P.REPAIRS_WORK,
      P.PAYOUTS_READ,
      P.PAYOUTS_PREPARE,
      P.PAYOUTS_APPROVE,
    ],
  },
  OPERATIONS: {
    description: 'Operations 运营: catalogue, categories, imports, settings.',
    permissions: [
      ...look,
      P.CATALOG_WRITE,
      P.CATEGORIES_WRITE,
      P.PRODUCTS_REMOVE,
      P.PRODUCT_REVIEWS_READ,
      P.PRODUCT_REVIEWS_MODERATE,
      P.RETURNS_READ,
      P.REPORTS_READ,
      P.COMPLAINT_REPORTS_READ,
      P.QUALITY_ANSWER,
      P.QUALITY_CLOSE,
      P.STOCK_READ,
      P.STOCK_WRITE,
      P.IMPORTS_RUN,
      P.SETTINGS_WRITE,
      P.CARRIERS_READ,
      P.CARRIERS_WRITE,
      P.WAYBILL_RANGES_WRITE,
      P.MESSAGES_READ,
      P.MESSAGE_TEMPLATES_WRITE,
    ],
  },
  COURIER: {
    description: 'Courier 送货员 of the platform: brings parcels of every shop; sees those open and its own.',
    permissions: [P.DELIVERIES_READ, P.DELIVERIES_RUN],
  },
  ADMINISTRATOR: {
    description: 'Administrator: everything but what only buyers do with what is theirs.',
    permissions: Object.values(P).filter((permission) => !buyersOnly.has(permission)),
  },
};

/** Roles that reach merchants in their care alone: their own, and those of their district. */
export const rolesInCare: ReadonlySet<StaffRole> = new Set([StaffRole.MERCHANT_MANAGER]);

/** Every permission of these roles. */
export const permissionsOfStaff = (roles: readonly StaffRole[]): ReadonlySet<Permission> =>
  new Set(roles.flatMap((role) => platformRoles[role].permissions));
