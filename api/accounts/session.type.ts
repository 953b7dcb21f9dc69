import { type SqlBool, sql } from 'kysely';
import { Field, ObjectType } from 'type-graphql';
import { scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { anyOf, reads } from '../kernel/read/index.js';
import { Hint } from '../kernel/schema/directives.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';

@ObjectType('Session', {
  implements: Node,
  simpleResolvers: true,
  description: 'A place where somebody is signed in. Its token is kept nowhere.',
})
export class SessionType extends Node {
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
  computed: { isCurrent: { needs: ['id'], from: ({ id }, viewer) => viewer.sessionId === id } },
});
