import { type Row, words } from './permission-row.js';
import { servicePermissions } from './service-permissions.js';

/** Who may do what (A2, A3, A5), kept beside the code that grants it: a change of either is a change of both. */
export const permissionTable: readonly Row[] = [
  { permission: 'PUBLIC', open: 'to anyone' },
  { permission: 'SIGNED_IN', open: 'to the signed-in' },
  {
    permission: 'ACCOUNTS_READ',
    open: 'to people',
    staff: words(`
      SERVICE_AGENT AFTER_SALES_AGENT TECHNICAL_SUPPORT SUPERVISOR SERVICE_MANAGER ORDER_TRACKER
      COMPLAINT_HANDLER FINANCE ADMINISTRATOR
    `),
  },
  { permission: 'ACCOUNTS_MANAGE', staff: words('ADMINISTRATOR') },
  {
    permission: 'PERSONAL_DATA_READ',
    open: 'to people',
    members: words('OWNER MANAGER SERVICE ORDER_CLERK'),
    staff: words(
      'SERVICE_AGENT AFTER_SALES_AGENT SUPERVISOR SERVICE_MANAGER ORDER_TRACKER COMPLAINT_HANDLER ADMINISTRATOR',
    ),
  },
  {
    permission: 'PERSONAL_DATA_OPEN',
    staff: words(
      'SERVICE_AGENT AFTER_SALES_AGENT SUPERVISOR SERVICE_MANAGER ORDER_TRACKER COMPLAINT_HANDLER ADMINISTRATOR',
    ),
  },
  { permission: 'AUDIT_READ', staff: words('SERVICE_MANAGER ADMINISTRATOR') },
  {
    permission: 'APPS_MANAGE',
    members: words('OWNER'),
    staff: words('TECHNICAL_SUPPORT ADMINISTRATOR'),
  },
  {
    permission: 'MERCHANTS_READ',
    members: words('OWNER MANAGER SERVICE ORDER_CLERK PICKER COURIER FINANCE DESIGNER'),
    staff: words(`
      SERVICE_AGENT AFTER_SALES_AGENT TECHNICAL_SUPPORT SUPERVISOR SERVICE_MANAGER TRAINER DATA_ANALYST
      ORDER_TRACKER COMPLAINT_HANDLER MERCHANT_MANAGER FINANCE OPERATIONS ADMINISTRATOR
    `),
  },
  {
    permission: 'MERCHANTS_WRITE',
    members: words('OWNER'),
    staff: words('MERCHANT_MANAGER ADMINISTRATOR'),
  },
  {
    permission: 'STOREFRONT_WRITE',
    members: words('OWNER MANAGER DESIGNER'),
    staff: words('MERCHANT_MANAGER ADMINISTRATOR'),
  },
  {
    permission: 'SETTLEMENT_WRITE',
    members: words('OWNER'),
    staff: words('ADMINISTRATOR'),
  },
  { permission: 'MERCHANTS_REVIEW', staff: words('MERCHANT_MANAGER ADMINISTRATOR') },
  {
    permission: 'MEMBERS_MANAGE',
    members: words('OWNER'),
    staff: words('ADMINISTRATOR'),
  },
  {
    permission: 'CATALOG_READ',
    members: words('OWNER MANAGER SERVICE ORDER_CLERK PICKER DESIGNER'),
    staff: words(`
      SERVICE_AGENT AFTER_SALES_AGENT TECHNICAL_SUPPORT SUPERVISOR SERVICE_MANAGER TRAINER DATA_ANALYST
      ORDER_TRACKER COMPLAINT_HANDLER MERCHANT_MANAGER FINANCE OPERATIONS ADMINISTRATOR
    `),
  },
  {
    permission: 'CATALOG_WRITE',
    members: words('OWNER MANAGER DESIGNER'),
    staff: words('OPERATIONS ADMINISTRATOR'),
  },
  { permission: 'CATEGORIES_WRITE', staff: words('OPERATIONS ADMINISTRATOR') },
  { permission: 'PRODUCTS_REMOVE', staff: words('SERVICE_MANAGER OPERATIONS ADMINISTRATOR') },
  {
    permission: 'STOCK_READ',
    members: words('OWNER MANAGER SERVICE ORDER_CLERK PICKER'),
    staff: words(`
      SERVICE_AGENT AFTER_SALES_AGENT TECHNICAL_SUPPORT SUPERVISOR SERVICE_MANAGER DATA_ANALYST ORDER_TRACKER
      COMPLAINT_HANDLER MERCHANT_MANAGER OPERATIONS ADMINISTRATOR
    `),
  },
  {
    permission: 'STOCK_WRITE',
    members: words('OWNER MANAGER PICKER'),
    staff: words('OPERATIONS ADMINISTRATOR'),
  },
  {
    permission: 'IMPORTS_RUN',
    members: words('OWNER MANAGER'),
    staff: words('MERCHANT_MANAGER OPERATIONS ADMINISTRATOR'),
  },
  { permission: 'ORDERS_PLACE', open: 'to people' },
  {
    permission: 'ORDERS_READ',
    open: 'to people',
    members: words('OWNER MANAGER SERVICE ORDER_CLERK PICKER FINANCE'),
    staff: words(`
      SERVICE_AGENT AFTER_SALES_AGENT TECHNICAL_SUPPORT SUPERVISOR SERVICE_MANAGER TRAINER DATA_ANALYST
      ORDER_TRACKER COMPLAINT_HANDLER MERCHANT_MANAGER FINANCE OPERATIONS ADMINISTRATOR
    `),
  },
  {
    permission: 'ORDERS_REVIEW',
    members: words('OWNER MANAGER SERVICE'),
    staff: words('SERVICE_AGENT SUPERVISOR SERVICE_MANAGER ADMINISTRATOR'),
  },
  {
    permission: 'ORDERS_CHANGE',
    open: 'to people',
    members: words('OWNER MANAGER SERVICE'),
    staff: words('SERVICE_AGENT SUPERVISOR SERVICE_MANAGER ADMINISTRATOR'),
  },
  {
    permission: 'ORDERS_PICK',
    members: words('OWNER MANAGER ORDER_CLERK PICKER'),
    staff: words('ADMINISTRATOR'),
  },
  {
    permission: 'ORDERS_SHIP',
    members: words('OWNER MANAGER ORDER_CLERK'),
    staff: words('ADMINISTRATOR'),
  },
  {
    permission: 'ORDERS_DELIVER',
    members: words('OWNER MANAGER'),
    staff: words('ORDER_TRACKER ADMINISTRATOR'),
  },
  { permission: 'ORDERS_RECEIVE', open: 'to people' },
  {
    permission: 'ORDERS_CANCEL',
    open: 'to people',
    members: words('OWNER MANAGER SERVICE'),
    staff: words('SERVICE_AGENT SUPERVISOR SERVICE_MANAGER ADMINISTRATOR'),
  },
  {
    permission: 'ORDERS_NOTE',
    members: words('OWNER MANAGER SERVICE ORDER_CLERK'),
    staff: words(
      'SERVICE_AGENT AFTER_SALES_AGENT SUPERVISOR SERVICE_MANAGER ORDER_TRACKER COMPLAINT_HANDLER ADMINISTRATOR',
    ),
  },
  {
    permission: 'CARRIERS_READ',
    members: words('OWNER MANAGER ORDER_CLERK'),
    staff: words(`
      SERVICE_AGENT AFTER_SALES_AGENT SUPERVISOR SERVICE_MANAGER ORDER_TRACKER COMPLAINT_HANDLER OPERATIONS ADMINISTRATOR
    `),
  },
  { permission: 'CARRIERS_WRITE', staff: words('OPERATIONS ADMINISTRATOR') },
  {
    permission: 'WAYBILL_RANGES_WRITE',
    members: words('OWNER MANAGER ORDER_CLERK'),
    staff: words('OPERATIONS ADMINISTRATOR'),
  },
  { permission: 'ORDERS_PLACE_FOR', staff: words('SERVICE_AGENT SUPERVISOR SERVICE_MANAGER ADMINISTRATOR') },
  {
    permission: 'ORDERS_CONCEDE',
    members: words('OWNER MANAGER SERVICE'),
    staff: words('SERVICE_AGENT SUPERVISOR SERVICE_MANAGER ADMINISTRATOR'),
  },
  {
    permission: 'DELIVERIES_READ',
    members: words('OWNER MANAGER ORDER_CLERK COURIER'),
    staff: words('ORDER_TRACKER COURIER ADMINISTRATOR'),
  },
  {
    permission: 'DELIVERIES_RUN',
    members: words('OWNER MANAGER COURIER'),
    staff: words('COURIER ADMINISTRATOR'),
  },
  {
    permission: 'DELIVERIES_ASSIGN',
    members: words('OWNER MANAGER ORDER_CLERK'),
    staff: words('ORDER_TRACKER ADMINISTRATOR'),
  },
  {
    permission: 'WALLET_READ',
    open: 'to people',
    staff: words('FINANCE ADMINISTRATOR'),
  },
  { permission: 'WALLET_USE', open: 'to people' },
  {
    permission: 'PAYMENTS_READ',
    open: 'to people',
    members: words('OWNER MANAGER FINANCE'),
    staff: words(`
      SERVICE_AGENT AFTER_SALES_AGENT TECHNICAL_SUPPORT SUPERVISOR SERVICE_MANAGER DATA_ANALYST ORDER_TRACKER
      COMPLAINT_HANDLER FINANCE ADMINISTRATOR
    `),
  },
  { permission: 'TRANSFERS_CONFIRM', staff: words('FINANCE ADMINISTRATOR') },
  { permission: 'REFUNDS_ISSUE', staff: words('SERVICE_MANAGER FINANCE ADMINISTRATOR') },
  {
    permission: 'CHARGEBACKS_HANDLE',
    staff: words('AFTER_SALES_AGENT SUPERVISOR SERVICE_MANAGER FINANCE ADMINISTRATOR'),
  },
  { permission: 'LEDGER_READ', staff: words('FINANCE ADMINISTRATOR') },
  ...words('RECONCILIATION_READ RECONCILIATION_RESOLVE RECONCILIATION_APPROVE').map((permission) => ({
    permission,
    staff: words('FINANCE ADMINISTRATOR'),
  })),
  {
    permission: 'SLIPS_READ',
    staff: words('SERVICE_AGENT AFTER_SALES_AGENT SUPERVISOR SERVICE_MANAGER COMPLAINT_HANDLER FINANCE ADMINISTRATOR'),
  },
  {
    permission: 'SLIPS_WRITE',
    staff: words('SERVICE_AGENT AFTER_SALES_AGENT SUPERVISOR SERVICE_MANAGER COMPLAINT_HANDLER FINANCE ADMINISTRATOR'),
  },
  { permission: 'SLIPS_APPROVE', staff: words('SUPERVISOR SERVICE_MANAGER FINANCE ADMINISTRATOR') },
  { permission: 'SLIPS_PAY', staff: words('FINANCE ADMINISTRATOR') },
  { permission: 'CASH_COUNT', staff: words('FINANCE ADMINISTRATOR') },
  {
    permission: 'COUPONS_READ',
    open: 'to people',
    members: words('OWNER MANAGER'),
    staff: words('SERVICE_AGENT AFTER_SALES_AGENT SUPERVISOR SERVICE_MANAGER COMPLAINT_HANDLER FINANCE ADMINISTRATOR'),
  },
  {
    permission: 'COUPONS_ISSUE',
    staff: words('SERVICE_AGENT AFTER_SALES_AGENT SUPERVISOR SERVICE_MANAGER COMPLAINT_HANDLER ADMINISTRATOR'),
  },
  {
    permission: 'COUPONS_APPROVE',
    staff: words('SUPERVISOR SERVICE_MANAGER ADMINISTRATOR'),
  },
  ...servicePermissions,
  {
    permission: 'TRACKING_READ',
    members: words('OWNER MANAGER SERVICE'),
    staff: words(`
      SERVICE_AGENT AFTER_SALES_AGENT SUPERVISOR SERVICE_MANAGER TRAINER DATA_ANALYST
      ORDER_TRACKER COMPLAINT_HANDLER MERCHANT_MANAGER ADMINISTRATOR
    `),
  },
  { permission: 'TRACKING_WORK', staff: words('SUPERVISOR SERVICE_MANAGER ORDER_TRACKER ADMINISTRATOR') },
  { permission: 'TRACKING_LEAD', staff: words('SUPERVISOR SERVICE_MANAGER ADMINISTRATOR') },
  {
    permission: 'TRACKING_ANSWER',
    members: words('OWNER MANAGER SERVICE'),
    staff: words('ADMINISTRATOR'),
  },
  { permission: 'TRACKING_ASK', open: 'to people' },
  {
    permission: 'PAYOUTS_READ',
    members: words('OWNER MANAGER FINANCE'),
    staff: words('MERCHANT_MANAGER FINANCE ADMINISTRATOR'),
  },
  { permission: 'PAYOUTS_PREPARE', staff: words('FINANCE ADMINISTRATOR') },
  { permission: 'PAYOUTS_APPROVE', staff: words('FINANCE ADMINISTRATOR') },
  {
    permission: 'REPORTS_READ',
    members: words('OWNER MANAGER'),
    staff: words('SUPERVISOR SERVICE_MANAGER TRAINER DATA_ANALYST OPERATIONS ADMINISTRATOR'),
  },
  {
    permission: 'COMPLAINT_REPORTS_READ',
    staff: words('SUPERVISOR SERVICE_MANAGER TRAINER DATA_ANALYST OPERATIONS ADMINISTRATOR'),
  },
  {
    permission: 'QUALITY_ANSWER',
    members: words('OWNER MANAGER'),
    staff: words('OPERATIONS ADMINISTRATOR'),
  },
  { permission: 'QUALITY_CLOSE', staff: words('SERVICE_MANAGER OPERATIONS ADMINISTRATOR') },
  {
    permission: 'EVENTS_READ',
    members: words('OWNER MANAGER'),
    staff: words('TECHNICAL_SUPPORT ADMINISTRATOR'),
  },
  { permission: 'SETTINGS_WRITE', staff: words('OPERATIONS ADMINISTRATOR') },
  { permission: 'MESSAGES_READ', staff: words('TECHNICAL_SUPPORT OPERATIONS ADMINISTRATOR') },
  { permission: 'MESSAGE_TEMPLATES_WRITE', staff: words('OPERATIONS ADMINISTRATOR') },
  { permission: 'MAILBOX_READ', staff: words('ADMINISTRATOR') },
];
