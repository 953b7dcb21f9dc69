import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Permission } from '../kernel/permission.js';
import { type Connection, connectionOf, page, ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { Auth } from '../kernel/schema/directives.js';
import { carryOut, Does, payload } from '../kernel/schema/payload.js';
import { STEP_UP_MS } from '../kernel/use-case.js';
import { AccountType } from './account.type.js';
import { endSession } from './end-session.js';
import { refreshSession } from './refresh-session.js';
import { register } from './register.js';
import {
  EndSessionInput,
  RefreshSessionInput,
  RefreshSessionPayload,
  RegisterInput,
  RegisterPayload,
  SignInInput,
  SignInPayload,
  SignOutInput,
  StepUpInput,
  StepUpPayload,
} from './session.inputs.js';
import { SessionsArgs, SessionType } from './session.type.js';
import { SessionAction } from './session-action.js';
import { SessionCarrier } from './session-carrier.js';
import type { OpenedSession } from './sessions.js';
import { signIn } from './sign-in.js';
import { signOut } from './sign-out.js';
import { stepUp } from './step-up.js';
import { viewerFacts } from './viewer.js';
import { ViewerType } from './viewer.type.js';

const SignOutPayload = payload('SignOutPayload', {});
const EndSessionPayload = payload('EndSessionPayload', {});

@Resolver()
export class SessionResolver {
  @Query(() => ViewerType, {
    nullable: true,
    description: 'Who asks and what they may do; null for somebody who is not signed in.',
  })
  @Auth(Permission.PUBLIC)
  async viewer(@Ctx() ctx: RequestContext): Promise<ViewerType | null> {
    const facts = await viewerFacts(ctx);
    return facts && { ...facts, account: ref(AccountType, facts.accountId) };
  }

  @Does(register, RegisterPayload, {
    description: 'Makes an account for who was sent a code (`requestCode`), and signs it in (A1).',
    cost: 50,
    throttlePerMinute: 300,
  })
  register(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RegisterInput, { description: 'The new account.' }) input: RegisterInput,
  ) {
    return carryOut(register, ctx, input, carried(ctx, input));
  }

  @Does(signIn, SignInPayload, {
    description:
      'Opens a session (A1). Too many wrong attempts are answered `RATE_LIMITED`, with `retryAt` in the extensions.',
    cost: 50,
    throttlePerMinute: 300,
  })
  signIn(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SignInInput, { description: 'Name, password, and the code where there is a second factor.' })
    input: SignInInput,
  ) {
    return carryOut(signIn, ctx, input, carried(ctx, input));
  }

  @Does(signOut, SignOutPayload, { description: 'Ends this session, or all of one’s sessions (A1).' })
  signOut(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SignOutInput, { description: 'Which sessions.' }) input: SignOutInput,
  ) {
    return carryOut(signOut, ctx, input, () => ({}));
  }

  @Does(refreshSession, RefreshSessionPayload, {
    description:
      'Exchanges a refresh token for the next pair of tokens (A1). One that was exchanged before ends its session: it may have been stolen.',
  })
  refreshSession(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RefreshSessionInput, { description: 'The refresh token.' }) input: RefreshSessionInput,
  ) {
    return carryOut(refreshSession, ctx, input, ({ id, ...tokens }) => ({ accountId: id, ...tokens }));
  }

  @Query(() => connectionOf(() => SessionType), {
    description: 'Where one is signed in; for who manages accounts, where everybody is.',
  })
  @Auth(Permission.SIGNED_IN)
  sessions(@Args(() => SessionsArgs) args: SessionsArgs): Connection<SessionType> {
    return page(SessionType, args);
  }

  @Query(() => SessionType, { nullable: true, description: 'One of these sessions; null when it is none of them.' })
  @Auth(Permission.SIGNED_IN)
  session(@Arg('id', () => ID, { description: 'The session.' }) id: string): SessionType | null {
    return ref(SessionType, id);
  }

  @Does(endSession, EndSessionPayload, {
    description: 'Ends one of one’s sessions, such as that of a lost telephone; who manages accounts ends any (A1).',
    action: { on: 'Session', value: SessionAction.END, kind: 'DELETE', tone: 'DANGER', bulk: true, confirm: true },
  })
  endSession(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => EndSessionInput, { description: 'Which session.' }) input: EndSessionInput,
  ) {
    return carryOut(endSession, ctx, input, () => ({}));
  }

  @Does(stepUp, StepUpPayload, {
    description: 'Shows the second factor again; money, roles and tokens want to have seen it within ten minutes (A3).',
    throttlePerMinute: 30,
  })
  stepUp(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepUpInput, { description: 'The code.' }) input: StepUpInput,
  ) {
    return carryOut(stepUp, ctx, input, () => ({ steppedUpUntil: new Date(ctx.clock.now().getTime() + STEP_UP_MS) }));
  }
}

/** The cookie is set, or the token told, never both. */
const carried =
  (ctx: RequestContext, { carry }: { carry: SessionCarrier }) =>
  ({ id, ...tokens }: OpenedSession & { id: string }): Record<string, unknown> => {
    if (carry !== SessionCarrier.COOKIE) return { accountId: id, ...tokens };
    ctx.carrySession(tokens.token);
    return { accountId: id, token: null };
  };
