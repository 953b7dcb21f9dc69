import { Migration } from '@mikro-orm/migrations';

const kinds = `'APOLOGY', 'RECORD_CHECK', 'COMPENSATION', 'COUPON', 'REPLACEMENT', 'GOODS_BACK', 'REFUND', 'REPAIR', 'VERDICT', 'OTHER'`;

const sorry = ['APOLOGY', '致歉并说明处理时限', 'Apologise, and say by when it is settled'] as const;
const judge = ['VERDICT', '判定责任方', 'Say who is responsible'] as const;

/** What is done about each built-in reason to begin with (G2); staff write it anew. */
const playbooks: Readonly<Record<string, readonly (readonly [kind: string, zh: string, en: string])[]>> = {
  NOT_AS_DESCRIBED: [
    sorry,
    ['RECORD_CHECK', '对照商品页与买家图片', 'Compare the product page with what the buyer shows'],
    ['GOODS_BACK', '安排退回', 'Ask the goods back'],
    ['REFUND', '验货后退款', 'Pay back after inspection'],
    judge,
  ],
  POOR_SERVICE: [
    sorry,
    ['RECORD_CHECK', '查看会话与通话记录', 'Read the talk and the call records'],
    ['COMPENSATION', '给予补偿', 'Compensate'],
    judge,
  ],
  MISSING_OR_SHORT: [
    sorry,
    [
      'RECORD_CHECK',
      '先查配货与包裹记录，无误再请买家补图',
      'Check picking and parcels first; ask for a picture only if they are clean',
    ],
    ['REPLACEMENT', '我方少发的，立即补发', 'Our fault: send again at once'],
    ['COUPON', '随补发赠优惠券', 'Give a coupon with it'],
    judge,
  ],
  LATE_DELIVERY: [
    sorry,
    ['RECORD_CHECK', '核对承诺日期与物流轨迹', 'Compare the promised day with the tracking record'],
    ['COMPENSATION', '按延误给予补偿', 'Compensate for the delay'],
    judge,
  ],
  DAMAGED_IN_TRANSIT: [
    sorry,
    ['RECORD_CHECK', '核对破损图片与包装', 'Look at the pictures of damage and packing'],
    ['REPLACEMENT', '立即补发', 'Send again at once'],
    ['COUPON', '随补发赠优惠券', 'Give a coupon with it'],
    judge,
  ],
  QUALITY: [
    sorry,
    ['RECORD_CHECK', '核对图片与批次', 'Look at the pictures and the batch'],
    ['GOODS_BACK', '安排退回', 'Ask the goods back'],
    ['REPLACEMENT', '换货', 'Exchange'],
    judge,
  ],
};

const AT = `'2026-11-23T00:00:00Z'`;
const idOf = (prefix: string, index: number, step = 0): string =>
  `'${prefix}_000000000070000000000p${String(index).padStart(2, '0')}${String(step).padStart(2, '0')}'`;

/** Playbooks of reasons in versions, and which steps were taken of each return (G2). */
export class ReturnPlaybooks extends Migration {
  override up(): void {
    this.addSql(`
      create table return_playbook (
        id text primary key,
        reason_rule_id text not null references return_reason_rule on delete cascade,
        number int not null,
        account_id text references account,
        created_at timestamptz(3) not null,
        unique (reason_rule_id, number)
      )`);
    this.addSql('create index return_playbook_reason_rule_id on return_playbook (reason_rule_id, id)');
    this.addSql(`
      create table return_playbook_step (
        id text primary key,
        playbook_id text not null references return_playbook on delete cascade deferrable initially deferred,
        position int not null,
        kind text not null check (kind in (${kinds})),
        name_zh text not null,
        name_en text not null,
        unique (playbook_id, position)
      )`);
    this.addSql('create index return_playbook_step_playbook_id on return_playbook_step (playbook_id, id)');
    this.addSql(`
      create table return_step (
        id text primary key,
        return_id text not null,
        merchant_id text not null,
        playbook_step_id text not null references return_playbook_step,
        position int not null,
        kind text not null check (kind in (${kinds})),
        status text not null default 'OPEN' check (status in ('OPEN', 'TAKEN', 'SKIPPED')),
        is_automatic boolean not null default false,
        account_id text references account,
        done_at timestamptz(3),
        note text not null default '',
        version int not null default 1,
        unique (return_id, position),
        check ((status = 'OPEN') = (done_at is null)),
        check (status <> 'SKIPPED' or note <> ''),
        foreign key (return_id, merchant_id) references order_return (id, merchant_id) deferrable initially deferred
      )`);
    this.addSql('create index return_step_return_id on return_step (return_id, id)');
    this.addSql(`
      alter table return_reason_rule
        add playbook_id text references return_playbook on delete set null deferrable initially deferred`);
    for (const [index, [code, steps]] of Object.entries(playbooks).entries()) {
      this.addSql(`
        insert into return_playbook (id, reason_rule_id, number, created_at)
        select ${idOf('returnplaybook', index)}, id, 1, ${AT} from return_reason_rule where code = '${code}'`);
      for (const [at, [kind, zh, en]] of steps.entries())
        this.addSql(`
          insert into return_playbook_step (id, playbook_id, position, kind, name_zh, name_en)
          values (${idOf('playbookstep', index, at)}, ${idOf('returnplaybook', index)}, ${at + 1}, '${kind}', '${zh}', '${en}')`);
      this.addSql(
        `update return_reason_rule set playbook_id = ${idOf('returnplaybook', index)} where code = '${code}'`,
      );
    }
  }

  override down(): void {
    this.addSql('alter table return_reason_rule drop playbook_id');
    this.addSql('drop table return_step, return_playbook_step, return_playbook');
  }
}
