import { registerEnumType } from 'type-graphql';
import { describedStates } from '../kernel/schema/described-states.js';
import { Locale } from './account.entity.js';
import { AccountAction, AccountStatus, accountLifecycle } from './account-status.js';
import { MemberRole, merchantRoles } from './merchant-roles.js';
import { platformRoles, StaffRole } from './platform-roles.js';

const described = (entries: readonly (readonly [string, string])[]): Record<string, { description: string }> =>
  Object.fromEntries(entries.map(([name, description]) => [name, { description }]));

registerEnumType(Locale, {
  name: 'Locale',
  description: 'A language of the market.',
  valuesConfig: { ZH: { description: 'Simplified Chinese.' }, EN: { description: 'English.' } },
});

registerEnumType(AccountStatus, {
  name: 'AccountStatus',
  description: 'Whether an account may act.',
  valuesConfig: describedStates(accountLifecycle),
});

registerEnumType(StaffRole, {
  name: 'StaffRole',
  description: 'A duty of the platform’s staff (A3); each is a set of permissions.',
  valuesConfig: described(Object.values(StaffRole).map((role) => [role, platformRoles[role].description])),
});

registerEnumType(MemberRole, {
  name: 'MemberRole',
  description: 'A duty of a merchant’s member (A2); each is a set of permissions within that merchant.',
  valuesConfig: described(Object.values(MemberRole).map((role) => [role, merchantRoles[role].description])),
});

registerEnumType(AccountAction, {
  name: 'AccountAction',
  description: 'What may be done with an account.',
  valuesConfig: {
    EDIT: { description: 'Change one’s own name and language.' },
    CHANGE_PASSWORD: { description: 'Change one’s own password.' },
    ENROL_SECOND_FACTOR: { description: 'Begin to use an authenticator app.' },
    REPLACE_SECOND_FACTOR: { description: 'Begin to use another authenticator app.' },
    CONFIRM_SECOND_FACTOR: { description: 'Show that the authenticator app works.' },
    RENEW_RECOVERY_CODES: { description: 'Get other recovery codes; those of before are void.' },
    GRANT_ROLE: { description: 'Give a role of the platform’s staff.' },
    REVOKE_ROLE: { description: 'Take a role away.' },
    CLOSE: { description: 'Close one’s own account for good.' },
    BLOCK: { description: 'Block the account.' },
    UNBLOCK: { description: 'Let it sign in again.' },
    RESET_SECOND_FACTOR: { description: 'Remove the second factor of somebody who lost it.' },
  },
});
