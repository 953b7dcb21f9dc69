import { Migration } from '@mikro-orm/migrations';

const kinds = `'FIRST_ANSWER', 'CLASSIFICATION', 'INVESTIGATION', 'RECORD_CHECK', 'CALL', 'HEARING', 'PROPOSAL', 'REMEDY', 'RESOLUTION', 'FOLLOW_UP', 'OTHER'`;

type Step = readonly [kind: string, zh: string, en: string, requiredBefore?: 'RESOLVE' | 'ARCHIVE'];

const answer: Step = ['FIRST_ANSWER', '致歉并说明何时给出结果', 'Apologise, and say by when there is a result'];
const classify: Step = ['CLASSIFICATION', '确认类别、严重程度与服务维度', 'Confirm category, severity and dimension'];
const hear: Step = ['HEARING', '听取商家意见', 'Hear the merchant'];
const propose: Step = ['PROPOSAL', '向客户提出方案', 'Propose a solution to the customer'];
const ends: readonly Step[] = [
  ['RESOLUTION', '写明原因、责任方与处理结果', 'Write down cause, responsible party and resolution', 'ARCHIVE'],
  ['FOLLOW_UP', '回访客户', 'Follow up with the customer', 'ARCHIVE'],
];

/** What is done about each category to begin with (H3); supervisors write it anew. */
const procedures: Readonly<Record<string, readonly Step[]>> = {
  GOODS: [
    answer,
    classify,
    ['RECORD_CHECK', '对照商品页、批次与客户图片', 'Compare product page, batch and what the customer shows'],
    hear,
    propose,
    ['REMEDY', '退换、补偿或优惠券', 'Return, compensate or give a coupon'],
    ...ends,
  ],
  DELIVERY: [
    answer,
    classify,
    ['RECORD_CHECK', '核对承诺时间与物流轨迹', 'Compare the promised time with the tracking record'],
    ['CALL', '致电配送站核实并催送', 'Call the courier, and have it delivered'],
    propose,
    ['REMEDY', '按延误或破损给予补救', 'Make good the delay or damage'],
    ...ends,
  ],
  SERVICE: [
    answer,
    classify,
    ['RECORD_CHECK', '调阅会话与通话记录', 'Read the talk and the call records'],
    ['INVESTIGATION', '向当事客服或店员了解情况', 'Ask whoever served the customer'],
    ['REMEDY', '由主管致歉', 'A supervisor apologises'],
    ...ends,
  ],
  PAYMENT: [
    answer,
    classify,
    ['RECORD_CHECK', '核对支付、退款与账户流水', 'Check payments, refunds and the account’s lines'],
    ['OTHER', '与财务核对后告知到账时间', 'Agree with finance, and say when the money arrives'],
    propose,
    ...ends,
  ],
  PLATFORM: [
    answer,
    classify,
    ['INVESTIGATION', '复现问题并转技术', 'Reproduce it, and hand it to the technicians'],
    ['OTHER', '告知客户临时办法', 'Tell the customer a way around it'],
    ...ends,
  ],
  OTHER: [answer, classify, ['INVESTIGATION', '了解经过', 'Find out what happened'], propose, ...ends],
};

const AT = `'2026-11-23T00:00:00Z'`;
const idOf = (prefix: string, index: number, step = 0): string =>
  `'${prefix}_000000000070000000000h${String(index).padStart(2, '0')}${String(step).padStart(2, '0')}'`;

/**
 * Written procedures per category of complaints in versions, and which steps were taken of each case; those of an archived case
 * stay as they are (H3).
 */
export class ComplaintProcedures extends Migration {
  override up(): void {
    this.addSql(`
      create table complaint_procedure (
        id text primary key,
        category text not null unique
          check (category in ('GOODS', 'DELIVERY', 'SERVICE', 'PAYMENT', 'PLATFORM', 'OTHER')),
        present_version_id text,
        version int not null default 1
      )`);
    this.addSql(`
      create table complaint_procedure_version (
        id text primary key,
        procedure_id text not null references complaint_procedure,
        number int not null,
        account_id text references account,
        created_at timestamptz(3) not null,
        unique (procedure_id, number)
      )`);
    this.addSql(
      'create index complaint_procedure_version_procedure_id on complaint_procedure_version (procedure_id, id)',
    );
    this.addSql(`
      alter table complaint_procedure add foreign key (present_version_id)
        references complaint_procedure_version deferrable initially deferred`);
    this.addSql(`
      create table complaint_procedure_step (
        id text primary key,
        procedure_id text not null references complaint_procedure,
        procedure_version_id text not null references complaint_procedure_version deferrable initially deferred,
        position int not null,
        kind text not null check (kind in (${kinds})),
        name_zh text not null,
        name_en text not null,
        required_before text check (required_before in ('RESOLVE', 'ARCHIVE')),
        unique (procedure_version_id, position),
        check (required_before is distinct from 'RESOLVE' or kind not in ('RESOLUTION', 'FOLLOW_UP'))
      )`);
    this.addSql(
      'create index complaint_procedure_step_version_id on complaint_procedure_step (procedure_version_id, id)',
    );
    this.addSql('create index complaint_procedure_step_procedure_id on complaint_procedure_step (procedure_id, id)');
    this.addSql(`
      create table case_step (
        id text primary key,
        complaint_id text not null references complaint deferrable initially deferred,
        procedure_step_id text not null references complaint_procedure_step,
        position int not null,
        kind text not null check (kind in (${kinds})),
        required_before text check (required_before in ('RESOLVE', 'ARCHIVE')),
        status text not null default 'OPEN' check (status in ('OPEN', 'TAKEN', 'SKIPPED')),
        is_automatic boolean not null default false,
        account_id text references account,
        done_at timestamptz(3),
        note text not null default '',
        version int not null default 1,
        unique (complaint_id, position),
        check ((status = 'OPEN') = (done_at is null)),
        check (status <> 'SKIPPED' or note <> '')
      )`);
    this.addSql('create index case_step_complaint_id on case_step (complaint_id, id)');
    this.addSql(`create trigger archived before update or delete on case_step for each row
      execute function complaint_part_guard('note', 'archived')`);
    for (const [index, [category, steps]] of Object.entries(procedures).entries()) {
      this.addSql(`insert into complaint_procedure (id, category) values (${idOf('procedure', index)}, '${category}')`);
      this.addSql(`
        insert into complaint_procedure_version (id, procedure_id, number, created_at)
        values (${idOf('procedureversion', index)}, ${idOf('procedure', index)}, 1, ${AT})`);
      for (const [at, [kind, zh, en, requiredBefore]] of steps.entries())
        this.addSql(`
          insert into complaint_procedure_step (id, procedure_id, procedure_version_id, position, kind, name_zh, name_en,
            required_before)
          values (${idOf('procedurestep', index, at)}, ${idOf('procedure', index)}, ${idOf('procedureversion', index)},
            ${at + 1}, '${kind}', '${zh}', '${en}', ${requiredBefore ? `'${requiredBefore}'` : 'null'})`);
      this.addSql(
        `update complaint_procedure set present_version_id = ${idOf('procedureversion', index)} where category = '${category}'`,
      );
    }
  }

  override down(): void {
    this.addSql('alter table complaint_procedure drop present_version_id');
    this.addSql('drop table case_step, complaint_procedure_step, complaint_procedure_version, complaint_procedure');
  }
}
