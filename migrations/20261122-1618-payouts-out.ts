import { Migration } from '@mikro-orm/migrations';

/** Settlement schedules that begin with the next period, payouts through Alipay, and the notice of every settlement (I1, I4). */
export class PayoutsOut extends Migration {
  override up(): void {
    this.addSql(`
      alter table merchant
        add next_settlement_schedule text check (next_settlement_schedule in ('INSTANT', 'TWICE_A_MONTH', 'MONTHLY')),
        add next_schedule_from date,
        add constraint merchant_next_schedule check ((next_settlement_schedule is null) = (next_schedule_from is null))`);
    this.addSql(
      'create index merchant_next_schedule_from on merchant (next_schedule_from) where next_schedule_from is not null',
    );
    this.addSql('alter table payout add next_try_at timestamptz(3)');
    this.addSql(
      `create index payout_next_try_at on payout (next_try_at) where status = 'SENT' and next_try_at is not null`,
    );
    for (const [index, channel] of ['EMAIL', 'IN_APP'].entries()) this.addSql(template(index, channel));
  }

  override down(): void {
    this.addSql(`delete from message where kind = 'PAYOUT_PAID'`);
    this.addSql(`delete from message_template_version where template_id like 'template_${SERIES}%'`);
    this.addSql(`delete from message_template where id like 'template_${SERIES}%'`);
    this.addSql('alter table payout drop next_try_at');
    this.addSql('alter table merchant drop next_settlement_schedule, drop next_schedule_from');
  }
}

const SERIES = '0000000000700000000000061';

const template = (index: number, channel: string): string => `
  with template as (
    insert into message_template (id, kind, channel, subject_zh, subject_en, body_zh, body_en, updated_at)
    values ('template_${SERIES}${index}', 'PAYOUT_PAID', '${channel}', '货款 {amount} 已结算', '{amount} was paid out',
      '【{market}】结算单 {number} 已付款：{amount}。明细请见商家后台。',
      '{market}: payout {number} of {amount} was paid. The back office shows every line of it.',
      '2026-11-22T00:00:00Z') returning *)
  insert into message_template_version (id, template_id, number, subject_zh, subject_en, body_zh, body_en, created_at)
  select 'wording_${SERIES}${index}', id, 1, subject_zh, subject_en, body_zh, body_en, updated_at from template`;
