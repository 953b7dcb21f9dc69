import { Migration } from '@mikro-orm/migrations';

const every = 'REFUND_ONLY,RETURN_REFUND,EXCHANGE,REPAIR,RESEND,COMPENSATION';

/** The six built-in reasons (G2): code, names, kinds, what proves them, who is usually responsible. */
const builtIn = [
  [
    'NOT_AS_DESCRIBED',
    '与想象不符',
    'Not as described',
    'REFUND_ONLY,RETURN_REFUND,EXCHANGE,COMPENSATION',
    'NONE',
    'MERCHANT',
  ],
  ['POOR_SERVICE', '服务不满意', 'Poor service', 'REFUND_ONLY,RETURN_REFUND,COMPENSATION', 'NONE', null],
  ['MISSING_OR_SHORT', '少发缺货', 'Missing or short', 'REFUND_ONLY,RESEND,COMPENSATION', 'PARCEL_RECORD', 'WAREHOUSE'],
  ['LATE_DELIVERY', '到货延迟', 'Late', 'REFUND_ONLY,RETURN_REFUND,COMPENSATION', 'TRACKING_RECORD', 'COURIER'],
  ['DAMAGED_IN_TRANSIT', '运输破损', 'Damaged in transit', every, 'PICTURES', 'COURIER'],
  ['QUALITY', '质量问题', 'Quality', every, 'PICTURES', 'MERCHANT'],
] as const;

const idOf = (index: number): string => `'returnreason_0000000000700000000000g2${String(index).padStart(2, '0')}'`;

/** Reasons for returns are records of the market: the six that are built in, and those that staff add (G2). */
export class ReturnReasons extends Migration {
  override up(): void {
    const codes = builtIn.map(([code]) => `'${code}'`).join(', ');
    const kinds = every.split(',').map((kind) => `'${kind}'`);
    this.addSql(`
      create table return_reason_rule (
        id text primary key,
        code text not null unique,
        reason text not null check (reason in (${codes})),
        name_zh text not null,
        name_en text not null,
        kinds text[] not null check (kinds <@ array[${kinds.join(', ')}]),
        evidence text not null check (evidence in ('NONE', 'PICTURES', 'PARCEL_RECORD', 'TRACKING_RECORD')),
        usual_party text check (usual_party in ('MERCHANT', 'COURIER', 'WAREHOUSE', 'PLATFORM', 'AGENT', 'BUYER')),
        position int not null,
        is_active boolean not null default true,
        is_built_in boolean not null default false,
        version int not null default 1,
        unique (id, reason),
        constraint return_reason_rule_some_kind check (cardinality(kinds) > 0),
        check (not is_built_in or (is_active and code = reason))
      )`);
    this.addSql('create index return_reason_rule_position on return_reason_rule (position, id)');
    for (const [index, [code, zh, en, allowed, evidence, party]] of builtIn.entries())
      this.addSql(`
        insert into return_reason_rule (id, code, reason, name_zh, name_en, kinds, evidence, usual_party, position, is_built_in)
        values (${idOf(index)}, '${code}', '${code}', '${zh}', '${en}', '{${allowed}}', '${evidence}',
                ${party ? `'${party}'` : 'null'}, ${(index + 1) * 10}, true)`);
    this.addSql('alter table order_return add reason_rule_id text');
    this.addSql('update order_return r set reason_rule_id = u.id from return_reason_rule u where u.code = r.reason');
    this.addSql(`
      alter table order_return alter reason_rule_id set not null,
        add constraint order_return_reason_rule_id_fkey foreign key (reason_rule_id, reason) references return_reason_rule (id, reason)`);
    this.addSql('create index order_return_reason_rule_id on order_return (reason_rule_id, id)');
  }

  override down(): void {
    this.addSql('alter table order_return drop reason_rule_id');
    this.addSql('drop table return_reason_rule');
  }
}
