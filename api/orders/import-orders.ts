import { sql } from 'kysely';
import { reaches, type Scope, scopeOf } from '../kernel/actor.js';
import type { ImportKind, Verdict } from '../kernel/import/index.js';
import { Permission } from '../kernel/permission.js';
import type { Db, RequestContext } from '../kernel/request-context.js';
import { useCase } from '../kernel/use-case.js';
import { merchantsAt } from '../merchants/index.js';
import { type ImportedVariant, makeImportedOrder } from './make-imported-order.js';
import { Order } from './order.entity.js';
import { OrderLine } from './order-line.entity.js';
import { OrderRecipient } from './order-recipient.entity.js';
import { type PastOrder, type PastOrderStates, readPastOrder } from './read-past-order.js';

/**
 * Past orders from files: each is completed or cancelled, of origin IMPORTED, in its own currency. They post nothing, reserve nothing,
 * emit nothing and offer no action. A document over several merchants becomes one order each, all in one transaction. The
 * reference of the other system makes a second import of the same order a no-op.
 */
export const orderImport = (
  request: RequestContext,
  { merchantId, states }: { merchantId: string | null; states: PastOrderStates },
): ImportKind<PastOrder> => ({
  judge: (document) => readPastOrder(document, request.market, states),
  look: async (drafts) => {
    const facts = await factsOf(request.db, scopeOf(request.actor, Permission.IMPORTS_RUN), merchantId, drafts);
    return drafts.map((draft) => look(draft, facts));
  },
  write: async (drafts) => (await importOrders(request, { drafts, merchantId })).verdicts,
});

/** One batch in one transaction. Imports wait for each other, so that what both bring is written by one. */
const importOrders = useCase(
  { name: 'importOrders', permission: Permission.IMPORTS_RUN },
  async (ctx, { drafts, merchantId }: { drafts: readonly PastOrder[]; merchantId: string | null }) => {
    await sql`select pg_advisory_xact_lock(hashtext('import orders'))`.execute(ctx.db);
    const facts = await factsOf(ctx.db, ctx.scope, merchantId, drafts);
    const variants = await variantsOf(ctx.db, facts, drafts);
    const verdicts = drafts.map((draft) => look(draft, facts));
    const made = drafts
      .filter((_draft, index) => verdicts[index] === 'NEW')
      .flatMap((draft) =>
        draft.parts.map((part) => {
          const owner = idAt(facts, part.merchantSlug);
          if (owner === null) throw new Error('an order without a merchant was found good');
          return makeImportedOrder(ctx, draft, part, { merchantId: owner, variants });
        }),
      );
    await ctx.em.insertMany(
      Order,
      made.map(({ order }) => order),
    );
    await ctx.em.insertMany(
      OrderRecipient,
      made.flatMap(({ recipient }) => recipient ?? []),
    );
    await ctx.em.insertMany(
      OrderLine,
      made.flatMap(({ lines }) => lines),
    );
    return { id: made[0]?.order.merchantId ?? merchantId, verdicts };
  },
);

interface Facts {
  readonly scope: Scope;
  readonly merchantId: string | null;
  readonly merchants: ReadonlyMap<string, string>;
  /** Totals of orders that are there, under `merchant id, blank, reference`. */
  readonly there: ReadonlyMap<string, number>;
}

const idAt = ({ merchants, merchantId }: Facts, slug: string): string | null =>
  slug === '' ? merchantId : (merchants.get(slug) ?? null);

async function factsOf(db: Db, scope: Scope, merchantId: string | null, drafts: readonly PastOrder[]): Promise<Facts> {
  const merchants = await merchantsAt(
    db,
    drafts.flatMap(({ parts }) => parts.map(({ merchantSlug }) => merchantSlug)),
  );
  const owners = [...merchants.values(), ...(merchantId ? [merchantId] : [])];
  const { rows } = await sql<{ merchant_id: string; source_reference: string; total_minor: string }>`
    select merchant_id, source_reference, total_minor from customer_order
    where merchant_id = any(${owners}::text[]) and source_reference = any(${drafts.map(({ reference }) => reference)}::text[])`.execute(
    db,
  );
  const there = rows.map((row) => [`${row.merchant_id} ${row.source_reference}`, Number(row.total_minor)] as const);
  return { scope, merchantId, merchants, there: new Map(there) };
}

function look({ document, reference, parts }: PastOrder, facts: Facts): Verdict {
  const { file, line } = document.head;
  const no = (reason: string): Verdict => [{ file, line, reason }];
  let repeated = 0;
  for (const { merchantSlug, totalMinor } of parts) {
    const merchantId = idAt(facts, merchantSlug);
    if (!merchantId || !reaches(facts.scope, { merchantId }))
      return no(merchantSlug ? `there is no merchant at ${merchantSlug}` : 'it names no merchant');
    const total = facts.there.get(`${merchantId} ${reference}`);
    if (total === undefined) continue;
    if (total !== totalMinor) return no(`another order of this merchant was imported as ${reference}`);
    repeated += 1;
  }
  if (repeated === 0) return 'NEW';
  return repeated === parts.length ? 'REPEATED' : no(`part of ${reference} was imported as another order`);
}

/** The variants of this market that the lines name by their SKU, under `merchant id, blank, SKU`. */
async function variantsOf(
  db: Db,
  facts: Facts,
  drafts: readonly PastOrder[],
): Promise<ReadonlyMap<string, ImportedVariant>> {
  const skus = new Set(drafts.flatMap(({ parts }) => parts.flatMap(({ lines }) => lines.map(({ sku }) => sku))));
  const owners = [...facts.merchants.values(), ...(facts.merchantId ? [facts.merchantId] : [])];
  const { rows } = await sql<{ merchant_id: string; sku: string; id: string; product_id: string }>`
    select merchant_id, sku, id, product_id from variant
    where merchant_id = any(${owners}::text[]) and sku = any(${[...skus]}::text[])`.execute(db);
  return new Map(rows.map((row) => [`${row.merchant_id} ${row.sku}`, { id: row.id, productId: row.product_id }]));
}
