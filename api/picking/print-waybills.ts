import { LockMode } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { reaches, scopeWithoutRoles } from '../kernel/actor.js';
import { notFound } from '../kernel/editing.js';
import { newId } from '../kernel/ids.js';
import { localDay } from '../kernel/local-day.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { useCase } from '../kernel/use-case.js';
import { lockOrdersById, type Order, OrderRecipient, whyNotPicked } from '../orders/index.js';
import { carriersServing } from '../shipping/index.js';
import { type Checked, checkBeforePrinting } from './check-before-printing.js';
import { issueWaybills } from './issue-waybills.js';
import { PrintHold } from './print-hold.entity.js';
import { printingHours } from './printing-hours.js';
import { type PrintFormat, Printout, PrintoutKind } from './printout.entity.js';
import { printed } from './render-printout.js';
import { Waybill } from './waybill.entity.js';
import type { PrintWaybillsInput } from './waybill.inputs.js';
import { WaybillPrint } from './waybill-print.entity.js';
import { PrintHoldStatus, WaybillStatus } from './waybill-status.js';

/**
 * 打单: prints the waybills of orders of one merchant, each with a number of its carrier's range unless it has one (E5). What
 * fails a check is held with a question to its owner and not printed; the answer tells it order by order. A waybill that
 * was printed before comes again, marked as a reprint. New ones stop at the cut-off, later while the courier has not left.
 */
export const printWaybills = printed(
  useCase(
    { name: 'printWaybills', permission: Permission.ORDERS_SHIP, idempotent: true },
    async (ctx, { merchantId, orderIds, carrierId = null, format }: PrintWaybillsInput) => {
      if (!reaches(ctx.scope, { merchantId })) throw notFound('merchant', 'merchantId');
      requireOwnShop(ctx, merchantId);
      const orders = await lockOrdersById(ctx, orderIds);
      for (const [index, id] of orderIds.entries()) {
        if (orders.find((order) => order.id === id)?.merchantId !== merchantId)
          throw notFound('order', 'orderIds', String(index));
        if (orderIds.indexOf(id) < index) throw refuse('INVALID', 'an order is named twice', 'orderIds', String(index));
      }
      const open = await ctx.em.find(
        Waybill,
        { orderId: { $in: orderIds }, status: WaybillStatus.ISSUED },
        { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
      );
      const printable = orders.filter((order) => whyNotPicked(order) === null && order.deliveryMethod !== 'PICK_UP');
      const fresh = printable.filter(({ id }) => !open.some(({ orderId }) => orderId === id));
      if (fresh.length > 0 && !(await printingHours(ctx.db, ctx.market, ctx.now, merchantId)).isOpen)
        throw refuse('PRINTING_CLOSED', 'printing has stopped for today; say so if the courier is still here');
      const checked = await check(ctx, fresh, carrierId);
      const held = await hold(ctx, fresh, checked);
      const issued = await issueWaybills(ctx, merchantId, fresh, checked);
      const waybills = orderIds.flatMap((id) => [...open, ...issued].find(({ orderId }) => orderId === id) ?? []);
      const printout = printOnto(ctx, merchantId, format, waybills);
      const reprinted = waybills.filter(({ printCount }) => printCount > 1).map(({ orderId }) => orderId);
      return {
        id: printout.id,
        printoutId: printout.id,
        printedIds: waybills.map(({ orderId }) => orderId).filter((id) => !reprinted.includes(id)),
        reprintedIds: reprinted,
        heldIds: held,
        skippedIds: orderIds.filter((id) => !printable.some((order) => order.id === id)),
      };
    },
  ),
);

/** Names and addresses stand on the sheets in clear: they are for the people of the shop that sends them (A7). */
export function requireOwnShop(ctx: UseCaseContext, merchantId: string): void {
  if (ctx.actor.kind === 'SYSTEM') return;
  if (!reaches(scopeWithoutRoles(ctx.actor, Permission.PERSONAL_DATA_READ), { merchantId }))
    throw refuse('RECIPIENT_HIDDEN', 'waybills show names and addresses, which only the shop’s own people read');
}

/** What the checks say of each order, by its id. */
async function check(
  ctx: UseCaseContext,
  orders: readonly Order[],
  chosenCarrierId: string | null,
): Promise<Map<string, Checked>> {
  const ids = orders.map(({ id }) => id);
  const recipients = await ctx.em.find(OrderRecipient, { id: { $in: ids } });
  const holds = await ctx.em.find(PrintHold, { orderId: { $in: ids }, status: PrintHoldStatus.RELEASED });
  const checked = new Map<string, Checked>();
  const rates = new Map<string, Awaited<ReturnType<typeof carriersServing>>>();
  for (const order of orders) {
    const regionCode = recipients.find(({ id }) => id === order.id)?.regionCode ?? '';
    const known = rates.get(regionCode) ?? (await carriersServing(ctx.db, regionCode));
    rates.set(regionCode, known);
    const facts = {
      today: localDay(ctx.now, ctx.market.timeZone),
      ...{ shipOn: order.shipOn, wishedCarrierId: order.wishedCarrierId, chosenCarrierId, rates: known },
      answered: new Set(holds.filter(({ orderId }) => orderId === order.id).map(({ reason }) => reason)),
    };
    checked.set(order.id, checkBeforePrinting(facts));
  }
  return checked;
}

/** Puts the question to its owner, once an order and reason. */
async function hold(
  ctx: UseCaseContext,
  orders: readonly Order[],
  checked: ReadonlyMap<string, Checked>,
): Promise<string[]> {
  const held = orders.filter(({ id }) => 'reason' in (checked.get(id) ?? {}));
  if (held.length === 0) return [];
  const ids = held.map(({ id }) => id);
  const open = await ctx.em.find(PrintHold, { orderId: { $in: ids }, status: PrintHoldStatus.OPEN });
  const reviewers = await reviewersOf(ctx, ids);
  for (const order of held) {
    const found = checked.get(order.id);
    if (!found || !('reason' in found)) continue;
    if (open.some((made) => made.orderId === order.id && made.reason === found.reason)) continue;
    ctx.em.persist(
      Object.assign(new PrintHold(), {
        id: newId('printhold', ctx.clock),
        ...{ orderId: order.id, merchantId: order.merchantId, buyerId: order.buyerId, ...found },
        ...{ ownerId: reviewers.get(order.id) ?? ctx.actor.accountId, createdAt: ctx.now },
      }),
    );
  }
  return ids;
}

/** Who reviewed these orders, and so spoke with the buyers. */
async function reviewersOf(ctx: UseCaseContext, ids: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ order_id: string; account_id: string }>`
    select distinct on (order_id) order_id, account_id from order_entry
    where order_id = any(${[...ids]}::text[]) and to_status = 'REVIEWED' and account_id is not null
    order by order_id, id desc`.execute(ctx.db);
  return new Map(rows.map((row) => [row.order_id, row.account_id]));
}

/** Counts one more copy of each of these waybills, and notes who printed it. */
export function printOnto(
  ctx: UseCaseContext,
  merchantId: string,
  format: PrintFormat,
  waybills: readonly Waybill[],
): Printout {
  const printout = Object.assign(new Printout(), {
    id: newId('printout', ctx.clock),
    ...{ kind: PrintoutKind.WAYBILLS, format, merchantId, createdAt: ctx.now },
    printedBy: ctx.actor.accountId ?? ctx.actor.appId ?? ctx.actor.kind,
  });
  ctx.em.persist(printout);
  for (const waybill of waybills) {
    waybill.printCount += 1;
    waybill.printedAt = ctx.now;
    ctx.em.persist(
      Object.assign(new WaybillPrint(), {
        id: newId('waybillprint', ctx.clock),
        ...{ waybillId: waybill.id, merchantId, printoutId: printout.id, copy: waybill.printCount },
        ...{ accountId: ctx.actor.accountId, createdAt: ctx.now },
      }),
    );
  }
  return printout;
}
