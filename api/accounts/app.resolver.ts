import { Arg, Args, Ctx, Field, ID, InputType, Int, Query, Resolver } from 'type-graphql';
import { Permission } from '../kernel/permission.js';
import { type Connection, connectionOf, page, ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { Auth } from '../kernel/schema/directives.js';
import { ItemsAtMost, TextAtMost, TextOf } from '../kernel/schema/input-limits.js';
import { carryOut, Does, payload } from '../kernel/schema/payload.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { AppsArgs, AppType } from './app.type.js';
import { createApp } from './create-app.js';
import { revokeApp } from './revoke-app.js';
import { rotateAppToken } from './rotate-app-token.js';
import { type AppBounds, updateApp } from './update-app.js';

@InputType('CreateAppInput', { description: 'A new app.' })
class CreateAppInput {
  @Field(() => String, { description: 'What to call it; at most 60 characters.' })
  @TextOf(1, 60)
  name!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The merchant whose rows it shall reach; left out, it works for the platform.',
  })
  merchantId?: string | null;

  @Field(() => [Permission], { description: 'What it may do; nothing that its maker may not.' })
  @ItemsAtMost(100)
  scopes!: Permission[];

  @Field(() => DateTime, {
    nullable: true,
    description: 'When its token runs out; a year from now when left out.',
  })
  expiresAt?: Date | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Addresses and networks it may call from, such as `203.0.113.7` or `10.0.0.0/8`; at most 20, of at most 43 characters. Any when left out.',
  })
  @ItemsAtMost(20)
  @TextAtMost(43, { each: true })
  ipRanges?: string[] | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Points it may spend a minute. What the market gives every app when left out.',
  })
  pointsPerMinute?: number | null;
}

@InputType('UpdateAppInput', { description: 'What changes about an app; what is left out stays.' })
class UpdateAppInput implements AppBounds {
  @Field(() => ID, { description: 'The app.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'What to call it; at most 60 characters.' })
  @TextOf(1, 60)
  name?: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When its token runs out.',
  })
  expiresAt?: Date | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Addresses and networks it may call from, such as `203.0.113.7` or `10.0.0.0/8`; at most 20, of at most 43 characters. Any when empty.',
  })
  @ItemsAtMost(20)
  @TextAtMost(43, { each: true })
  ipRanges?: string[] | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Points it may spend a minute. At most what the market gives every app, unless the platform gives more.',
  })
  pointsPerMinute?: number | null;
}

@InputType('RotateAppTokenInput', { description: 'An app whose token is replaced.' })
class RotateAppTokenInput {
  @Field(() => ID, { description: 'The app.' })
  id!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Hours for which the present token stays good beside the new one: 0 to 168, 24 when left out.',
  })
  overlapHours?: number | null;
}

@InputType('RevokeAppInput', { description: 'An app that ends.' })
class RevokeAppInput {
  @Field(() => ID, { description: 'The app.' })
  id!: string;
}

const app = () => AppType;
const token = () => String;

const CreateAppPayload = payload('CreateAppPayload', { app, token });
const RotateAppTokenPayload = payload('RotateAppTokenPayload', { app, token });
const UpdateAppPayload = payload('UpdateAppPayload', { app });
const RevokeAppPayload = payload('RevokeAppPayload', { app });

@Resolver()
export class AppResolver {
  @Query(() => connectionOf(() => AppType), { description: 'Apps of the platform, or of one’s merchants (A4).' })
  @Auth(Permission.APPS_MANAGE)
  apps(@Args(() => AppsArgs) args: AppsArgs): Connection<AppType> {
    return page(AppType, args);
  }

  @Query(() => AppType, {
    nullable: true,
    description: 'One app; null when there is none with this id or it is not yours to see.',
  })
  @Auth(Permission.APPS_MANAGE)
  app(@Arg('id', () => ID, { description: 'The app.' }) id: string): AppType | null {
    return ref(AppType, id);
  }

  @Does(createApp, CreateAppPayload, {
    description: 'Makes an app and tells its token, this once (A4).',
    action: { on: 'App', value: 'CREATE', kind: 'CREATE' },
  })
  createApp(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CreateAppInput, { description: 'The new app.' }) input: CreateAppInput,
  ) {
    return carryOut(createApp, ctx, input, ({ id, token: told }) => ({ app: ref(AppType, id), token: told }));
  }

  @Does(updateApp, UpdateAppPayload, {
    description: 'Changes what an app is called, when it ends, where it may call from and how much it may ask (A4).',
    action: { on: 'App', value: 'EDIT', kind: 'EDIT' },
  })
  updateApp(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => UpdateAppInput, { description: 'What changes.' }) input: UpdateAppInput,
  ) {
    return carryOut(updateApp, ctx, input, ({ id }) => ({ app: ref(AppType, id) }));
  }

  @Does(rotateAppToken, RotateAppTokenPayload, {
    description:
      'Gives an app another token, told this once (A4). The present one stays good for `overlapHours`; one from before that ends at once.',
    action: { on: 'App', value: 'ROTATE_TOKEN', kind: 'TRANSITION', tone: 'WARNING', confirm: true },
  })
  rotateAppToken(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RotateAppTokenInput, { description: 'Which app.' }) input: RotateAppTokenInput,
  ) {
    return carryOut(rotateAppToken, ctx, input, ({ id, token: told }) => ({ app: ref(AppType, id), token: told }));
  }

  @Does(revokeApp, RevokeAppPayload, {
    description: 'Voids an app’s token for good (A4).',
    action: { on: 'App', value: 'REVOKE', kind: 'TRANSITION', tone: 'DANGER', confirm: true },
  })
  revokeApp(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RevokeAppInput, { description: 'Which app.' }) input: RevokeAppInput,
  ) {
    return carryOut(revokeApp, ctx, input, ({ id }) => ({ app: ref(AppType, id) }));
  }
}
