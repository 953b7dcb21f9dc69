import type { SvgIconComponent } from '@mui/icons-material';
import AddIcCall from '@mui/icons-material/AddIcCall';
import Assessment from '@mui/icons-material/Assessment';
import AssignmentReturn from '@mui/icons-material/AssignmentReturn';
import Balance from '@mui/icons-material/Balance';
import FactCheck from '@mui/icons-material/FactCheck';
import MenuBook from '@mui/icons-material/MenuBook';
import Output from '@mui/icons-material/Output';
import PhoneForwarded from '@mui/icons-material/PhoneForwarded';
import ReportProblem from '@mui/icons-material/ReportProblem';
import RequestQuote from '@mui/icons-material/RequestQuote';
import Rule from '@mui/icons-material/Rule';
import Savings from '@mui/icons-material/Savings';
import ShoppingBasket from '@mui/icons-material/ShoppingBasket';
import Speed from '@mui/icons-material/Speed';
import SupportAgent from '@mui/icons-material/SupportAgent';
import ThumbDown from '@mui/icons-material/ThumbDown';
import Tune from '@mui/icons-material/Tune';
import UploadFile from '@mui/icons-material/UploadFile';
import { type ComponentType, lazy } from 'react';
import type { MessageKey, Permission } from '../../generated/names.js';
import type { PanelMessageKey } from '../i18n/panel-messages.js';

export interface DeskPage {
  readonly path: string;
  readonly title: MessageKey | PanelMessageKey;
  /** The group of the menu that it closes. */
  readonly group: string;
  /** Any of several. */
  readonly permission: Permission | readonly Permission[];
  readonly icon: SvgIconComponent;
  readonly page: ComponentType;
}

/** Screens written by hand that belong to no single resource; each is loaded when somebody goes there. */
export const deskPages: readonly DeskPage[] = [
  {
    path: '/review',
    title: 'panel.reviewDesk',
    group: 'ORDERS',
    permission: 'ORDERS_REVIEW',
    icon: FactCheck,
    page: lazy(async () => ({ default: (await import('./orders/review-desk.js')).ReviewDesk })),
  },
  {
    path: '/tracking',
    title: 'panel.trackingDesk',
    group: 'ORDERS',
    permission: 'TRACKING_WORK',
    icon: ReportProblem,
    page: lazy(async () => ({ default: (await import('./tracking/tracking-desk.js')).TrackingDesk })),
  },
  {
    path: '/picking',
    title: 'panel.pickingDesk',
    group: 'ORDERS',
    permission: 'ORDERS_PICK',
    icon: ShoppingBasket,
    page: lazy(async () => ({ default: (await import('./picking/picking-desk.js')).PickingDesk })),
  },
  {
    path: '/phone',
    title: 'actions.placePhoneOrder',
    group: 'ORDERS',
    permission: 'ORDERS_PLACE_FOR',
    icon: AddIcCall,
    page: lazy(async () => ({ default: (await import('./orders/phone-desk.js')).PhoneDesk })),
  },
  {
    path: '/complaint-desk',
    title: 'panel.complaintDesk',
    group: 'SERVICE',
    permission: 'COMPLAINTS_READ',
    icon: SupportAgent,
    page: lazy(async () => ({ default: (await import('./complaints/complaint-desk.js')).ComplaintDesk })),
  },
  {
    path: '/visit-desk',
    title: 'panel.visitDesk',
    group: 'SERVICE',
    permission: 'COMPLAINTS_HANDLE',
    icon: PhoneForwarded,
    page: lazy(async () => ({ default: (await import('./visits/visit-desk.js')).VisitDesk })),
  },
  {
    path: '/bad-review-desk',
    title: 'panel.badReviewDesk',
    group: 'SERVICE',
    permission: 'BAD_REVIEWS_READ',
    icon: ThumbDown,
    page: lazy(async () => ({ default: (await import('./reviews/bad-review-desk.js')).BadReviewDesk })),
  },
  {
    path: '/reports',
    title: 'panel.reports',
    group: 'SERVICE',
    permission: 'REPORTS_READ',
    icon: Assessment,
    page: lazy(async () => ({ default: (await import('./reports/report-desk.js')).ReportDesk })),
  },
  {
    path: '/return-desk',
    title: 'panel.returnDesk',
    group: 'SERVICE',
    permission: 'RETURNS_READ',
    icon: AssignmentReturn,
    page: lazy(async () => ({ default: (await import('./returns/return-desk.js')).ReturnDesk })),
  },
  {
    path: '/service-board',
    title: 'panel.serviceBoard',
    group: 'SERVICE',
    permission: 'COMPLAINTS_ASSIGN',
    icon: Speed,
    page: lazy(async () => ({ default: (await import('./service-board/service-board.js')).ServiceBoard })),
  },
  {
    path: '/money',
    title: 'panel.moneyDesk',
    group: 'MONEY',
    permission: 'PAYOUTS_READ',
    icon: Savings,
    page: lazy(async () => ({ default: (await import('./money/money-desk.js')).MoneyDesk })),
  },
  {
    path: '/slip-desk',
    title: 'panel.slipDesk',
    group: 'MONEY',
    permission: ['SLIPS_APPROVE', 'SLIPS_PAY'],
    icon: RequestQuote,
    page: lazy(async () => ({ default: (await import('./money/slip-desk.js')).SlipDesk })),
  },
  {
    path: '/withdrawal-desk',
    title: 'panel.withdrawalDesk',
    group: 'MONEY',
    permission: 'TRANSFERS_CONFIRM',
    icon: Output,
    page: lazy(async () => ({ default: (await import('./money/withdrawal-desk.js')).WithdrawalDesk })),
  },
  {
    path: '/imports',
    title: 'actions.importRecords',
    group: 'CATALOG',
    permission: ['IMPORTS_RUN', 'ORDERS_SHIP'],
    icon: UploadFile,
    page: lazy(async () => ({ default: (await import('./imports/import-desk.js')).ImportDesk })),
  },
  {
    path: '/books',
    title: 'panel.trialBalance',
    group: 'MONEY',
    permission: 'LEDGER_READ',
    icon: Balance,
    page: lazy(async () => ({ default: (await import('./money/trial-balance.js')).TrialBalance })),
  },
  {
    path: '/reconciliation',
    title: 'panel.reconciliation',
    group: 'MONEY',
    permission: 'RECONCILIATION_READ',
    icon: Rule,
    page: lazy(async () => ({ default: (await import('./money/reconciliation-desk.js')).ReconciliationDesk })),
  },
  {
    path: '/statement',
    title: 'panel.accountStatement',
    group: 'MONEY',
    permission: 'LEDGER_READ',
    icon: MenuBook,
    page: lazy(async () => ({ default: (await import('./money/account-statement.js')).AccountStatement })),
  },
  {
    path: '/settings',
    title: 'actions.updateSettings',
    group: 'SYSTEM',
    permission: 'SETTINGS_WRITE',
    icon: Tune,
    page: lazy(async () => ({ default: (await import('./settings/settings-desk.js')).SettingsDesk })),
  },
];
