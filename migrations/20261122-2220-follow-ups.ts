import { Migration } from '@mikro-orm/migrations';

const categories = ['GOODS', 'DELIVERY', 'SERVICE', 'PAYMENT', 'PLATFORM', 'OTHER'] as const;

/** The standard tree of causes (H3): the first level answers to the categories, what is below is the market's own affair. */
const standard: Readonly<Record<(typeof categories)[number], readonly (readonly [zh: string, en: string])[]>> = {
  GOODS: [
    ['商品原因', 'Goods'],
    ['质量缺陷', 'Defective quality'],
    ['与描述不符', 'Not as described'],
    ['错发漏发', 'Wrong or missing items'],
    ['包装不当', 'Bad packing'],
  ],
  DELIVERY: [
    ['配送原因', 'Delivery'],
    ['超时送达', 'Delivered late'],
    ['运输破损', 'Damaged on the way'],
    ['地址错误', 'Wrong address'],
    ['配送员服务', 'Conduct of the courier'],
  ],
  SERVICE: [
    ['服务原因', 'Service'],
    ['回复不及时', 'Answered too slowly'],
    ['态度不佳', 'Impolite'],
    ['答复有误', 'Wrong information'],
    ['承诺未兑现', 'A promise was not kept'],
  ],
  PAYMENT: [
    ['支付原因', 'Payment'],
    ['到账延迟', 'Money arrived late'],
    ['扣款有误', 'Wrong amount charged'],
    ['退款延迟', 'Refund took too long'],
  ],
  PLATFORM: [
    ['平台原因', 'Platform'],
    ['页面说明不清', 'Unclear pages'],
    ['系统故障', 'Technical fault'],
    ['规则不合理', 'Unfair rules'],
  ],
  OTHER: [
    ['其他原因', 'Other'],
    ['客户误会', 'Misunderstanding'],
    ['不可抗力', 'Force majeure'],
  ],
};

const idOf = (place: number): string => `cause_01km0000007${String(place).padStart(15, '0')}`;

/** A tree of causes, follow-ups with their attempts, and what a closed case has to have (H3, H6). */
export class FollowUps extends Migration {
  override up(): void {
    this.addSql(`
      create table complaint_cause (
        id text primary key,
        parent_id text references complaint_cause deferrable initially deferred,
        category text not null check (category in ('GOODS', 'DELIVERY', 'SERVICE', 'PAYMENT', 'PLATFORM', 'OTHER')),
        name_zh text not null,
        name_en text not null,
        position int not null,
        level int not null,
        path text not null,
        is_active boolean not null default true,
        created_at timestamptz(3) not null,
        version int not null default 1
      )`);
    this.addSql('create index complaint_cause_parent_id on complaint_cause (parent_id, position, id)');
    this.addSql('create index complaint_cause_position on complaint_cause (position, id)');
    this.addSql('create index complaint_cause_path on complaint_cause (path text_pattern_ops)');
    this.#plantTree();
    this.addSql(`alter table complaint
      add root_cause_id text references complaint_cause deferrable initially deferred,
      add handled_by_id text references account,
      add confirmed_by_id text references account,
      add follow_up_outcome text check (follow_up_outcome in ('REACHED', 'ANSWERED', 'REFUSED', 'NOT_REACHED'))`);
    this.addSql(`update complaint c set
      root_cause_id = (select id from complaint_cause k where k.category = c.category and k.level = 1),
      handled_by_id = coalesce(assignee_id, resolved_by_id)
      where resolved_at is not null`);
    this.addSql(`update complaint set follow_up_outcome = 'REACHED' where satisfaction is not null`);
    this.addSql('create index complaint_root_cause_id on complaint (root_cause_id, registered_at, id)');
    this.addSql('alter table complaint drop constraint complaint_check');
    this.addSql(`alter table complaint add constraint complaint_archived_check check (status <> 'ARCHIVED' or (
      root_cause_id is not null and cause is not null and responsible_party is not null and resolution is not null
      and follow_up_outcome is not null
      and (satisfaction is not null or follow_up_outcome in ('REFUSED', 'NOT_REACHED'))))`);
    this.addSql(`
      create table complaint_follow_up (
        id text primary key,
        complaint_id text not null references complaint deferrable initially deferred,
        buyer_id text not null references account,
        merchant_id text references merchant,
        handler_id text references account,
        resolved_by_id text references account,
        status text not null default 'SCHEDULED' check (status in ('SCHEDULED', 'REACHED', 'ANSWERED', 'REFUSED', 'NOT_REACHED', 'WITHDRAWN')),
        due_at timestamptz(3),
        late_at timestamptz(3),
        late_told_at timestamptz(3),
        attempt_count int not null default 0,
        satisfaction int check (satisfaction between 1 and 5),
        comment text,
        done_by_id text references account,
        done_at timestamptz(3),
        created_at timestamptz(3) not null,
        version int not null default 1,
        check ((status = 'SCHEDULED') = (due_at is not null)),
        check (status not in ('REACHED', 'ANSWERED') or satisfaction is not null)
      )`);
    this.addSql(
      `create unique index complaint_follow_up_waiting on complaint_follow_up (complaint_id) where status = 'SCHEDULED'`,
    );
    this.addSql('create index complaint_follow_up_complaint_id on complaint_follow_up (complaint_id, created_at, id)');
    this.addSql('create index complaint_follow_up_due_at on complaint_follow_up (due_at, id)');
    this.addSql('create index complaint_follow_up_created_at on complaint_follow_up (created_at, id)');
    this.addSql('create index complaint_follow_up_handler_id on complaint_follow_up (handler_id, done_at)');
    this.addSql(
      `create index complaint_follow_up_late_at on complaint_follow_up (late_at) where status = 'SCHEDULED' and late_told_at is null`,
    );
    this.addSql(`
      create table follow_up_attempt (
        id text primary key,
        follow_up_id text not null references complaint_follow_up deferrable initially deferred,
        complaint_id text not null,
        buyer_id text not null,
        merchant_id text,
        result text not null check (result in ('REACHED', 'NO_ANSWER', 'CALL_LATER', 'REFUSED')),
        note text not null default '',
        account_id text,
        again_at timestamptz(3),
        created_at timestamptz(3) not null
      )`);
    this.addSql('create index follow_up_attempt_follow_up_id on follow_up_attempt (follow_up_id, id)');
    this.addSql('create index follow_up_attempt_complaint_id on follow_up_attempt (complaint_id)');
  }

  #plantTree(): void {
    let place = 0;
    for (const [index, category] of categories.entries()) {
      const top = idOf(place);
      for (const [position, [zh, en]] of standard[category].entries()) {
        const id = idOf(place);
        const isTop = position === 0;
        this.addSql(`
          insert into complaint_cause (id, parent_id, category, name_zh, name_en, position, level, path, created_at)
          values ('${id}', ${isTop ? 'null' : `'${top}'`}, '${category}', '${zh}', '${en}', ${isTop ? index : position - 1},
            ${isTop ? 1 : 2}, '${isTop ? `${id}/` : `${top}/${id}/`}', '2026-11-22T00:00:00Z')`);
        place += 1;
      }
    }
  }

  override down(): void {
    this.addSql('drop table follow_up_attempt, complaint_follow_up');
    this.addSql('alter table complaint drop constraint complaint_archived_check');
    this.addSql(`alter table complaint add constraint complaint_check check (status <> 'ARCHIVED' or
      (cause is not null and responsible_party is not null and resolution is not null and satisfaction is not null)) not valid`);
    this.addSql(
      'alter table complaint drop root_cause_id, drop handled_by_id, drop confirmed_by_id, drop follow_up_outcome',
    );
    this.addSql('drop table complaint_cause');
  }
}
