import { Migration } from '@mikro-orm/migrations';

const kinds = `'SALE', 'SUBSIDY', 'COMMISSION', 'REFUND', 'COMMISSION_RETURN', 'SUBSIDY_RETURN', 'JOINING_FEE', 'MEMBERSHIP',
  'DELIVERY_SERVICE', 'ADVERTISING', 'REBATE', 'PRICE_MARGIN', 'ADJUSTMENT', 'COMPENSATION', 'RESERVE_HELD', 'RESERVE_FREED',
  'PAYOUT', 'PAYOUT_FAILED', 'BANK_RETURN'`;

/**
 * Merchants' accounts line by line (I2). Payouts claim these lines by a stamp, in place of lines of their own. What was
 * booked before is written again as lines, with the running balances it had.
 */
export class MerchantAccounts extends Migration {
  override up(): void {
    this.addSql(`
      create table merchant_line (
        id text primary key,
        merchant_id text not null,
        sequence bigint not null check (sequence > 0),
        kind text not null check (kind in (${kinds})),
        amount_minor bigint not null check (amount_minor <> 0),
        balance_after_minor bigint not null,
        vat_minor bigint not null,
        vat_basis_points int not null check (vat_basis_points between 0 and 10000),
        rule_zh text,
        rule_en text,
        order_id text,
        payout_id text,
        transfer_id text not null references ledger_transfer,
        occurred_at timestamptz(3) not null,
        unique (merchant_id, sequence),
        check ((rule_zh is null) = (rule_en is null)),
        constraint merchant_line_vat check (vat_minor = 0 or (vat_minor > 0) = (amount_minor > 0) and abs(vat_minor) < abs(amount_minor)),
        foreign key (payout_id, merchant_id) references payout (id, merchant_id) deferrable initially deferred
      )`);
    this.addSql(`alter table order_release add commission_vat_basis_points int not null default 0`);
    this.addSql(writtenAgain);
    this.addSql(`
      update merchant_line l set payout_id = p.payout_id
        from payout_line p join payout on payout.id = p.payout_id
       where not p.is_discarded and l.order_id = p.order_id and l.occurred_at <= payout.created_at`);
    this.addSql('create index merchant_line_merchant on merchant_line (merchant_id, occurred_at, id)');
    this.addSql('create index merchant_line_occurred on merchant_line (occurred_at, id)');
    this.addSql('create index merchant_line_order on merchant_line (order_id, occurred_at, id)');
    this.addSql('create index merchant_line_payout on merchant_line (payout_id, occurred_at, id)');
    // What waits for a payout, however long the history grows.
    this.addSql('create index merchant_line_unclaimed on merchant_line (merchant_id) where payout_id is null');
    this.addSql(stampOnly);
    this.addSql(
      'create trigger stamp_only before update or delete on merchant_line for each row execute function merchant_line_stamp_only()',
    );
    this.addSql(
      'create trigger kept before truncate on merchant_line for each statement execute function ledger_append_only()',
    );
    this.addSql('drop table payout_line');
    this.addSql(`
      alter table payout drop lines_minor, drop adjustment_minor,
        add line_count int not null default 0, add returned_at timestamptz(3),
        add account_kind text check (account_kind in ('BANK', 'ALIPAY')),
        drop constraint payout_status_check,
        add constraint payout_status_check check (status in
          ('DRAFT', 'APPROVED', 'SENT', 'PAID', 'FAILED', 'RETURNED', 'DISCARDED')),
        add check ((status = 'RETURNED') = (returned_at is not null))`);
    this.addSql(`
      update payout p set account_kind = m.settlement_account_kind,
        line_count = (select count(*) from merchant_line l where l.payout_id = p.id and l.kind not in ('PAYOUT', 'PAYOUT_FAILED'))
      from merchant m where m.id = p.merchant_id`);
    this.addSql('alter table payout alter line_count drop default');
  }

  override down(): void {
    this.addSql(`
      alter table payout add lines_minor bigint, add adjustment_minor bigint not null default 0 check (adjustment_minor <= 0)`);
    this.addSql(
      `update payout set lines_minor = amount_minor, returned_at = null, status = case status when 'RETURNED' then 'PAID' else status end`,
    );
    this.addSql(`
      alter table payout drop line_count, drop returned_at, drop account_kind,
        drop constraint payout_status_check,
        add constraint payout_status_check check (status in ('DRAFT', 'APPROVED', 'SENT', 'PAID', 'FAILED', 'DISCARDED'))`);
    this.addSql(`
      alter table payout alter lines_minor set not null, alter adjustment_minor drop default,
        add check (amount_minor = lines_minor + adjustment_minor)`);
    this.addSql(`
      create table payout_line (
        id text primary key,
        payout_id text not null,
        merchant_id text not null,
        order_id text not null references customer_order,
        release_id text not null,
        gross_minor bigint not null,
        commission_minor bigint not null,
        refunded_minor bigint not null,
        net_minor bigint not null,
        is_discarded boolean not null default false,
        subsidy_minor bigint not null default '0',
        constraint payout_line_check check (net_minor = gross_minor + subsidy_minor - commission_minor - refunded_minor),
        foreign key (payout_id, merchant_id) references payout (id, merchant_id) deferrable initially deferred
      )`);
    this.addSql(`
      insert into payout_line (id, payout_id, merchant_id, order_id, release_id, gross_minor, commission_minor, refunded_minor, net_minor,
        subsidy_minor)
      select 'payoutline_' || split_part(r.id, '_', 2), l.payout_id, r.merchant_id, r.order_id, r.id, r.gross_minor, r.commission_minor, 0,
             r.gross_minor + r.subsidy_minor - r.commission_minor, r.subsidy_minor
        from order_release r join merchant_line l on l.order_id = r.order_id and l.kind = 'SALE' and l.payout_id is not null`);
    this.addSql('create index payout_line_payout_id on payout_line (payout_id, id)');
    this.addSql('create unique index payout_line_release_id on payout_line (release_id) where not is_discarded');
    this.addSql('drop table merchant_line');
    this.addSql('drop function merchant_line_stamp_only()');
    this.addSql('alter table order_release drop commission_vat_basis_points');
  }
}

/** A line never changes, but that a payout claims it; a payout that was given up lets go of what it claimed (I3). */
const stampOnly = `
  create function merchant_line_stamp_only() returns trigger language plpgsql as $$
  begin
    if tg_op = 'UPDATE' and (old.payout_id is null) <> (new.payout_id is null) then
      old.payout_id := new.payout_id;
      if old is not distinct from new then return new; end if;
    end if;
    raise exception 'a line on a merchant''s account is only claimed by a payout or let go of' using errcode = 'insufficient_privilege';
  end $$`;

/** Refunds that an earlier payout was lessened by are carried over by two lines that together are nothing. */
const writtenAgain = `
  with events (merchant_id, kind, amount, order_id, payout_id, transfer_id, occurred_at, place) as (
    select r.merchant_id, part.kind, part.amount, r.order_id, null::text, t.id, t.created_at, part.place
      from order_release r join ledger_transfer t on t.kind = 'RELEASE' and t.reference = r.order_id
      cross join lateral (values ('SALE', r.gross_minor, 1), ('SUBSIDY', r.subsidy_minor, 2), ('COMMISSION', -r.commission_minor, 3))
                 as part (kind, amount, place)
    union all
    select f.merchant_id, part.kind, part.amount, f.order_id, null, t.id, t.created_at, part.place
      from refund f join ledger_transfer t on t.kind = 'REFUND' and t.reference = f.id
      cross join lateral (values ('REFUND', -f.amount_minor, 1), ('COMMISSION_RETURN', f.from_commission_minor, 2),
                                 ('SUBSIDY_RETURN', -f.to_subsidy_minor, 3)) as part (kind, amount, place)
     where f.from_merchant_minor <> 0 or f.from_commission_minor <> 0
    union all
    select p.merchant_id, part.kind, part.amount, null, part.payout_id, t.id, t.created_at, part.place
      from payout p join ledger_transfer t on t.kind in ('PAYOUT_RESERVED', 'PAYOUT_FAILED') and split_part(t.reference, ':', 1) = p.id
      cross join lateral (values
        (case t.kind when 'PAYOUT_RESERVED' then 'PAYOUT' else 'PAYOUT_FAILED' end,
         case t.kind when 'PAYOUT_RESERVED' then -p.amount_minor else p.amount_minor end, p.id, 1),
        ('ADJUSTMENT', case when t.kind = 'PAYOUT_RESERVED' and t.reference like '%:1' and p.status <> 'DISCARDED'
                            then p.adjustment_minor else 0 end, p.id, 2),
        ('ADJUSTMENT', case when t.kind = 'PAYOUT_RESERVED' and t.reference like '%:1' and p.status <> 'DISCARDED'
                            then -p.adjustment_minor else 0 end, null, 3)) as part (kind, amount, payout_id, place)
  )
  insert into merchant_line (id, merchant_id, sequence, kind, amount_minor, balance_after_minor, vat_minor, vat_basis_points, rule_zh,
    rule_en, order_id, payout_id, transfer_id, occurred_at)
  select 'merchantline_0' || substr(md5(transfer_id || merchant_id || place), 1, 25), merchant_id, row_number() over history, kind, amount,
         sum(amount) over history, 0, 0, case kind when 'ADJUSTMENT' then '以前结算结转' end,
         case kind when 'ADJUSTMENT' then 'Carried over from an earlier payout' end, order_id, payout_id, transfer_id, occurred_at
    from events where amount <> 0
  window history as (partition by merchant_id order by occurred_at, transfer_id, place)`;
