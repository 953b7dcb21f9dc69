import { sql } from 'kysely';
import { type Actor, isOfPlatform, reaches, scopeOf } from '../kernel/actor.js';
import { notFound } from '../kernel/editing.js';
import { newId } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import type { RequestContext } from '../kernel/request-context.js';
import { useCase } from '../kernel/use-case.js';
import { loadOwnAccount } from './load-account.js';
import { SavedView } from './saved-view.entity.js';

/** Views of one list that one account keeps, or a team shares. */
const MOST = 30;

/** What the panel shows of a view. */
export interface ShownView
  extends Pick<SavedView, 'id' | 'title' | 'filter' | 'sortField' | 'isDescending' | 'isShared'> {
  readonly isMine: boolean;
}

interface ViewFacts extends Pick<SavedView, 'list' | 'title' | 'filter' | 'isDescending' | 'isShared'> {
  readonly sortField?: string | null;
  readonly merchantId?: string | null;
}

/** One's own views of a list, and those that one's team shares: the people of a shop, or the staff. By their titles. */
export async function viewsOf({ db, actor }: RequestContext, list: string): Promise<ShownView[]> {
  const { rows } = await sql<ShownView>`
    select id, title, filter, sort_field as "sortField", is_descending as "isDescending", is_shared as "isShared",
      account_id = ${actor.accountId} as "isMine"
    from saved_view
    where list = ${list} and (account_id = ${actor.accountId} or (is_shared and (
      merchant_id = any(${[...actor.merchants.keys()]}::text[]) or (merchant_id is null and ${isOfPlatform(actor)}))))
    order by title, id limit ${3 * MOST}`.execute(db);
  return rows;
}

export const toShown = (view: SavedView, { accountId }: Actor): ShownView => ({
  ...{ id: view.id, title: view.title, filter: view.filter, sortField: view.sortField },
  ...{ isDescending: view.isDescending, isShared: view.isShared, isMine: view.accountId === accountId },
});

/** Who leads a team shares views with it: owner and managers of a shop, leaders of the staff's desks. */
const leads = (actor: Actor, merchantId: string | null): boolean =>
  merchantId === null
    ? scopeOf(actor, Permission.TRACKING_LEAD).all
    : reaches(scopeOf(actor, Permission.MEMBERS_MANAGE), { merchantId });

/** Keeps filters and sort of a list under a title (E4); one's view of that title is replaced. */
export const saveView = useCase(
  { name: 'saveView', permission: Permission.SIGNED_IN, audit: false },
  async (ctx, { filter, merchantId: named, ...facts }: ViewFacts) => {
    const { id: accountId } = await loadOwnAccount(ctx);
    const merchantId = named ?? null;
    if (merchantId !== null && !ctx.actor.merchants.has(merchantId)) throw notFound('merchant', 'merchantId');
    if (facts.isShared && !leads(ctx.actor, merchantId))
      throw refuse('NOT_ALLOWED_NOW', 'who leads a team shares views with it', 'isShared');
    const values = { ...facts, sortField: facts.sortField ?? null, filter: withoutSearch(filter) };
    const kept = await ctx.em.find(SavedView, { accountId, list: facts.list });
    const same = kept.find((view) => view.title === facts.title && view.isShared === facts.isShared);
    if (same) return ctx.em.assign(same, { ...values, merchantId: facts.isShared ? merchantId : null });
    if (kept.length >= MOST) throw refuse('TOO_MANY', `${MOST} views of a list are kept`);
    return ctx.em.create(SavedView, {
      id: newId('view', ctx.clock),
      accountId,
      ...values,
      merchantId: facts.isShared ? merchantId : null,
      createdAt: ctx.now,
    });
  },
);

/** Removes a view of one's own, or one that is shared in a team that one leads. */
export const removeView = useCase(
  { name: 'removeView', permission: Permission.SIGNED_IN, audit: false },
  async (ctx, { id }: { id: string }) => {
    const view = await ctx.em.findOne(SavedView, { id });
    const isMine = view?.accountId === ctx.actor.accountId;
    if (!view || !(isMine || (view.isShared && leads(ctx.actor, view.merchantId)))) throw notFound('view', 'id');
    ctx.em.remove(view);
    return { id };
  },
);

/** What was searched for may be a phone number or a name, and is of no use another day (A7). */
function withoutSearch(filter: string): string {
  const parsed = read(filter);
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    throw refuse('INVALID', 'a filter is a JSON object', 'filter');
  return JSON.stringify(Object.fromEntries(Object.entries(parsed).filter(([name]) => name !== 'q')));
}

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (cause instanceof SyntaxError) return null;
    throw cause;
  }
}
