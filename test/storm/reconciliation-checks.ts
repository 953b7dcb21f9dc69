import type pg from 'pg';
import type { BillLine } from '../kit/alipay/bill.ts';
import type { StormMarket } from './storm-market.ts';

const DAY_MS = 86_400_000;

/** What the bill says wrongly: how a payment differs then. */
interface Wronged {
  readonly lost: string | undefined;
  readonly changed: string | undefined;
}

/**
 * The bill of the storm's days through the real job, by three at once (F6): with one payment left out, one changed and one nobody knows,
 * exactly these three differences are found, and every run adds up. Said is what does not hold.
 */
export async function notReconciled({ databaseUrl, database, alipay }: StormMarket): Promise<string[]> {
  const { createOrm } = await import('#api/orm.js');
  const { contextOf, internalArrival } = await import('#api/context.js');
  const { systemActor } = await import('#api/kernel/actor.js');
  const { MovableClock } = await import('#api/kernel/clock.js');
  const { fetchBills } = await import('#api/reconciliation/index.js');
  const { testConfig } = await import('../kit/config.ts');
  const orm = await createOrm(databaseUrl, { poolSize: 4 });
  const clock = new MovableClock(new Date());
  const request = () =>
    contextOf({ config: testConfig(databaseUrl, { ...alipay.environment }), orm, clock }, internalArrival, systemActor);
  const wronged = wrongedOf(
    Object.values(alipay.book.trades).flatMap((trade) => (trade.paidAt ? [trade.outTradeNo] : [])),
  );
  alipay.editBill = (lines) => spoilt(lines, wronged);
  try {
    for (let days = 0; days < 4; days += 1) {
      clock.moveTo(new Date(clock.now().getTime() + DAY_MS));
      await Promise.all([1, 2, 3].map(() => fetchBills.run(request(), {})));
    }
    return await wrongFindings(database, wronged);
  } finally {
    await orm.close(true);
  }
}

const wrongedOf = ([lost, changed]: readonly string[]): Wronged => ({ lost, changed });

function spoilt(lines: readonly BillLine[], { lost, changed }: Wronged): BillLine[] {
  const [first] = lines;
  const stranger = first && first.outTradeNo !== 'nobody_knows_0001' ? [first] : [];
  return [
    ...lines.filter(({ kind, outTradeNo }) => kind !== '交易' || outTradeNo !== lost),
    ...stranger.map((line) => ({
      ...line,
      tradeNo: `${line.tradeNo}9`,
      outTradeNo: 'nobody_knows_0001',
      kind: '交易' as const,
    })),
  ].map((line) =>
    line.kind === '交易' && line.outTradeNo === changed ? { ...line, amount: line.amount + 100 } : line,
  );
}

async function wrongFindings(database: pg.Pool, { lost, changed }: Wronged): Promise<string[]> {
  const { rows } = await database.query<{ found: string }>(
    `select d.kind || ' ' || coalesce(l.tokens[1], upper(regexp_replace(t.memo || t.reference, '[_:-]', '', 'g'))) as found
       from reconciliation_difference d left join bill_line l on l.id = d.line_id left join ledger_entry e on e.id = d.entry_id
       left join ledger_transfer t on t.id = e.transfer_id where d.kind <> 'DATE'`,
  );
  const plain = (number: string): string => number.replaceAll('_', '').toUpperCase();
  const wanted = [
    ...(changed ? [`AMOUNT ${plain(changed)}`] : []),
    ...(lost ? ['MISSING_HERE NOBODYKNOWS0001', `MISSING_THERE ${plain(lost)}`] : []),
  ];
  const unlike = rows
    .filter(({ found }) => !wanted.some((one) => isLike(found, one)))
    .map(({ found }) => `${found} is a difference nobody made`);
  const missed = wanted
    .filter((one) => !rows.some(({ found }) => isLike(found, one)))
    .map((one) => `${one} was not found`);
  const runs = await database.query<{ day: string; unexplained: string | null }>(
    `select day::text, unexplained_minor as unexplained from reconciliation_run where status <> 'MATCHED' or unexplained_minor <> 0`,
  );
  const twice = await database.query<{ reference: string }>(
    `select reference from ledger_transfer where kind = 'GATEWAY_CHARGED' group by reference having count(*) > 1`,
  );
  return [
    ...(rows.length === wanted.length ? [] : [`${rows.length} differences, ${wanted.length} were made`]),
    ...[...unlike, ...missed].slice(0, 5),
    ...runs.rows.map(({ day, unexplained }) => `the bill of ${day}: ${unexplained} is explained by nothing`),
    ...twice.rows.map(({ reference }) => `${reference} was charged twice`),
  ];
}

/** The memo of a payment tells the checkout, too. */
const isLike = (found: string, wanted: string): boolean => {
  const [kind = '', number = ''] = wanted.split(' ');
  return found.startsWith(kind) && found.includes(number);
};
