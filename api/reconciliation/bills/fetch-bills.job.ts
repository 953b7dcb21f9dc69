import { newId } from '../../kernel/ids.js';
import type { Job } from '../../kernel/job.js';
import { localDay } from '../../kernel/local-day.js';
import type { GatewayBill, PaymentGateway } from '../../kernel/payment-gateway.js';
import type { RequestContext } from '../../kernel/request-context.js';
import { inTransaction } from '../../kernel/use-case.js';
import { holdersOfMoney } from '../../payments/index.js';
import { keepLines } from '../matching/keep-lines.js';
import { reconcile } from '../matching/reconcile.js';
import { beginSource, cover, lockSources, sourcesOf } from '../matching/source.js';
import { ReconciliationRun, ReconciliationRunStatus } from './run.entity.js';

/** Of days at once, when a gateway was away for long. */
const MOST_DAYS = 40;
const DAY_MS = 86_400_000;

/**
 * Fetches the bills of every gateway for all days that ended and are not here yet, oldest first, and compares them with the
 * ledger (F6). Every hour: a day is asked for again until its bill is there. The gateway is called outside transactions.
 */
export const fetchBills: Job = {
  name: 'fetch-gateway-bills',
  cron: '23 * * * *',
  timeoutSeconds: 3_600,
  run: async (request) => {
    const failures: string[] = [];
    for (const [source, gateway] of holdersOfMoney(request.services.gateways)) {
      await inTransaction(request, (ctx) => beginSource(ctx, source, gateway.billZone));
      const failure = await fetchDays(request, source, gateway);
      if (failure) failures.push(`${source}: ${failure}`);
    }
    await reconcile(request);
    return failures.length === 0 ? null : new Error(`bills could not be fetched: ${failures.join('; ')}`);
  },
};

/** Stops at the first day that cannot be had, so that what is covered has no gap. */
async function fetchDays(request: RequestContext, source: string, gateway: PaymentGateway): Promise<string | null> {
  const known = (await sourcesOf(request.db)).get(source);
  if (!known) return null;
  const today = localDay(request.clock.now(), gateway.billZone);
  let day = known.coveredUntil === null ? localDay(known.startsAt, gateway.billZone) : dayAfter(known.coveredUntil);
  for (let days = 0; day < today && days < MOST_DAYS; days += 1) {
    const outcome = await ask(gateway, day);
    await inTransaction(request, async (ctx) => {
      await lockSources(ctx);
      const run = (await ctx.em.findOne(ReconciliationRun, { source, day })) ?? newRun(source, day);
      if (run.status !== ReconciliationRunStatus.WAITING) return;
      Object.assign(run, { id: run.id ?? newId('reconciliation', ctx.clock), createdAt: run.createdAt ?? ctx.now });
      Object.assign(run, { triedAt: ctx.now, errorMessage: outcome.error });
      if (outcome.bill) Object.assign(run, { status: ReconciliationRunStatus.IMPORTED, fileHash: outcome.bill.sha256 });
      await ctx.em.persist(run).flush();
      if (!outcome.bill) return;
      await keepLines(ctx, run.id, source, linesOf(outcome.bill));
      await cover(ctx, source, day);
    });
    if (!outcome.bill) return outcome.error;
    day = dayAfter(day);
  }
  return null;
}

const newRun = (source: string, day: string): ReconciliationRun =>
  Object.assign(new ReconciliationRun(), { source, day, fromDay: day });

interface Outcome {
  readonly bill: GatewayBill | null;
  readonly error: string | null;
}

async function ask(gateway: PaymentGateway, day: string): Promise<Outcome> {
  try {
    return { bill: await gateway.bill(day), error: null };
  } catch (error) {
    return { bill: null, error: (error instanceof Error ? error.message : 'it failed').slice(0, 300) };
  }
}

const linesOf = ({ lines }: GatewayBill) =>
  lines
    .filter(({ amountMinor }) => amountMinor !== 0)
    .map(({ kind, number, ours, amountMinor, occurredAt, title }, index) => ({
      ...{ lineNumber: index + 1, kind, number, amountMinor, occurredAt },
      mentions: ours ?? '',
      memo: [ours, title].filter(Boolean).join(' ').slice(0, 500),
      counterparty: null,
    }));

const dayAfter = (day: string): string => new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10);
