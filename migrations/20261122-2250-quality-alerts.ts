import { Migration } from '@mikro-orm/migrations';

const SUBJECT = ['质量预警 {number}', 'Quality alert {number}'] as const;
const BODY = [
  '{market}：一款商品在 {month} 因商品原因退回 {returned} 件（发出 {shipped} 件），已触发质量预警 {number}，请给出纠正措施：{link}',
  '{market}: {returned} units of a product came back in {month} for a reason of the goods ({shipped} left): alert {number}. Please name a corrective action: {link}',
] as const;

/** Products of which too much comes back, and how parcels and returns of a period are found (G7). */
export class QualityAlerts extends Migration {
  override up(): void {
    this.addSql(`
      create table quality_alert (
        id text primary key,
        number text not null unique,
        product_id text not null references product,
        merchant_id text not null references merchant,
        month text not null check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
        status text not null default 'OPEN' check (status in ('OPEN', 'ACKNOWLEDGED', 'CLOSED')),
        returned_units int not null check (returned_units > 0),
        shipped_units int not null check (shipped_units >= 0),
        threshold_basis_points int not null,
        corrective_action text,
        corrective_due_on date,
        acknowledged_by_id text references account,
        acknowledged_at timestamptz(3),
        effect text,
        closed_by_id text references account,
        closed_at timestamptz(3),
        raised_at timestamptz(3) not null,
        due_at timestamptz(3),
        runs_out_at timestamptz(3),
        sequence int not null default 0,
        updated_at timestamptz(3) not null,
        version int not null default 1,
        unique (product_id, month),
        check (status = 'OPEN' or (corrective_action is not null and corrective_due_on is not null)),
        check ((status = 'CLOSED') = (closed_at is not null)),
        check ((status = 'CLOSED') = (due_at is null)),
        check (status <> 'CLOSED' or (effect is not null and runs_out_at is null))
      )`);
    this.addSql('create index quality_alert_raised_at on quality_alert (raised_at, id)');
    this.addSql('create index quality_alert_due_at on quality_alert (due_at, id)');
    this.addSql('create index quality_alert_merchant_id on quality_alert (merchant_id, raised_at, id)');
    this.addSql('create index quality_alert_product_id on quality_alert (product_id, raised_at, id)');
    this.addSql('create index quality_alert_runs_out_at on quality_alert (runs_out_at) where runs_out_at is not null');
    this.addSql('create index shipment_shipped_at on shipment (shipped_at, id)');
    for (const [index, channel] of ['EMAIL', 'IN_APP'].entries()) this.addSql(template(index, channel));
  }

  override down(): void {
    const gone = `select id from message_template where kind = 'QUALITY_ALERT'`;
    this.addSql(`delete from message where kind = 'QUALITY_ALERT'`);
    this.addSql(`delete from message_template_version where template_id in (${gone})`);
    this.addSql(`delete from message_template where kind = 'QUALITY_ALERT'`);
    this.addSql('drop index shipment_shipped_at');
    this.addSql('drop table quality_alert');
  }
}

function template(index: number, channel: string): string {
  const suffix = `000000000070000000000042${String(index).padStart(2, '0')}`;
  const texts = [...SUBJECT, ...BODY].map((text) => `'${text}'`).join(', ');
  return `
    with template as (
      insert into message_template (id, kind, channel, subject_zh, subject_en, body_zh, body_en, updated_at)
      values ('template_${suffix}', 'QUALITY_ALERT', '${channel}', ${texts}, '2026-11-22T00:00:00Z') returning *)
    insert into message_template_version (id, template_id, number, subject_zh, subject_en, body_zh, body_en, created_at)
    select 'wording_${suffix}', id, 1, subject_zh, subject_en, body_zh, body_en, updated_at from template`;
}
