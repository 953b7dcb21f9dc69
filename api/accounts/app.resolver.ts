import { ArrayMaxSize, MaxLength, MinLength } from 'class-validator';
import { Arg, Args, Ctx, Field, ID, InputType, Query, Resolver } from 'type-graphql';
import { Permission } from '../kernel/permission.js';
import { type Connection, connectionOf, page, ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { Auth } from '../kernel/schema/directives.js';
import { carryOut, Does, payload } from '../kernel/schema/payload.js';
import { AppsArgs, AppType } from './app.type.js';
import { createApp } from './create-app.js';
import { revokeApp } from './revoke-app.js';
import { rotateAppToken } from './rotate-app-token.js';

@InputType('CreateAppInput', { description: 'A new app.' })
class CreateAppInput {
  @Field(() => String, { description: 'What to call it; at most 60 characters.' })
  @MinLength(1)
  @MaxLength(60)
  name!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The merchant whose rows it shall reach; left out, it works for the platform.',
  })
  merchantId?: string | null;

  @Field(() => [Permission], { description: 'What it may do; nothing that its maker may not.' })
  @ArrayMaxSize(100)
  scopes!: Permission[];
}

@InputType('RotateAppTokenInput', { description: 'An app whose token is replaced.' })
class RotateAppTokenInput {
  @Field(() => ID, { description: 'The app.' })
  id!: string;
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

  @Does(rotateAppToken, RotateAppTokenPayload, {
    description: 'Gives an app another token, told this once; the old one is void at once (A4).',
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
