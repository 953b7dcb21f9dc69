import type { Lifecycle } from '../kernel/transition.js';

export enum AccountStatus {
  ACTIVE = 'ACTIVE',
  BLOCKED = 'BLOCKED',
  CLOSED = 'CLOSED',
}

/** What its owner and what staff may do with an account; every entry has its mutation. */
export enum AccountAction {
  EDIT = 'EDIT',
  CHANGE_PASSWORD = 'CHANGE_PASSWORD',
  ENROL_SECOND_FACTOR = 'ENROL_SECOND_FACTOR',
  REPLACE_SECOND_FACTOR = 'REPLACE_SECOND_FACTOR',
  CONFIRM_SECOND_FACTOR = 'CONFIRM_SECOND_FACTOR',
  RENEW_RECOVERY_CODES = 'RENEW_RECOVERY_CODES',
  GRANT_ROLE = 'GRANT_ROLE',
  REVOKE_ROLE = 'REVOKE_ROLE',
  CLOSE = 'CLOSE',
  BLOCK = 'BLOCK',
  UNBLOCK = 'UNBLOCK',
  RESET_SECOND_FACTOR = 'RESET_SECOND_FACTOR',
}

interface AccountFacts {
  readonly status: AccountStatus;
  /** Known to reads; use cases ask the tables. */
  readonly hasSecondFactor?: boolean;
  readonly hasRoles?: boolean;
  readonly isEnrolling?: boolean;
}

const { ACTIVE, BLOCKED, CLOSED } = AccountStatus;

export const accountLifecycle: Lifecycle<AccountStatus, AccountAction, AccountFacts> = {
  name: 'account',
  states: {
    ACTIVE: { means: 'May sign in and act.' },
    BLOCKED: { means: 'Blocked by staff: signed out everywhere, cannot sign in; orders under way go on.' },
    CLOSED: { means: 'Closed by its owner; personal data are gone, orders and ledger stay.' },
  },
  transitions: {
    EDIT: { from: [ACTIVE] },
    CHANGE_PASSWORD: { from: [ACTIVE] },
    ENROL_SECOND_FACTOR: {
      from: [ACTIVE],
      unless: ({ hasSecondFactor }) => (hasSecondFactor ? 'it has one already' : null),
    },
    REPLACE_SECOND_FACTOR: {
      from: [ACTIVE],
      unless: ({ hasSecondFactor }) => (hasSecondFactor === false ? 'it has none to replace' : null),
    },
    CONFIRM_SECOND_FACTOR: {
      from: [ACTIVE],
      unless: ({ isEnrolling }) => (isEnrolling === false ? 'enrol it first' : null),
    },
    RENEW_RECOVERY_CODES: {
      from: [ACTIVE],
      unless: ({ hasSecondFactor }) => (hasSecondFactor === false ? 'it has no second factor' : null),
    },
    GRANT_ROLE: { from: [ACTIVE] },
    REVOKE_ROLE: { from: [ACTIVE, BLOCKED], unless: ({ hasRoles }) => (hasRoles === false ? 'it has no role' : null) },
    CLOSE: {
      from: [ACTIVE],
      to: CLOSED,
      unless: ({ hasRoles }) => (hasRoles ? 'it has roles of the platform’s staff' : null),
    },
    BLOCK: { from: [ACTIVE], to: BLOCKED },
    UNBLOCK: { from: [BLOCKED], to: ACTIVE },
    RESET_SECOND_FACTOR: {
      from: [ACTIVE, BLOCKED],
      unless: ({ hasSecondFactor }) => (hasSecondFactor === false ? 'it has none' : null),
    },
  },
};

/** What the owner does; everything else staff do to others. */
export const ownActions: ReadonlySet<AccountAction> = new Set([
  AccountAction.EDIT,
  AccountAction.CHANGE_PASSWORD,
  AccountAction.ENROL_SECOND_FACTOR,
  AccountAction.REPLACE_SECOND_FACTOR,
  AccountAction.CONFIRM_SECOND_FACTOR,
  AccountAction.RENEW_RECOVERY_CODES,
  AccountAction.CLOSE,
]);
