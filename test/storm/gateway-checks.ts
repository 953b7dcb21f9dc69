import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import type { AlipayStandIn } from '../kit/alipay/server.ts';
import { disputedOf, refundedOf } from '../kit/alipay/trade.ts';

const longestMs = 120_000;

/** Lets the clocks of attempts and refunds run out until the market has heard of everything that was paid (F3, F5). */
export async function settleGateway(database: pg.Pool, { book, faults }: AlipayStandIn): Promise<void> {
  Object.assign(faults, { notifications: 'SEND', copies: 1 });
  const paid = Object.values(book.trades)
    .filter(({ paidAt }) => paidAt !== null)
    .map(({ outTradeNo }) => outTradeNo);
  const giveUpAt = performance.now() + longestMs;
  for (;;) {
    await database.query(`update payment_attempt set next_at = now() where next_at > now()`);
    await database.query(`update gateway_refund set next_at = now() where next_at > now()`);
    const { rows } = await database.query<{ left: number }>(
      `select (select count(*) from payment_attempt where id = any($1) and status not in ('CAPTURED', 'RETURNED'))::int
            + (select count(*) from gateway_refund where status = 'ON_THE_WAY')::int as left`,
      [paid],
    );
    if (rows[0]?.left === 0) return;
    if (performance.now() > giveUpAt)
      throw new Error(`the gateway and the market do not come to rest: ${rows[0]?.left}`);
    await pause(250);
  }
}

interface Ours {
  readonly id: string;
  readonly status: string;
  readonly amount: string;
  readonly refunded: string;
}

/** The gateway's own book against ours: every trade, every refund, and what lies there in the ledger. */
export async function booksApart(database: pg.Pool, { book }: AlipayStandIn): Promise<string[]> {
  const apart: string[] = [];
  const { rows } = await database.query<Ours>(
    `select a.id, a.status, a.amount_minor as amount, coalesce((select sum(amount_minor) from gateway_refund r
       where r.attempt_id = a.id and r.status = 'SENT'), 0) as refunded from payment_attempt a`,
  );
  const ours = new Map(rows.map((row) => [row.id, row]));
  let lies = 0;
  for (const trade of Object.values(book.trades)) {
    const attempt = ours.get(trade.outTradeNo);
    const isPaid = attempt?.status === 'CAPTURED' || attempt?.status === 'RETURNED';
    if (trade.paidAt !== null) lies += trade.amount - refundedOf(trade) - disputedOf(trade);
    if (isPaid !== (trade.paidAt !== null))
      apart.push(`${trade.outTradeNo}: ${trade.status} there, ${attempt?.status} here`);
    if (isPaid && Number(attempt.amount) !== trade.amount)
      apart.push(`${trade.outTradeNo}: ${trade.amount} there, ${attempt.amount} here`);
    if (Number(attempt?.refunded ?? 0) !== refundedOf(trade))
      apart.push(`${trade.outTradeNo}: ${refundedOf(trade)} refunded there, ${attempt?.refunded} here`);
  }
  for (const { amount, status } of Object.values(book.transfers)) if (status === 'SUCCESS') lies -= amount;
  const balance = await database.query<{ lies: string }>(
    `select coalesce(-sum(balance_minor), 0) as lies from ledger_account where kind = 'GATEWAY_CLEARING'`,
  );
  if (Number(balance.rows[0]?.lies) !== lies)
    apart.push(`${lies} lies at the gateway, ${balance.rows[0]?.lies} in the ledger`);
  return apart;
}
