import { type SqlBool, sql } from 'kysely';
import { Field, Int, ObjectType } from 'type-graphql';
import './account.enums.js';
import { type Actor, scopeOf, scopeWithoutRoles } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { byOwner, type ColumnsOf, reads, type Visibility } from '../kernel/read/index.js';
import { Auth, Hint, Panel } from '../kernel/schema/directives.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { allowedActions } from '../kernel/transition.js';
import { Account, Locale } from './account.entity.js';
import { AccountAction, AccountStatus, accountLifecycle, ownActions } from './account-status.js';
import { named } from './named.js';
import { StaffRole } from './platform-roles.js';

@ObjectType('Account', {
  implements: Node,
  simpleResolvers: true,
  description: 'One person (A1): buyer, member of merchants and staff, all in one account.',
})
@Panel({
  group: 'SYSTEM',
  permission: Permission.ACCOUNTS_READ,
  title: 'name',
  columns: ['name', 'phone', 'email', 'status', 'roles', 'createdAt'],
  defaultSort: 'createdAt',
  icon: 'People',
})
export class AccountType extends Node {
  @Field(() => String, { description: 'What the person is called; `***` once the account is closed.' })
  @Hint({ pii: true })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Phone number, E.164; masked for whoever does not need it; null when there is none.',
  })
  @Hint({ pii: true, widget: 'PHONE' })
  phone!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'E-mail address; masked for whoever does not need it; null when there is none.',
  })
  @Hint({ pii: true, widget: 'EMAIL' })
  email!: string | null;

  @Field(() => Locale, { description: 'The language the market speaks to this person.' })
  locale!: Locale;

  @Field(() => AccountStatus, { description: 'Whether the account may act.' })
  status!: AccountStatus;

  @Field(() => String, {
    nullable: true,
    description: 'Why staff blocked it; null while it is not blocked, and for others than staff.',
  })
  @Auth(Permission.ACCOUNTS_READ)
  blockReason!: string | null;

  @Field(() => [StaffRole], {
    nullable: true,
    description: 'Roles of the platform’s staff; null for whoever may not know. At most one of each.',
  })
  @Auth(Permission.ACCOUNTS_READ)
  roles!: StaffRole[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Region whose merchants this merchant manager looks after, six figures (GB/T 2260); null without one, and for whoever may not know.',
  })
  @Auth(Permission.ACCOUNTS_READ)
  districtCode!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether sign-in asks for a code; null for whoever may not know.',
  })
  @Auth(Permission.ACCOUNTS_READ)
  hasSecondFactor!: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many recovery codes are left of ten; null for whoever may not know.',
  })
  @Auth(Permission.ACCOUNTS_READ)
  recoveryCodesLeft!: number | null;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => Int, { description: 'Counts edits; send it back with yours.' })
  version!: number;

  @Field(() => [AccountAction], { description: 'What this viewer may do with it now.' })
  availableActions!: AccountAction[];
}

type AccountRow = ColumnsOf<Account>;

const isOwn = (viewer: Actor, row: AccountRow): Visibility =>
  byOwner(scopeOf(viewer, Permission.ACCOUNTS_READ), null, row.id);
const clearFor = (viewer: Actor, row: AccountRow): Visibility =>
  byOwner(scopeWithoutRoles(viewer, Permission.PERSONAL_DATA_READ), null, row.id);

const roles = (row: AccountRow) =>
  sql<string[]>`array(select r.role from staff_role r where r.account_id = ${row.id} order by r.role)`;
const districtCode = (row: AccountRow) =>
  sql<string | null>`(select max(r.district_code) from staff_role r where r.account_id = ${row.id})`;
const hasSecondFactor = (row: AccountRow) =>
  sql<SqlBool>`exists (select from second_factor f where f.account_id = ${row.id} and f.confirmed_at is not null)`;
const recoveryCodesLeft = (row: AccountRow) =>
  sql<number>`(select count(*)::int from recovery_code c where c.account_id = ${row.id} and c.used_at is null)`;
const isEnrolling = (row: AccountRow) =>
  sql<SqlBool>`exists (select from second_factor f where f.account_id = ${row.id} and (f.confirmed_at is null or f.next_secret is not null))`;
const hasRoles = (row: AccountRow) => sql<SqlBool>`exists (select from staff_role r where r.account_id = ${row.id})`;

export const accountReads = reads(AccountType, {
  prefix: 'account',
  entity: () => Account,
  visibleTo: isOwn,
  expressions: { roles, districtCode, hasSecondFactor, recoveryCodesLeft },
  guarded: {
    roles: isOwn,
    districtCode: isOwn,
    hasSecondFactor: isOwn,
    recoveryCodesLeft: isOwn,
    blockReason: (viewer) => scopeOf(viewer, Permission.ACCOUNTS_READ).all,
  },
  masked: { phone: { clearFor }, email: { clearFor } },
  computed: {
    availableActions: {
      needs: ['id', 'status'],
      expressions: { hasSecondFactor, isEnrolling, hasRoles },
      from: ({ id, status, ...known }, viewer) => {
        const isOwner = viewer.accountId === id;
        if (!isOwner && !scopeOf(viewer, Permission.ACCOUNTS_MANAGE).all) return [];
        const facts = {
          status,
          hasSecondFactor: known['hasSecondFactor'] === true,
          isEnrolling: known['isEnrolling'] === true,
          hasRoles: known['hasRoles'] === true,
        };
        return allowedActions(accountLifecycle, facts).filter((action) => ownActions.has(action) === isOwner);
      },
    },
  },
  filters: {
    role: (wanted: readonly StaffRole[], row) =>
      sql<SqlBool>`exists (select from staff_role r where r.account_id = ${row.id} and r.role = any(${[...wanted]}))`,
    isStaff: (wanted: boolean, row) => sql<SqlBool>`${hasRoles(row)} = ${wanted}`,
    q: (text: string, row) => named(text, row),
  },
  defaultOrder: { field: 'CREATED_AT', direction: 'DESC' },
});
