import { isNone, type Scope, scopeOf } from './actor.js';
import type { AuditedAction } from './audited-action.js';
import { changesOf, recordChanges } from './change-recorder.js';
import { claimKey, type Ids, joinTwins, keepResult, principalOf, requestHash } from './idempotency.js';
import type { Permission } from './permission.js';
import { RequestError, RequestErrorCode } from './refusal.js';
import type { RequestContext, UseCaseContext } from './request-context.js';

/** What a use case declares about itself; the schema's `@auth` is printed from this very object. */
export type UseCaseDefinition = Demands & (Audited | Unaudited);

interface Demands {
  readonly permission: Permission;
  /** Needs the second factor shown at most ten minutes ago (money, roles, tokens, personal data). */
  readonly stepUp?: boolean;
  /** Takes `idempotencyKey`; returns ids only, which are kept and answered again (F4). */
  readonly idempotent?: boolean;
}

interface Audited {
  /** The mutation's name, and the action in the audit log. */
  readonly name: AuditedAction;
  readonly audit?: true;
}

/** What people do to their own things all day (a basket line), and what writes its audit row itself. */
interface Unaudited {
  readonly name: string;
  readonly audit: false;
}

export interface UseCase<I, R> {
  (request: RequestContext, input: I): Promise<R>;
  readonly definition: UseCaseDefinition;
}

type Body<I, R> = (ctx: ScopedContext, input: I) => Promise<R>;

/** A use case sees what its permission reaches; it filters or checks what it loads by it. */
export interface ScopedContext extends UseCaseContext {
  readonly scope: Scope;
}

/** How long a second factor counts as just shown. */
export const STEP_UP_MS = 10 * 60_000;
const ATTEMPTS = 3;
const DEADLOCK = '40P01';
const SERIALIZATION = '40001';
const LOCK_TIMEOUT = '55P03';

/**
 * The one seam for writes: checks the permission, opens the transaction on a fresh unit of work for every attempt,
 * claims the idempotency key, retries deadlocks, writes the audit row, rolls back on a refusal.
 *
 * @example
 * export const approveMerchant = useCase({ name: 'approveMerchant', permission: Permission.MERCHANTS_REVIEW },
 *   async (ctx, input: ApproveMerchantInput) => { … return merchant; });
 */
export function useCase<I extends object, R extends Ids>(
  definition: UseCaseDefinition & { idempotent: true },
  body: Body<I & { idempotencyKey: string }, R>,
): UseCase<I & { idempotencyKey: string }, R>;
export function useCase<I extends object, R>(
  definition: UseCaseDefinition & { idempotent?: false },
  body: Body<I, R>,
): UseCase<I, R>;
export function useCase<I extends object, R>(definition: UseCaseDefinition, body: Body<I, R>): UseCase<I, R> {
  const run = async (request: RequestContext, input: I): Promise<R> => {
    const scope = checkAccess(request, definition);
    const key = definition.idempotent ? (input as { idempotencyKey?: string }).idempotencyKey : undefined;
    if (!key) return attempts(request, (ctx) => perform(ctx, definition, () => body(withScope(ctx, scope), input)));
    const hash = requestHash(definition.name, input);
    const once = (): Promise<Ids> =>
      attempts(request, (ctx) =>
        performOnce(ctx, definition, key, hash, () => body(withScope(ctx, scope), input) as Promise<Ids>),
      );
    return joinTwins(principalOf(request.actor), key, hash, once) as Promise<R>;
  };
  return Object.assign(run, { definition });
}

/** Runs statements in a transaction of their own, as a job or an import does between use cases. */
export const inTransaction = <R>(request: RequestContext, body: (ctx: UseCaseContext) => Promise<R>): Promise<R> =>
  attempts(request, body);

/** Refuses whoever lacks the permission, before anything is read. */
export function checkAccess(request: RequestContext, definition: UseCaseDefinition): Scope {
  const { actor, clock } = request;
  const scope = scopeOf(actor, definition.permission);
  if (isNone(scope)) throw denied(actor.kind, definition.permission);
  if (definition.stepUp && actor.kind === 'PERSON') {
    const shownAt = actor.steppedUpAt;
    if (!shownAt || clock.now().getTime() - shownAt.getTime() > STEP_UP_MS) {
      throw new RequestError(
        RequestErrorCode.STEP_UP_REQUIRED,
        'show your second factor again (`stepUp`), then repeat the request',
      );
    }
  }
  return scope;
}

export const denied = (kind: RequestContext['actor']['kind'], permission: Permission): RequestError =>
  kind === 'ANONYMOUS'
    ? new RequestError(RequestErrorCode.UNAUTHENTICATED, 'sign in first', { permission })
    : new RequestError(RequestErrorCode.FORBIDDEN, `this needs the permission ${permission}`, { permission });

/** The spread would call the accessors of no one: contexts are plain objects. */
const withScope = (ctx: UseCaseContext, scope: Scope): ScopedContext => ({ ...ctx, scope });

async function perform<R>(ctx: UseCaseContext, definition: UseCaseDefinition, body: () => Promise<R>): Promise<R> {
  const result = await body();
  await ctx.em.flush();
  if (definition.audit !== false)
    await ctx.services.writeAudit(ctx, {
      action: definition.name,
      subjectId: subjectOf(result),
      changes: changesOf(ctx.em),
    });
  return result;
}

async function performOnce(
  ctx: UseCaseContext,
  definition: UseCaseDefinition,
  key: string,
  hash: string,
  body: () => Promise<Ids>,
): Promise<Ids> {
  const kept = await claimKey(ctx, key, definition.name, hash);
  if (kept) return kept;
  const result = await perform(ctx, definition, body);
  await keepResult(ctx, key, result);
  return result;
}

function subjectOf(result: unknown): string | null {
  if (result === null || typeof result !== 'object') return null;
  if ('id' in result && typeof result.id === 'string') return result.id;
  const first = Object.values(result).find((value) => typeof value === 'string');
  return first ?? null;
}

async function attempts<R>(request: RequestContext, body: (ctx: UseCaseContext) => Promise<R>): Promise<R> {
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await attemptOnce(request, body);
    if (outcome.done) return outcome.result;
    const code = sqlState(outcome.error);
    if (code === LOCK_TIMEOUT)
      throw new RequestError(
        RequestErrorCode.IN_PROGRESS,
        'somebody else is working on the same thing; try again shortly',
      );
    if (attempt === ATTEMPTS || (code !== DEADLOCK && code !== SERIALIZATION)) throw outcome.error;
  }
}

type Outcome<R> = { done: true; result: R } | { done: false; error: unknown };

async function attemptOnce<R>(request: RequestContext, body: (ctx: UseCaseContext) => Promise<R>): Promise<Outcome<R>> {
  const em = request.orm.fork({ clear: true, useContext: false });
  const committed: (() => void)[] = [];
  const rolledBack: ((ctx: UseCaseContext) => Promise<void>)[] = [];
  const { orm: _orm, ...rest } = request;
  await em.begin();
  recordChanges(em);
  const ctx: UseCaseContext = {
    ...rest,
    em,
    db: em.getKysely<unknown>(),
    now: request.clock.now(),
    afterCommit: (run) => committed.push(run),
    afterRollback: (run) => rolledBack.push(run),
  };
  try {
    const result = await body(ctx);
    await em.commit();
    for (const run of committed) run();
    return { done: true, result };
  } catch (error) {
    if (em.isInTransaction()) await em.rollback();
    if (rolledBack.length > 0) await afterwards(request, rolledBack);
    return { done: false, error };
  }
}

/** What must survive a refusal is written in a transaction of its own. */
async function afterwards(
  request: RequestContext,
  runs: readonly ((ctx: UseCaseContext) => Promise<void>)[],
): Promise<void> {
  await attempts(request, async (ctx) => {
    for (const run of runs) await run(ctx);
    await ctx.em.flush();
  });
}

/** The SQLSTATE behind a driver error, however often it was wrapped. */
export function sqlState(error: unknown): string | null {
  for (
    let current: unknown = error;
    current instanceof Error;
    current = current.cause ?? (current as { previous?: unknown }).previous
  ) {
    const code = (current as { code?: unknown }).code;
    if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)) return code;
  }
  return null;
}
