import { sql } from 'kysely';
import { Field, Int, ObjectType } from 'type-graphql';
import { AccountType } from '../../accounts/index.js';
import { toDecimal } from '../../kernel/money.js';
import { ref } from '../../kernel/read/index.js';
import { RequestError, RequestErrorCode } from '../../kernel/refusal.js';
import type { RequestContext } from '../../kernel/request-context.js';
import { MoneyType } from '../../kernel/schema/money.type.js';

@ObjectType('CashVariance', {
  simpleResolvers: true,
  description: 'What a courier’s counts of a period came to (F6).',
})
export class CashVarianceType {
  @Field(() => AccountType, { nullable: true, description: 'The courier; null for whoever may not see the account.' })
  courier!: AccountType | null;

  @Field(() => Int, { description: 'How often was counted.' })
  countCount!: number;

  @Field(() => MoneyType, { description: 'What should have been handed in.' })
  expected!: MoneyType;

  @Field(() => MoneyType, { description: 'What was.' })
  counted!: MoneyType;

  @Field(() => MoneyType, { description: 'Missing, over all counts that were short.' })
  short!: MoneyType;

  @Field(() => MoneyType, { description: 'Too much, over all other counts; what was owed before is among it.' })
  over!: MoneyType;

  @Field(() => MoneyType, { description: 'Written off in the period.' })
  writtenOff!: MoneyType;
}

/** Couriers of one answer, the shortest first: more than a market has. */
const MOST_COURIERS = 500;

interface Row {
  readonly courier_id: string;
  readonly counts: number;
  readonly expected: string;
  readonly counted: string;
  readonly short: string;
  readonly over: string;
  readonly written_off: string;
}

/** Variance of every courier who was counted, or had something written off, in a period that does not include its end. */
export async function cashVariances(
  { db, market: { currency } }: RequestContext,
  from: Date,
  until: Date,
): Promise<CashVarianceType[]> {
  if (until <= from) throw new RequestError(RequestErrorCode.BAD_USER_INPUT, 'a period ends after it begins');
  const { rows } = await sql<Row>`
    select courier_id, sum(counts)::int as counts, sum(expected) as expected, sum(counted) as counted,
           sum(short) as short, sum(over) as over, sum(written_off) as written_off
      from (select courier_id, 1 as counts, expected_minor as expected, counted_minor as counted,
                   greatest(-variance_minor, 0) as short, greatest(variance_minor, 0) as over, 0 as written_off
              from cash_count where created_at >= ${from} and created_at < ${until}
            union all
            select courier_id, 0, 0, 0, 0, 0, amount_minor
              from cash_write_off where created_at >= ${from} and created_at < ${until}) as happened
     group by courier_id order by sum(short) desc, courier_id limit ${MOST_COURIERS}`.execute(db);
  const money = (minor: string): MoneyType => ({ amount: toDecimal(minor, currency), currency });
  return rows.map((row) => ({
    courier: ref(AccountType, row.courier_id),
    countCount: row.counts,
    expected: money(row.expected),
    counted: money(row.counted),
    short: money(row.short),
    over: money(row.over),
    writtenOff: money(row.written_off),
  }));
}
