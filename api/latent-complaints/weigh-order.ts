import { LockMode } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { newId } from '../kernel/ids.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { lockOrder, newNumber, OrderOrigin } from '../orders/index.js';
import { settingsOf } from '../settings/index.js';
import { tellLatent } from './latent.events.js';
import { LatentComplaint, LatentSignal } from './latent-complaint.entity.js';
import { LatentSignalKind, LatentStatus, onTheList } from './latent-complaint-status.js';
import { latentSettings } from './latent-settings.js';
import { type Signal, type Weighed, weighOn } from './read-signals.js';

const DAY_MS = 86_400_000;

/**
 * Weighs an order anew (H7): keeps what counts with its time, lists it from the threshold on, takes it off the list below. Under
 * the order's lock, which registering a complaint takes too: an order with a complaint is never listed.
 */
export async function weighOrder(ctx: UseCaseContext, orderId: string): Promise<void> {
  const settings = await settingsOf(ctx);
  const look = () => weighOn(ctx, orderId, settings);
  if (!(await isKnown(ctx, orderId)) && isNothing(await look())) return;
  const order = await lockOrder(ctx, orderId);
  if (!order?.buyerId || order.origin !== OrderOrigin.MARKET) return;
  const known = await lockLatent(ctx, { orderId });
  const weighed = await look();
  const complaint = await complaintAbout(ctx, orderId);
  if (complaint) {
    if (known) await becomeComplaint(ctx, known, { ...complaint, isOpenedByDesk: false });
    return;
  }
  if (!known && isNothing(weighed)) return;
  const { merchantId, buyerId } = order;
  const latent =
    known ??
    Object.assign(new LatentComplaint(), {
      id: newId('latentcomplaint', ctx.clock),
      number: newNumber(ctx.now, ctx.market.timeZone),
      ...{ orderId, merchantId, buyerId, createdAt: ctx.now, updatedAt: ctx.now },
    });
  const before = { status: latent.status, weight: latent.weight, kinds: latent.signalKinds.join() };
  Object.assign(latent, {
    weight: weighed.weight,
    signalKinds: weighed.signals.map(({ kind }) => kind),
    troubleSince: earliest(weighed.signals.map(({ since }) => since)),
  });
  latent.rank = rankOf(latent);
  ctx.em.persist(latent);
  await keepSignals(ctx, latent, weighed);
  place(ctx, latent, weighed, settings(latentSettings.threshold));
  latent.looksAt = nextLook(ctx, latent, weighed.looksAt);
  if (latent.status !== before.status && latent.status === LatentStatus.LISTED)
    await tellLatent(ctx, latent, 'LATENT_COMPLAINT_LISTED');
  else if (
    latent.status !== before.status ||
    (onTheList.has(latent.status) && (before.weight !== latent.weight || before.kinds !== latent.signalKinds.join()))
  )
    await tellLatent(ctx, latent, 'LATENT_COMPLAINT_CHANGED');
}

export const lockLatent = (
  ctx: UseCaseContext,
  where: { id: string } | { orderId: string },
): Promise<LatentComplaint | null> =>
  ctx.em.findOne(LatentComplaint, where, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });

/** The first complaint about an order, its reviews' included; an anonymous review's complaint does not name the order. */
export async function complaintAbout(
  { db }: UseCaseContext,
  orderId: string,
): Promise<{ id: string; registeredAt: Date } | null> {
  const { rows } = await sql<{ id: string; registered_at: string }>`
    select id, registered_at from (
      select id, registered_at from complaint where order_id = ${orderId}
      union all select c.id, c.registered_at from product_review r join complaint c on c.product_review_id = r.id
        where r.order_id = ${orderId}) as c
    order by registered_at, id limit 1`.execute(db);
  const [row] = rows;
  return row ? { id: row.id, registeredAt: new Date(row.registered_at) } : null;
}

interface Became {
  readonly id: string;
  readonly registeredAt: Date;
  readonly isOpenedByDesk: boolean;
}

/** Keeps with a locked latent complaint which complaint came of it, also where it had left the list (H7). */
export async function becomeComplaint(
  ctx: UseCaseContext,
  latent: LatentComplaint,
  { id: complaintId, registeredAt, isOpenedByDesk }: Became,
): Promise<void> {
  if (latent.complaintId) return;
  Object.assign(latent, { complaintId, complainedAt: registeredAt, isOpenedByDesk, looksAt: null });
  const isOver = latent.status === LatentStatus.DISMISSED || latent.status === LatentStatus.FADED;
  if (!isOver) Object.assign(latent, { status: LatentStatus.COMPLAINED, leftAt: ctx.now });
  await tellLatent(ctx, latent, 'LATENT_COMPLAINT_CHANGED');
}

async function isKnown({ em }: UseCaseContext, orderId: string): Promise<boolean> {
  return (await em.count(LatentComplaint, { orderId })) > 0;
}

const isNothing = ({ signals, looksAt }: Weighed): boolean => signals.length === 0 && looksAt === null;

/** Onto the list and off it. What was dismissed comes back when something happened after that. */
function place(ctx: UseCaseContext, latent: LatentComplaint, { weight, signals }: Weighed, threshold: number): void {
  const { status } = latent;
  const isHeavy = weight >= threshold;
  if (onTheList.has(status)) {
    if (!isHeavy) Object.assign(latent, { status: LatentStatus.FADED, leftAt: ctx.now });
    return;
  }
  const isNews = status !== LatentStatus.DISMISSED || signals.some((signal) => isAfter(signal, latent.leftAt));
  if (!isHeavy || !isNews || status === LatentStatus.COMPLAINED) return;
  Object.assign(latent, {
    ...{ status: LatentStatus.LISTED, listedAt: ctx.now, firstListedAt: latent.firstListedAt ?? ctx.now },
    ...{ ownerId: null, takenAt: null, leftAt: null, dismissal: null },
  });
}

/** Whether a signal began after this instant; customers who ask once more do so, too. */
const isAfter = ({ kind, since, lastAt }: Signal, instant: Date | null): boolean =>
  instant === null ||
  since > instant ||
  (kind === LatentSignalKind.REPEATED_CONTACT && lastAt !== null && lastAt > instant);

/** Keeps the signals that count now with a locked latent complaint, one a kind. */
async function keepSignals(ctx: UseCaseContext, { id }: LatentComplaint, { signals }: Weighed): Promise<void> {
  const kept = await ctx.em.find(LatentSignal, { latentComplaintId: id });
  for (const old of kept) if (!signals.some(({ kind }) => kind === old.kind)) ctx.em.remove(old);
  for (const signal of signals) {
    const old = kept.find(({ kind }) => kind === signal.kind);
    const made =
      old ?? Object.assign(new LatentSignal(), { id: newId('latentsignal', ctx.clock), latentComplaintId: id });
    ctx.em.persist(Object.assign(made, signal));
  }
}

/** A look at least once a day while it is listed: what is mended without telling leaves the list, and settings take hold. */
function nextLook(ctx: UseCaseContext, latent: LatentComplaint, looksAt: Date | null): Date | null {
  if (!onTheList.has(latent.status)) return looksAt;
  return earliest([new Date(ctx.now.getTime() + DAY_MS), ...(looksAt ? [looksAt] : [])]);
}

const earliest = (instants: readonly Date[]): Date | null =>
  instants.length > 0 ? new Date(Math.min(...instants.map((instant) => instant.getTime()))) : null;

/** More seconds than any instant has. */
const SECONDS = 10_000_000_000;

const rankOf = ({ weight, troubleSince, createdAt }: LatentComplaint): number =>
  (weight + 1) * SECONDS - Math.floor((troubleSince ?? createdAt).getTime() / 1000);
