import { sql } from 'kysely';
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { scopeOf } from '../kernel/actor.js';
import { Permission } from '../kernel/permission.js';
import { byOwner, type OrderBy, one, orderByInput, RootPageArgs, reads } from '../kernel/read/index.js';
import { Hint, Panel } from '../kernel/schema/directives.js';
import { Node } from '../kernel/schema/node.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { AccountType } from './account.type.js';
import { App } from './app.entity.js';
import { AppAction } from './app-action.js';

registerEnumType(AppAction, {
  name: 'AppAction',
  description: 'What may be done with an app.',
  valuesConfig: {
    EDIT: { description: 'Change its name and bounds.' },
    ROTATE_TOKEN: { description: 'Give it another token; the one it has stays good for some hours.' },
    REVOKE: { description: 'Void its token for good.' },
  },
});

@ObjectType('App', {
  implements: Node,
  simpleResolvers: true,
  description:
    'An integrator’s program (A4): it acts with its scopes, in one merchant or for the platform, by a token shown once.',
})
@Panel({
  group: 'SYSTEM',
  permission: Permission.APPS_MANAGE,
  title: 'name',
  columns: ['name', 'merchant', 'scopes', 'lastUsedAt', 'createdAt', 'revokedAt'],
  defaultSort: 'createdAt',
  icon: 'Extension',
})
export class AppType extends Node {
  @Field(() => String, { description: 'What its keepers call it.' })
  name!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The merchant whose rows its scopes reach; null when it works for the platform.',
  })
  @Hint({ hidden: ['LIST', 'SHOW', 'EXPORT'] })
  merchantId!: string | null;

  @Field(() => [Permission], { description: 'What it may do.' })
  scopes!: Permission[];

  @Field(() => DateTime, {
    nullable: true,
    description: 'When its token runs out; null when it does not.',
  })
  expiresAt!: Date | null;

  @Field(() => [String], {
    description:
      'Addresses and networks it may call from, e.g. `203.0.113.7` or `10.0.0.0/8`; any when empty. At most 20.',
  })
  ipRanges!: string[];

  @Field(() => Int, {
    nullable: true,
    description: 'Points it has a minute; null when it has what the market gives every app (`market { limits }`).',
  })
  pointsPerMinute!: number | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when the token before the present one is good too; null when there is none.',
  })
  previousUntil!: Date | null;

  @Field(() => AccountType, {
    nullable: true,
    description: 'Who made it; null when the market did, and for whoever may not know.',
  })
  createdBy!: AccountType | null;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When its token was last shown, to the minute; null until then.',
  })
  lastUsedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When its token was voided; null while it is good.' })
  revokedAt!: Date | null;

  @Field(() => Int, { description: 'Counts its changes; give it back when you change it.' })
  version!: number;

  @Field(() => [AppAction], { description: 'What this viewer may do with it now.' })
  availableActions!: AppAction[];
}

@InputType('AppFilter', { description: 'Which apps.' })
class AppFilter {
  @Field(() => ID, { nullable: true, description: 'Of this merchant.' })
  merchantId?: string | null;
}

enum AppOrderField {
  CREATED_AT = 'CREATED_AT',
  NAME = 'NAME',
}

registerEnumType(AppOrderField, {
  name: 'AppOrderField',
  description: 'What apps can be sorted by.',
  valuesConfig: { CREATED_AT: { description: 'When they were made.' }, NAME: { description: 'What they are called.' } },
});

const AppOrder = orderByInput('AppOrder', AppOrderField);

@ArgsType()
export class AppsArgs extends RootPageArgs {
  @Field(() => AppFilter, { nullable: true, description: 'Keeps only apps that meet every condition given.' })
  filter?: AppFilter | null;

  @Field(() => AppOrder, { nullable: true, description: 'How to sort; the newest first when absent.' })
  orderBy?: OrderBy | null;
}

export const appReads = reads(AppType, {
  prefix: 'app',
  entity: () => App,
  visibleTo: (viewer, row) => byOwner(scopeOf(viewer, Permission.APPS_MANAGE), row.merchantId),
  relations: { createdBy: one(() => AccountType, 'createdById') },
  expressions: { lastUsedAt: (row) => sql<Date>`(select u.last_used_at from app_use u where u.app_id = ${row.id})` },
  computed: {
    availableActions: { needs: ['revokedAt'], from: ({ revokedAt }) => (revokedAt ? [] : Object.values(AppAction)) },
  },
});
