import { Migration } from '@mikro-orm/migrations';

/** What the way back has cost a buyer, claimed with the receipt and paid by slip (G4, F7). */
export class ReturnFreight extends Migration {
  override up(): void {
    this.addSql(`
      alter table order_return
        add freight_minor bigint check (freight_minor > 0),
        add freight_status text check (freight_status in ('CLAIMED', 'WITH_FINANCE', 'PAID', 'DECLINED')),
        add freight_answer text,
        add freight_slip_id text references slip,
        add check ((freight_minor is null) = (freight_status is null)),
        add check ((freight_answer is null) = (freight_status is distinct from 'DECLINED')),
        add check (freight_status is null or freight_status not in ('WITH_FINANCE', 'PAID') or freight_slip_id is not null)`);
    this.addSql('create index order_return_freight_slip_id on order_return (freight_slip_id, requested_at, id)');
    this.addSql(`create index order_return_freight on order_return (freight_status, requested_at, id)
      where freight_status in ('CLAIMED', 'WITH_FINANCE')`);
    this.addSql('alter table return_evidence drop constraint return_evidence_stage_check');
    this.addSql(`alter table return_evidence add constraint return_evidence_stage_check
      check (stage in ('APPLICATION', 'INSPECTION', 'APPEAL', 'FREIGHT'))`);
    this.addSql('alter table slip drop constraint slip_reason_check');
    this.addSql(`alter table slip add constraint slip_reason_check
      check (reason in ('COMPENSATION', 'GOODWILL', 'CORRECTION', 'OUTLET_FEE', 'RETURN_FREIGHT'))`);
  }

  override down(): void {
    this.addSql('alter table slip drop constraint slip_reason_check');
    this.addSql(`update slip set reason = 'GOODWILL' where reason = 'RETURN_FREIGHT'`);
    this.addSql(`alter table slip add constraint slip_reason_check
      check (reason in ('COMPENSATION', 'GOODWILL', 'CORRECTION', 'OUTLET_FEE'))`);
    this.addSql('alter table return_evidence drop constraint return_evidence_stage_check');
    this.addSql(`update return_evidence set stage = 'APPLICATION' where stage = 'FREIGHT'`);
    this.addSql(`alter table return_evidence add constraint return_evidence_stage_check
      check (stage in ('APPLICATION', 'INSPECTION', 'APPEAL'))`);
    this.addSql(
      'alter table order_return drop freight_slip_id, drop freight_answer, drop freight_status, drop freight_minor',
    );
  }
}
