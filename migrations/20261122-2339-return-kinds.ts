import { Migration } from '@mikro-orm/migrations';

const oldKinds = `'REFUND_ONLY', 'RETURN_REFUND'`;
const oldStates = `'REQUESTED', 'AWAITING_GOODS', 'SENT_BACK', 'REJECTED', 'APPEALED', 'REFUNDED', 'CLOSED'`;
const oldMoves = `'RECEIVED', 'CORRECTED', 'RESERVED', 'RELEASED', 'CONSUMED', 'PUT_BACK'`;
const newKinds = `${oldKinds}, 'EXCHANGE', 'REPAIR', 'RESEND', 'COMPENSATION'`;
const newStates = `'REQUESTED', 'AWAITING_GOODS', 'SENT_BACK', 'PARTLY_ACCEPTED', 'REJECTED', 'APPEALED', 'REPLACING', 'REPLACEMENT_SENT', 'REPLACEMENT_FAILED', 'IN_REPAIR', 'REPAIR_SENT', 'COMPENSATING', 'WITH_FINANCE', 'REFUNDED', 'REPLACED', 'REPAIRED', 'COMPENSATED', 'CLOSED'`;

/** Six kinds of return with a clock and a reminder in every state that waits, inspection unit by unit, and compensation by slip (G1-G6). */
export class ReturnKinds extends Migration {
  override up(): void {
    this.allow(newKinds, newStates);
    this.allowMoves(`${oldMoves}, 'SCRAPPED'`);
    this.addSql(`
      alter table order_return
        add paid_minor bigint not null default '0' check (paid_minor >= 0),
        add slip_id text references slip deferrable initially deferred,
        add complaint_id text references complaint deferrable initially deferred,
        add remind_at timestamptz(3),
        add inspected_at timestamptz(3),
        add appealed_at timestamptz(3),
        add decided_at timestamptz(3),
        drop constraint order_return_refund_minor_check,
        add constraint order_return_refund_minor_check check (refund_minor >= 0)`);
    this.addSql(`update order_return set paid_minor = refund_minor where status = 'REFUNDED'`);
    this.addSql('create index order_return_slip_id on order_return (slip_id) where slip_id is not null');
    this.addSql(
      'create index order_return_complaint_id on order_return (complaint_id, id) where complaint_id is not null',
    );
    this.addSql('create index order_return_remind_at on order_return (remind_at, id) where remind_at is not null');
    this.addSql(`
      alter table return_line
        add defective_quantity int not null default 0 check (defective_quantity >= 0),
        add refused_quantity int not null default 0 check (refused_quantity >= 0),
        add settled_quantity int not null default 0 check (settled_quantity between 0 and quantity),
        add paid_minor bigint not null default '0' check (paid_minor between 0 and amount_minor),
        add constraint return_line_inspected_check check (resaleable_quantity + defective_quantity + refused_quantity <= quantity)`);
    this.addSql(`
      update return_line l set settled_quantity = l.quantity, paid_minor = l.amount_minor
      from order_return r where r.id = l.return_id and r.status = 'REFUNDED'`);
    this.addSql(`
      create table return_inspection (
        id text primary key,
        return_id text not null,
        merchant_id text not null,
        buyer_id text not null,
        order_line_id text not null references order_line,
        verdict text not null check (verdict in ('RESALEABLE', 'DEFECTIVE', 'MISSING', 'NOT_OURS')),
        quantity int not null check (quantity > 0),
        note text not null default '',
        inspected_at timestamptz(3) not null,
        foreign key (return_id, merchant_id) references order_return (id, merchant_id) deferrable initially deferred
      )`);
    this.addSql('create index return_inspection_return_id on return_inspection (return_id, id)');
    this.addSql(`
      alter table return_evidence
        add stage text not null default 'APPLICATION' check (stage in ('APPLICATION', 'INSPECTION', 'APPEAL')),
        add inspection_id text references return_inspection deferrable initially deferred`);
    this.addSql('create index return_evidence_inspection_id on return_evidence (inspection_id, id)');
    for (const [index, { kind, channel, texts }] of wordings.entries())
      this.addSql(template(index, kind, channel, texts));
  }

  override down(): void {
    const kinds = `'RETURN_DUE', 'RETURN_TO_ANSWER'`;
    const gone = `select id from message_template where kind in (${kinds})`;
    this.addSql(`delete from message where kind in (${kinds})`);
    this.addSql(`delete from message_template_version where template_id in (${gone})`);
    this.addSql(`delete from message_template where kind in (${kinds})`);
    this.addSql('alter table return_evidence drop inspection_id, drop stage');
    this.addSql('drop table return_inspection');
    this.addSql(
      'alter table return_line drop paid_minor, drop settled_quantity, drop refused_quantity, drop defective_quantity',
    );
    this.addSql(`
      alter table order_return drop paid_minor, drop slip_id, drop complaint_id, drop remind_at, drop inspected_at,
        drop appealed_at, drop decided_at,
        drop constraint order_return_refund_minor_check,
        add constraint order_return_refund_minor_check check (refund_minor > 0)`);
    this.allow(oldKinds, oldStates);
    this.allowMoves(oldMoves);
  }

  private allowMoves(kinds: string): void {
    this.addSql(`
      alter table stock_movement drop constraint stock_movement_kind_check,
        add constraint stock_movement_kind_check check (kind in (${kinds}))`);
  }

  private allow(kinds: string, states: string): void {
    this.addSql(`
      alter table order_return
        drop constraint order_return_kind_check, add constraint order_return_kind_check check (kind in (${kinds})),
        drop constraint order_return_status_check, add constraint order_return_status_check check (status in (${states}))`);
  }
}

const subject = ['售后单即将到期', 'A return runs out soon'];
const toBuyer = [
  '【{market}】您的售后单 {number} 正等待您处理，约 {hours} 小时后将按规则自动处理。',
  '{market}: your return {number} waits for you; in about {hours} hours the rule decides by itself.',
];
const toAnswer = [
  '【{market}】售后单 {number} 等待处理，约 {hours} 小时后将按规则自动处理。',
  '{market}: return {number} waits for you; in about {hours} hours the rule decides by itself.',
];
const wordings = [
  { kind: 'RETURN_DUE', channel: 'SMS', texts: ['', '', ...toBuyer] },
  { kind: 'RETURN_DUE', channel: 'IN_APP', texts: [...subject, ...toBuyer] },
  { kind: 'RETURN_TO_ANSWER', channel: 'EMAIL', texts: [...subject, ...toAnswer] },
  { kind: 'RETURN_TO_ANSWER', channel: 'IN_APP', texts: [...subject, ...toAnswer] },
];

function template(index: number, kind: string, channel: string, texts: readonly string[]): string {
  const suffix = `000000000070000000000r6t${String(index).padStart(2, '0')}`;
  return `
    with template as (
      insert into message_template (id, kind, channel, subject_zh, subject_en, body_zh, body_en, updated_at)
      values ('template_${suffix}', '${kind}', '${channel}', ${texts.map((text) => `'${text}'`).join(', ')}, '2026-11-22T00:00:00Z') returning *)
    insert into message_template_version (id, template_id, number, subject_zh, subject_en, body_zh, body_en, created_at)
    select 'wording_${suffix}', id, 1, subject_zh, subject_en, body_zh, body_en, updated_at from template`;
}
