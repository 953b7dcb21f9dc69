import Bowser from 'bowser';
import { type SqlBool, sql } from 'kysely';
import { ArgsType, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { anyOf, type OrderBy, one, orderByInput, RootPageArgs, reads } from '../kernel/read/index.js';
import { Hint, Panel } from '../kernel/schema/directives.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { AccountType } from './account.type.js';
import { SessionAction } from './session-action.js';

registerEnumType(SessionAction, {
  name: 'SessionAction',
  description: 'What may be done with a session.',
  valuesConfig: { END: { description: 'Sign out there.' } },
});

@ObjectType('Session', {
  implements: Node,
  simpleResolvers: true,
  description: 'A place where somebody is signed in. Its token is kept nowhere.',
})
@Panel({
  group: 'SYSTEM',
  permission: Permission.SIGNED_IN,
  title: 'device',
  columns: ['device', 'account', 'ip', 'lastSeenAt', 'createdAt', 'expiresAt', 'isCurrent'],
  defaultSort: 'lastSeenAt',
  icon: 'Devices',
})
export class SessionType extends Node {
  @Field(() => AccountType, {
    nullable: true,
    description: 'Who is signed in; null for whoever may not see the account.',
  })
  account!: AccountType | null;

  @Field(() => String, {
    description:
      'What it was opened on, in words such as `Chrome, Windows`; the program’s own name where that says no more.',
  })
  device!: string;

  @Field(() => DateTime, { description: 'When it was opened.' })
  createdAt!: Date;

  @Field(() => DateTime, { description: 'When it was last used, to the minute.' })
  lastSeenAt!: Date;

  @Field(() => DateTime, { description: 'When it ends at the latest; unused it ends sooner.' })
  expiresAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'The address it was opened from; null when the market opened it itself.',
  })
  @Hint({ pii: true })
  ip!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The program it was opened with, as that called itself; null when it did not.',
  })
  userAgent!: string | null;

  @Field(() => Boolean, { description: 'Whether this is the session that asks.' })
  isCurrent!: boolean;

  @Field(() => [SessionAction], { description: 'What this viewer may do with it now.' })
  availableActions!: SessionAction[];
}

@InputType('SessionFilter', { description: 'Which sessions.' })
class SessionFilter {
  @Field(() => ID, { nullable: true, description: 'Of this account.' })
  accountId?: string | null;
}

enum SessionOrderField {
  LAST_SEEN_AT = 'LAST_SEEN_AT',
  CREATED_AT = 'CREATED_AT',
}

registerEnumType(SessionOrderField, {
  name: 'SessionOrderField',
  description: 'What sessions can be sorted by.',
  valuesConfig: {
    LAST_SEEN_AT: { description: 'When they were last used.' },
    CREATED_AT: { description: 'When they were opened.' },
  },
});

const SessionOrder = orderByInput('SessionOrder', SessionOrderField);

@ArgsType()
export class SessionsArgs extends RootPageArgs {
  @Field(() => SessionFilter, { nullable: true, description: 'Keeps only sessions that meet every condition given.' })
  filter?: SessionFilter | null;

  @Field(() => SessionOrder, { nullable: true, description: 'How to sort; the newest first when absent.' })
  orderBy?: OrderBy | null;
}

/** `Chrome, Windows`; what the program calls itself where nothing more is known of it. */
function deviceOf(userAgent: unknown): string {
  if (typeof userAgent !== 'string' || !userAgent) return '–';
  const { browser, os, platform } = Bowser.parse(userAgent);
  const known = [browser.name, platform.model ?? os.name].filter(Boolean);
  return known.length > 0 ? known.join(', ') : userAgent.slice(0, 40);
}

export const sessionReads = reads(SessionType, {
  prefix: 'session',
  table: 'session',
  columns: {
    id: 'id',
    accountId: 'account_id',
    createdAt: { column: 'created_at', type: 'timestamptz' },
    lastSeenAt: { column: 'last_seen_at', type: 'timestamptz' },
    expiresAt: { column: 'expires_at', type: 'timestamptz' },
    ip: 'ip',
    userAgent: 'user_agent',
  },
  visibleTo: (viewer, row) =>
    anyOf(
      scopeOf(viewer, Permission.ACCOUNTS_MANAGE).all,
      viewer.accountId !== null && sql<SqlBool>`${row.accountId} = ${viewer.accountId}`,
    ),
  relations: { account: one(() => AccountType, 'accountId') },
  computed: {
    device: { needs: ['userAgent'], from: ({ userAgent }) => deviceOf(userAgent) },
    isCurrent: { needs: ['id'], from: ({ id }, viewer) => viewer.sessionId === id },
    // Who sees a session is its owner or manages accounts, and both may end it.
    availableActions: { needs: ['id'], from: () => [SessionAction.END] },
  },
});
