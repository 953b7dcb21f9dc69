import { createHash, randomBytes } from 'node:crypto';
import { LockMode } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { notFound } from '../kernel/editing.js';
import { newId } from '../kernel/ids.js';
import { refuse } from '../kernel/refusal.js';
import type { Db, RequestContext, UseCaseContext } from '../kernel/request-context.js';
import { Basket } from './basket.entity.js';

export const MOST_LINES = 200;
export const MOST_UNITS = 9_999;

/** The buyer's basket, locked; made when they have none. Two tabs at once share one. */
export async function ownBasket(ctx: UseCaseContext): Promise<Basket> {
  const buyerId = ctx.actor.buyerId;
  if (!buyerId) throw refuse('NOT_ALLOWED_NOW', 'only people have baskets');
  const found = await ctx.em.findOne(Basket, { buyerId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (found) return found;
  await ctx.em.upsert(
    Basket,
    { id: newId('basket', ctx.clock), buyerId, createdAt: ctx.now, updatedAt: ctx.now, version: 1 },
    { onConflictFields: ['buyerId'], onConflictAction: 'ignore' },
  );
  return ctx.em.findOneOrFail(Basket, { buyerId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
}

/** Id of a buyer's basket, or null while there is none. */
export async function basketIdOf(db: Db, buyerId: string | null): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`select id from basket where buyer_id = ${buyerId}`.execute(db);
  return rows[0]?.id ?? null;
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** A basket for somebody who has not signed in, and the token that is told this once (E1). */
export function newGuestBasket(ctx: UseCaseContext): { basket: Basket; basketToken: string } {
  const basketToken = randomBytes(32).toString('base64url');
  const basket = Object.assign(new Basket(), {
    id: newId('basket', ctx.clock),
    tokenHash: hashOf(basketToken),
    createdAt: ctx.now,
    updatedAt: ctx.now,
  });
  ctx.em.persist(basket);
  ctx.actor.shown?.add(basket.id);
  return { basket, basketToken };
}

/** The guest's basket this token opens, locked. */
export async function guestBasket(ctx: UseCaseContext, basketToken: string): Promise<Basket> {
  const where = { tokenHash: hashOf(basketToken) };
  const basket = await ctx.em.findOne(Basket, where, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!basket) throw notFound('basket', 'basketToken');
  ctx.actor.shown?.add(basket.id);
  return basket;
}

/** Id of the guest's basket this token opens, which this request may read from now on; null when there is none. */
export async function guestBasketId({ db, actor }: RequestContext, basketToken: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select id from basket where token_hash = ${hashOf(basketToken)}`.execute(db);
  const id = rows[0]?.id ?? null;
  if (id) actor.shown?.add(id);
  return id;
}

/** Notes that the lines of a locked basket changed. */
export function changed(ctx: UseCaseContext, basket: Basket): void {
  basket.version += 1;
  basket.updatedAt = ctx.now;
}
