import { openComplaints } from './complaints/index.js';
import { cashHeld } from './delivery/index.js';
import type { ClosingObstacle } from './kernel/request-context.js';
import { lastOwnerships } from './merchants/index.js';
import { openOrders } from './orders/index.js';
import { filledWallet, openWithdrawals, refundsOnTheWay, waitingTopUps } from './payments/index.js';
import { openRepairs } from './repairs/index.js';
import { openReturns } from './returns/index.js';

/** What keeps an account from being closed, by every domain that knows of something (A7). */
export const closingObstacles: readonly ClosingObstacle[] = [
  openOrders,
  openReturns,
  openRepairs,
  openComplaints,
  filledWallet,
  waitingTopUps,
  refundsOnTheWay,
  openWithdrawals,
  cashHeld,
  lastOwnerships,
];
