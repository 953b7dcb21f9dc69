import type { SvgIconComponent } from '@mui/icons-material';
import AddIcCall from '@mui/icons-material/AddIcCall';
import Balance from '@mui/icons-material/Balance';
import FactCheck from '@mui/icons-material/FactCheck';
import MenuBook from '@mui/icons-material/MenuBook';
import ReportProblem from '@mui/icons-material/ReportProblem';
import Savings from '@mui/icons-material/Savings';
import ShoppingBasket from '@mui/icons-material/ShoppingBasket';
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
    page: lazy(async () => ({ default: (await import('./review-desk.js')).ReviewDesk })),
  },
  {
    path: '/tracking',
    title: 'panel.trackingDesk',
    group: 'ORDERS',
    permission: 'TRACKING_WORK',
    icon: ReportProblem,
    page: lazy(async () => ({ default: (await import('./tracking-desk.js')).TrackingDesk })),
  },
  {
    path: '/picking',
    title: 'panel.pickingDesk',
    group: 'ORDERS',
    permission: 'ORDERS_PICK',
    icon: ShoppingBasket,
    page: lazy(async () => ({ default: (await import('./picking-desk.js')).PickingDesk })),
  },
  {
    path: '/phone',
    title: 'actions.placePhoneOrder',
    group: 'ORDERS',
    permission: 'ORDERS_PLACE_FOR',
    icon: AddIcCall,
    page: lazy(async () => ({ default: (await import('./phone-desk.js')).PhoneDesk })),
  },
  {
    path: '/money',
    title: 'panel.moneyDesk',
    group: 'MONEY',
    permission: 'PAYOUTS_READ',
    icon: Savings,
    page: lazy(async () => ({ default: (await import('./money-desk.js')).MoneyDesk })),
  },
  {
    path: '/imports',
    title: 'actions.importRecords',
    group: 'CATALOG',
    permission: ['IMPORTS_RUN', 'ORDERS_SHIP'],
    icon: UploadFile,
    page: lazy(async () => ({ default: (await import('./import-desk.js')).ImportDesk })),
  },
  {
    path: '/books',
    title: 'panel.trialBalance',
    group: 'MONEY',
    permission: 'LEDGER_READ',
    icon: Balance,
    page: lazy(async () => ({ default: (await import('./trial-balance.js')).TrialBalance })),
  },
  {
    path: '/statement',
    title: 'panel.accountStatement',
    group: 'MONEY',
    permission: 'LEDGER_READ',
    icon: MenuBook,
    page: lazy(async () => ({ default: (await import('./account-statement.js')).AccountStatement })),
  },
  {
    path: '/settings',
    title: 'actions.updateSettings',
    group: 'SYSTEM',
    permission: 'SETTINGS_WRITE',
    icon: Tune,
    page: lazy(async () => ({ default: (await import('./settings-desk.js')).SettingsDesk })),
  },
];
