import { type Actor, reaches, scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { allowedActions, type Lifecycle } from '../kernel/transition.js';

/** Where a merchant stands (B2). */
export enum MerchantStatus {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  APPROVED = 'APPROVED',
  REJECTED = 'REJECTED',
  SUSPENDED = 'SUSPENDED',
  CLOSED = 'CLOSED',
}

/** What can be done with a merchant, by its own people and by reviewers. */
export enum MerchantAction {
  UPDATE_APPLICATION = 'UPDATE_APPLICATION',
  SUBMIT = 'SUBMIT',
  APPROVE = 'APPROVE',
  REJECT = 'REJECT',
  SUSPEND = 'SUSPEND',
  REINSTATE = 'REINSTATE',
  CLOSE = 'CLOSE',
  UPDATE_STOREFRONT = 'UPDATE_STOREFRONT',
  UPDATE_SETTLEMENT_ACCOUNT = 'UPDATE_SETTLEMENT_ACCOUNT',
  ASSIGN_ACCOUNT_MANAGER = 'ASSIGN_ACCOUNT_MANAGER',
  HAND_IN_DOCUMENT = 'HAND_IN_DOCUMENT',
  WAIVE_DOCUMENT = 'WAIVE_DOCUMENT',
}

/** What the table of states looks at. */
export interface MerchantFacts {
  readonly id: string;
  status: MerchantStatus;
}

const { DRAFT, SUBMITTED, APPROVED, REJECTED, SUSPENDED, CLOSED } = MerchantStatus;

export const merchantLifecycle: Lifecycle<MerchantStatus, MerchantAction, MerchantFacts> = {
  name: 'merchant',
  states: {
    DRAFT: { means: 'The application is being written; nobody but the applicant’s people and staff see it.' },
    SUBMITTED: { means: 'The application waits for a reviewer.' },
    APPROVED: { means: 'The shop is open: it publishes products and takes orders.' },
    REJECTED: { means: 'A reviewer gave reasons, field by field; correct them and submit again.' },
    SUSPENDED: { means: 'The shop is hidden and takes no new orders; open ones are finished, payouts are held.' },
    CLOSED: { means: 'The shop is closed for good.' },
  },
  transitions: {
    UPDATE_APPLICATION: { from: [DRAFT, REJECTED] },
    SUBMIT: { from: [DRAFT, REJECTED], to: SUBMITTED },
    APPROVE: { from: [SUBMITTED], to: APPROVED },
    REJECT: { from: [SUBMITTED], to: REJECTED },
    SUSPEND: { from: [APPROVED], to: SUSPENDED },
    REINSTATE: { from: [SUSPENDED], to: APPROVED },
    // Not from SUSPENDED: closing would be a way around the hold on payouts.
    CLOSE: { from: [DRAFT, REJECTED, APPROVED], to: CLOSED },
    UPDATE_STOREFRONT: { from: [DRAFT, SUBMITTED, REJECTED, APPROVED, SUSPENDED] },
    // Before approval the account is part of the application.
    UPDATE_SETTLEMENT_ACCOUNT: { from: [APPROVED, SUSPENDED] },
    ASSIGN_ACCOUNT_MANAGER: { from: [DRAFT, SUBMITTED, REJECTED, APPROVED, SUSPENDED] },
    // Not while it is reviewed: what the reviewer looks at stays as it is.
    HAND_IN_DOCUMENT: { from: [DRAFT, REJECTED, APPROVED, SUSPENDED] },
    WAIVE_DOCUMENT: { from: [DRAFT, SUBMITTED, REJECTED, APPROVED, SUSPENDED] },
  },
};

/** Who may do what; the use cases and `availableActions` read this one table. */
export const merchantPermissions: Readonly<Record<MerchantAction, Permission>> = {
  UPDATE_APPLICATION: Permission.MERCHANTS_WRITE,
  SUBMIT: Permission.MERCHANTS_WRITE,
  APPROVE: Permission.MERCHANTS_REVIEW,
  REJECT: Permission.MERCHANTS_REVIEW,
  SUSPEND: Permission.MERCHANTS_REVIEW,
  REINSTATE: Permission.MERCHANTS_REVIEW,
  CLOSE: Permission.MERCHANTS_WRITE,
  UPDATE_STOREFRONT: Permission.STOREFRONT_WRITE,
  UPDATE_SETTLEMENT_ACCOUNT: Permission.SETTLEMENT_WRITE,
  // It gives somebody rights, as roles do.
  ASSIGN_ACCOUNT_MANAGER: Permission.ACCOUNTS_MANAGE,
  HAND_IN_DOCUMENT: Permission.MERCHANTS_WRITE,
  WAIVE_DOCUMENT: Permission.MERCHANTS_REVIEW,
};

/** Nobody reviews a shop they are a member of, whatever role they hold. */
export const isOwnReview = (action: MerchantAction, merchantId: string, actor: Actor): boolean =>
  merchantPermissions[action] === Permission.MERCHANTS_REVIEW && actor.merchants.has(merchantId);

/** What this viewer may do with this merchant now. */
export const availableActions = (merchant: MerchantFacts, viewer: Actor): MerchantAction[] =>
  allowedActions(merchantLifecycle, merchant).filter(
    (action) =>
      reaches(scopeOf(viewer, merchantPermissions[action]), { merchantId: merchant.id }) &&
      !isOwnReview(action, merchant.id, viewer),
  );
