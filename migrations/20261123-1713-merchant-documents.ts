import { Migration } from '@mikro-orm/migrations';

const actions = `'UPDATE_APPLICATION', 'SUBMIT', 'APPROVE', 'REJECT', 'SUSPEND', 'REINSTATE', 'CLOSE', 'UPDATE_STOREFRONT',
  'UPDATE_SETTLEMENT_ACCOUNT', 'ASSIGN_ACCOUNT_MANAGER'`;
const decided = (values: string): string =>
  `alter table merchant_decision add constraint merchant_decision_action_check check (action in (${values}))`;

type Words = readonly [subjectZh: string, subjectEn: string, bodyZh: string, bodyEn: string];

const AT = `'2026-11-23T00:00:00Z'`;

/** What owners are written; the same in an e-mail and in the app. */
const messages: Readonly<Record<string, Words>> = {
  MERCHANT_APPROVED: [
    '入驻申请已通过',
    'Your shop is open',
    '{market}：{shop} 的入驻申请已通过，现在可以上架商品了。{link}',
    '{market}: the application of {shop} was approved; you can publish products now. {link}',
  ],
  MERCHANT_REJECTED: [
    '入驻申请需要修改',
    'Your application has to be corrected',
    '{market}：{shop} 的入驻申请需要修改：{reasons}。{link}',
    '{market}: the application of {shop} has to be corrected: {reasons}. {link}',
  ],
  MERCHANT_DOCUMENT_REJECTED: [
    '证照未通过审核',
    'A document was rejected',
    '{market}：{shop} 的{document}未通过审核：{reason}。请重新上传。{link}',
    '{market}: the document “{document}” of {shop} was rejected: {reason}. Please hand in another. {link}',
  ],
  MERCHANT_DOCUMENT_ENDS: [
    '证照即将到期',
    'A document ends soon',
    '{market}：{shop} 的{document}将于 {until} 到期，还有 {days} 天。请尽快上传新证照。{link}',
    '{market}: the document “{document}” of {shop} ends on {until}, in {days} days. Please hand in a new one. {link}',
  ],
  MERCHANT_DOCUMENT_ENDED: [
    '证照已到期',
    'A document has ended',
    '{market}：{shop} 的{document}已于 {until} 到期。请上传新证照。{link}',
    '{market}: the document “{document}” of {shop} ended on {until}. Please hand in a new one. {link}',
  ],
  MERCHANT_DOCUMENT_SUSPENDS: [
    '证照到期，店铺已停业',
    'Your shop is suspended',
    '{market}：{shop} 的{document}已于 {until} 到期，店铺已停业。新证照通过审核后自动恢复营业。{link}',
    '{market}: the document “{document}” of {shop} ended on {until}, and the shop is suspended until a new one is accepted. {link}',
  ],
};

/** Documents of merchants as records, judged one by one (B1), and watched until their last day (B4). */
export class MerchantDocuments extends Migration {
  override up(): void {
    this.addSql(`alter table merchant add column category_ids text[] not null default '{}',
      add column is_suspended_for_expiry boolean not null default false`);
    this.addSql(`alter table merchant add constraint merchant_suspended_for_expiry_check
      check (not is_suspended_for_expiry or status = 'SUSPENDED')`);
    this.addSql('alter table merchant_decision drop constraint merchant_decision_action_check');
    this.addSql(decided(`${actions}, 'HAND_IN_DOCUMENT', 'WAIVE_DOCUMENT'`));
    this.addSql(`
      create table merchant_document_kind (
        id text primary key,
        name_zh text not null check (name_zh <> ''),
        name_en text not null check (name_en <> ''),
        hint_zh text not null,
        hint_en text not null,
        category_ids text[] not null default '{}',
        is_required boolean not null,
        asks_number boolean not null,
        expires boolean not null,
        most_pages int not null check (most_pages between 1 and 6),
        at_expiry text not null check (at_expiry in ('WARN', 'SUSPEND')),
        position int not null,
        is_active boolean not null default true,
        is_built_in boolean not null default false,
        version int not null default 1,
        check (not is_built_in or (is_active and is_required and category_ids = '{}'))
      )`);
    this.addSql(
      'create unique index merchant_document_kind_built_in on merchant_document_kind (is_built_in) where is_built_in',
    );
    this.addSql('create index merchant_document_kind_position on merchant_document_kind (position, id)');
    this.addSql(`
      create table merchant_document (
        id text primary key,
        merchant_id text not null references merchant,
        kind_id text not null references merchant_document_kind,
        status text not null check (status in ('PENDING', 'ACCEPTED', 'REJECTED', 'WAIVED', 'EXPIRED', 'REPLACED')),
        number text,
        expires_on date,
        reason text,
        handed_in_by_id text references account,
        handed_in_at timestamptz(3) not null,
        decided_by_id text references account,
        decided_at timestamptz(3),
        remind_at timestamptz(3),
        ends_at timestamptz(3),
        version int not null default 1,
        check (status not in ('REJECTED', 'WAIVED') or reason <> ''),
        check (status = 'ACCEPTED' or (remind_at is null and ends_at is null)),
        check (status <> 'ACCEPTED' or (ends_at is null) = (expires_on is null))
      )`);
    this.addSql(`create unique index merchant_document_waiting on merchant_document (merchant_id, kind_id)
      where status in ('PENDING', 'REJECTED')`);
    this.addSql(`create unique index merchant_document_held on merchant_document (merchant_id, kind_id)
      where status in ('ACCEPTED', 'WAIVED', 'EXPIRED')`);
    this.addSql('create index merchant_document_merchant_id on merchant_document (merchant_id, handed_in_at, id)');
    this.addSql('create index merchant_document_kind_id on merchant_document (kind_id, handed_in_at, id)');
    this.addSql('create index merchant_document_handed_in_at on merchant_document (handed_in_at, id)');
    this.addSql('create index merchant_document_expires_on on merchant_document (expires_on, id)');
    this.addSql(`create index merchant_document_remind_at on merchant_document (remind_at) where status = 'ACCEPTED'`);
    this.addSql(`create index merchant_document_ends_at on merchant_document (ends_at) where status = 'ACCEPTED'`);
    this.addSql(`
      create table merchant_document_page (
        id text primary key,
        document_id text not null references merchant_document deferrable initially deferred,
        merchant_id text not null references merchant,
        file_id text not null references file,
        position int not null check (position between 1 and 6),
        unique (document_id, position)
      )`);
    this.addSql('create index merchant_document_page_document_id on merchant_document_page (document_id, id)');
    this.addSql('create index merchant_document_page_file_id on merchant_document_page (file_id)');
    this.addSql(`
      insert into merchant_document_kind (id, name_zh, name_en, hint_zh, hint_en, is_required, asks_number, expires,
        most_pages, at_expiry, position, is_built_in)
      values ('documentkind_00000000007000000000007001', '营业执照', 'Business licence', '正副本均可，四角完整、文字清晰。',
        'Original or duplicate, with all four corners and legible.', true, false, true, 2, 'SUSPEND', 0, true)`);
    // Shops that are open already are watched too; their day ends where the market lies.
    this.addSql(`
      insert into merchant_document (id, merchant_id, kind_id, status, number, expires_on, handed_in_at, decided_at, ends_at,
        remind_at)
      select 'merchantdocument_' || right(m.id, 26), m.id, 'documentkind_00000000007000000000007001', 'ACCEPTED', m.credit_code,
        m.licence_expires_on, coalesce(m.submitted_at, m.created_at), coalesce(m.approved_at, m.created_at),
        (m.licence_expires_on + 1)::timestamp at time zone 'Asia/Shanghai',
        ((m.licence_expires_on - 30) + time '09:00') at time zone 'Asia/Shanghai'
      from merchant m where m.status in ('APPROVED', 'SUSPENDED') and m.licence_id is not null`);
    this.addSql(`
      insert into merchant_document_page (id, document_id, merchant_id, file_id, position)
      select 'documentpage_' || right(m.id, 26), 'merchantdocument_' || right(m.id, 26), m.id, m.licence_id, 1
      from merchant m where m.status in ('APPROVED', 'SUSPENDED') and m.licence_id is not null`);
    for (const [index, [kind, words]] of Object.entries(messages).entries())
      for (const [place, channel] of ['EMAIL', 'IN_APP'].entries())
        this.addSql(template(`000000000070000000000071${index}${place}`, kind, channel, words));
  }

  override down(): void {
    const kinds = Object.keys(messages)
      .map((kind) => `'${kind}'`)
      .join(', ');
    this.addSql(`delete from message where kind in (${kinds})`);
    this.addSql(`delete from message_template_version where template_id in
      (select id from message_template where kind in (${kinds}))`);
    this.addSql(`delete from message_template where kind in (${kinds})`);
    this.addSql('drop table merchant_document_page, merchant_document, merchant_document_kind');
    this.addSql('alter table merchant_decision drop constraint merchant_decision_action_check');
    this.addSql(decided(actions));
    this.addSql('alter table merchant drop column is_suspended_for_expiry, drop column category_ids');
  }
}

function template(suffix: string, kind: string, channel: string, words: Words): string {
  const texts = words.map((text) => `'${text}'`).join(', ');
  return `
    with template as (
      insert into message_template (id, kind, channel, subject_zh, subject_en, body_zh, body_en, updated_at)
      values ('template_${suffix}', '${kind}', '${channel}', ${texts}, ${AT}) returning *)
    insert into message_template_version (id, template_id, number, subject_zh, subject_en, body_zh, body_en, created_at)
    select 'wording_${suffix}', id, 1, subject_zh, subject_en, body_zh, body_en, updated_at from template`;
}
