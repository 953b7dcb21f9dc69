import { sql } from 'kysely';
import { newId } from '../kernel/ids.js';
import { Refusal, type UserErrorFacts } from '../kernel/refusal.js';
import type { UseCaseContext } from '../kernel/request-context.js';
import { outOfStock } from './catalog.errors.js';
import { StockMovementKind } from './stock-movement-kind.js';

/** Units of one variant that something happens to. */
export interface StockLine {
  readonly variantId: string;
  readonly quantity: number;
  /** The order, shipment or return behind it; one cause moves one variant once in one way. */
  readonly causeId: string | null;
  /** Where in the input the line stands, so that a refusal can point at it. */
  readonly path?: readonly string[];
}

/** Fewer units than were asked for. */
export interface StockShortage extends UserErrorFacts {
  readonly variantId: string;
  readonly requested: number;
  readonly available: number;
}

/** What each kind does to the two counters, in units of the quantity. */
const EFFECT: Readonly<Record<StockMovementKind, { onHand: number; reserved: number }>> = {
  RECEIVED: { onHand: 1, reserved: 0 },
  CORRECTED: { onHand: 1, reserved: 0 },
  RESERVED: { onHand: 0, reserved: 1 },
  RELEASED: { onHand: 0, reserved: -1 },
  CONSUMED: { onHand: -1, reserved: -1 },
  PUT_BACK: { onHand: 1, reserved: 0 },
  SCRAPPED: { onHand: -1, reserved: 0 },
};

/** A variant that starts with no units. The row is never deleted. */
export async function openStock(
  ctx: UseCaseContext,
  variantId: string,
  merchantId: string,
  lowAt: number,
): Promise<void> {
  await sql`insert into stock (variant_id, merchant_id, on_hand, reserved, low_at, sale_stops)
    select ${variantId}, ${merchantId}, 0, 0, ${lowAt}, count(*)::int from sale_stop
    where merchant_id = ${merchantId} and variant_id is null and lifted_at is null`.execute(ctx.db);
}

/**
 * Sets units aside for an order (C3). The last statement of the transaction that orders them: the rows stay locked for
 * as short as possible. Every line that asks for more than is available is refused at once, with what there is; of what is
 * stopped from being sold (H9) there is nothing.
 */
export const reserveStock = (ctx: UseCaseContext, lines: readonly StockLine[]): Promise<void> =>
  move(ctx, StockMovementKind.RESERVED, lines);

/** Locks the stock of these variants in the order of their ids, before several statements move it in one transaction. */
export async function lockStock(ctx: UseCaseContext, variantIds: readonly string[]): Promise<void> {
  await sql`select from stock where variant_id = any(${[...variantIds]}::text[]) order by variant_id for update`.execute(
    ctx.db,
  );
}

/**
 * What of these there is too little of now, said precisely, line by line; none: they can be set aside in this transaction, since
 * their stock is locked (C3). For those who do something else then instead of being refused.
 */
export async function shortStock(ctx: UseCaseContext, lines: readonly StockLine[]): Promise<readonly StockShortage[]> {
  await lockStock(
    ctx,
    lines.map(({ variantId }) => variantId),
  );
  return shortOf(ctx, lines);
}

/** Gives reserved units back, exactly once a cause and variant (C3). */
export const releaseStock = (ctx: UseCaseContext, lines: readonly StockLine[]): Promise<void> =>
  move(ctx, StockMovementKind.RELEASED, lines);

/** Reserved units leave the shop; the cause is the shipment. */
export const consumeStock = (ctx: UseCaseContext, lines: readonly StockLine[]): Promise<void> =>
  move(ctx, StockMovementKind.CONSUMED, lines);

/** Units that came back and can be sold again; the cause is the return. */
export const putBackStock = (ctx: UseCaseContext, lines: readonly StockLine[]): Promise<void> =>
  move(ctx, StockMovementKind.PUT_BACK, lines);

/** Units that came back and cannot be sold leave the stock they were put back into, with the same cause (C3). */
export const scrapStock = (ctx: UseCaseContext, lines: readonly StockLine[]): Promise<void> =>
  move(ctx, StockMovementKind.SCRAPPED, lines);

/**
 * Books units in (positive) or out by hand, with a note of why. Units that are reserved cannot be booked out.
 * `causeId` makes it happen once (an import's row); null for what a person does.
 */
export async function bookStock(
  ctx: UseCaseContext,
  booking: { variantId: string; change: number; note: string; causeId: string | null },
): Promise<void> {
  const kind = booking.change > 0 ? StockMovementKind.RECEIVED : StockMovementKind.CORRECTED;
  await move(
    ctx,
    kind,
    [{ variantId: booking.variantId, quantity: booking.change, causeId: booking.causeId }],
    booking.note,
  );
}

/** Moves every line, or refuses those that there is not enough of; the transaction rolls back. */
async function move(
  ctx: UseCaseContext,
  kind: StockMovementKind,
  lines: readonly StockLine[],
  note: string | null = null,
): Promise<void> {
  const moved = await moveWhatFits(ctx, kind, lines, note);
  const left = lines.filter((line) => !moved.has(line.variantId));
  if (left.length === 0) return;
  const short = await shortOf(ctx, left);
  if (short.length > 0) throw new Refusal(...short);
  // What came back while the statement waited for the row was not among what it saw; now the row is ours.
  const movedNow = await moveWhatFits(ctx, kind, left, note);
  if (left.some((line) => !movedNow.has(line.variantId))) throw new Error(`${kind} does not fit the stock`);
}

/**
 * One statement for all lines: locks the rows in the order of their ids, so that two baskets in opposite order cannot
 * wait for each other, changes only what stays within bounds, and writes the movements.
 * Counting what is locked makes the locks come first, whichever way the planner joins: a row that does not fit by what was
 * seen is waited for all the same.
 * Answers the variants it moved.
 */
async function moveWhatFits(
  ctx: UseCaseContext,
  kind: StockMovementKind,
  lines: readonly StockLine[],
  note: string | null,
): Promise<ReadonlySet<string>> {
  const totals = totalsOf(lines);
  const causes = new Map(lines.map((line) => [line.variantId, line.causeId]));
  const variantIds = [...totals.keys()].sort();
  if (variantIds.length === 0) return new Set();
  const quantities = variantIds.map((id) => totals.get(id) ?? 0);
  const movementIds = variantIds.map(() => newId('move', ctx.clock));
  const causeIds = variantIds.map((id) => causes.get(id) ?? null);
  const effect = EFFECT[kind];
  const moved = await sql<{ variant_id: string }>`
    with asked as (select * from unnest(${variantIds}::text[], ${quantities}::int[], ${movementIds}::text[], ${causeIds}::text[]) as a (variant_id, quantity, movement_id, cause_id)),
    locked as materialized (select variant_id from stock where variant_id = any(${variantIds}::text[]) order by variant_id for update),
    moved as (
      update stock s set on_hand = s.on_hand + a.quantity * ${effect.onHand}::int, reserved = s.reserved + a.quantity * ${effect.reserved}::int
      from asked a join locked l on l.variant_id = a.variant_id
      where s.variant_id = a.variant_id
        and (select count(*) from locked) > 0
        and (s.sale_stops = 0 or ${kind} <> 'RESERVED')
        and s.reserved + a.quantity * ${effect.reserved}::int between 0 and s.on_hand + a.quantity * ${effect.onHand}::int
      returning s.variant_id, s.merchant_id, s.on_hand, s.reserved, a.quantity, a.movement_id, a.cause_id
    )
    insert into stock_movement (id, variant_id, merchant_id, kind, on_hand_change, reserved_change, on_hand_after, reserved_after, cause_id, note, account_id, created_at)
    select movement_id, variant_id, merchant_id, ${kind}, quantity * ${effect.onHand}::int, quantity * ${effect.reserved}::int, on_hand, reserved,
      cause_id, ${note}, ${ctx.actor.accountId}, ${ctx.now}
    from moved returning variant_id`.execute(ctx.db);
  return new Set(moved.rows.map((row) => row.variant_id));
}

function totalsOf(lines: readonly StockLine[]): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  for (const { variantId, quantity } of lines) totals.set(variantId, (totals.get(variantId) ?? 0) + quantity);
  return totals;
}

/** Says of every line that could not be served how many there are; nothing when by now there are enough of each. */
async function shortOf(ctx: UseCaseContext, lines: readonly StockLine[]): Promise<ReturnType<typeof outOfStock>[]> {
  const totals = totalsOf(lines);
  const { rows } = await sql<{ variant_id: string; available: number }>`
    select variant_id, case when sale_stops > 0 then 0 else on_hand - reserved end as available from stock where variant_id = any(${[...totals.keys()]}::text[])`.execute(
    ctx.db,
  );
  const available = new Map(rows.map((row) => [row.variant_id, row.available]));
  const facts = lines.map((line) => ({
    variantId: line.variantId,
    requested: Math.abs(totals.get(line.variantId) ?? line.quantity),
    available: available.get(line.variantId) ?? 0,
    path: line.path ?? null,
  }));
  return facts.filter((fact) => fact.available < fact.requested).map(outOfStock);
}
