import { sql } from 'kysely';
import { requestWithdrawal, WithdrawalWay } from '../payments/index.js';
import { as } from './cast.js';
import { keyOf } from './keys.js';
import type { Scene } from './scene.js';

const HOUR_MS = 3_600_000;
const WANTED_MINOR = 2_000;

/** Notes the one withdrawal that waits for finance when the demo opens (F2): of a buyer who has the money. */
export function noteWithdrawal(scene: Scene): void {
  const { agenda, stage, buyers, until } = scene;
  agenda.note(new Date(until.getTime() - HOUR_MS), async () => {
    const { rows } = await sql<{ buyer_id: string }>`
      select buyer_id from ledger_account
       where kind = 'WALLET' and balance_minor >= ${WANTED_MINOR} and buyer_id = any(${buyers.map(({ id }) => id)}::text[])
       order by balance_minor desc, id limit 1`.execute(as(stage).db);
    const buyer = buyers.find(({ id }) => id === rows[0]?.buyer_id);
    if (!buyer) return;
    await requestWithdrawal(as(stage, buyer), {
      amount: { amount: '20.00' },
      way: WithdrawalWay.BANK,
      accountHolder: '王小明',
      accountNumber: '6222021234567890123',
      bankName: '中国工商银行滁州分行',
      idempotencyKey: keyOf('withdrawal', buyer.id),
    });
  });
}
