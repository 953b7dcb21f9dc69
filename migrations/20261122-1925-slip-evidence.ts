import { Migration } from '@mikro-orm/migrations';

const before = `'LICENCE', 'STOREFRONT_IMAGE', 'PRODUCT_IMAGE', 'EVIDENCE', 'IMPORT', 'PERSONAL_EXPORT', 'PRINTOUT', 'DELIVERY_PROOF'`;

const purposesAre = (values: string): string[] => [
  'alter table file drop constraint file_purpose_check',
  `alter table file add constraint file_purpose_check check (purpose in (${values}))`,
];

/** What proves a slip (F7): files that are the market's own. */
export class SlipEvidence extends Migration {
  override up(): void {
    for (const statement of purposesAre(`${before}, 'SLIP_EVIDENCE'`)) this.addSql(statement);
    this.addSql(`
      alter table file add is_of_market boolean not null default false,
        add constraint file_owner_check check (not is_of_market or (merchant_id is null and buyer_id is null))`);
    this.addSql(`
      create table slip_evidence (
        id text primary key,
        slip_id text not null references slip deferrable initially deferred,
        file_id text not null constraint slip_evidence_file_id_unique unique references file,
        created_at timestamptz(3) not null
      )`);
    this.addSql('create index slip_evidence_slip_id on slip_evidence (slip_id, id)');
  }

  override down(): void {
    this.addSql('drop table slip_evidence');
    this.addSql(`delete from file where purpose = 'SLIP_EVIDENCE'`);
    this.addSql('alter table file drop is_of_market');
    for (const statement of purposesAre(before)) this.addSql(statement);
  }
}
