import { Migration } from '@mikro-orm/migrations';

const actions = `'UPDATE_APPLICATION', 'SUBMIT', 'APPROVE', 'REJECT', 'SUSPEND', 'REINSTATE', 'CLOSE', 'UPDATE_STOREFRONT',
  'UPDATE_SETTLEMENT_ACCOUNT'`;
const decided = (values: string): string =>
  `alter table merchant_decision add constraint merchant_decision_action_check check (action in (${values}))`;

/** Merchant managers look after merchants that are assigned to them, and those of their district (A3). */
export class MerchantsInCare extends Migration {
  override up(): void {
    this.addSql('alter table staff_role add column district_code text');
    this.addSql(`alter table staff_role add constraint staff_role_district_check
      check (district_code is null or role = 'MERCHANT_MANAGER')`);
    this.addSql('alter table merchant add column account_manager_id text');
    this.addSql('alter table merchant_decision drop constraint merchant_decision_action_check');
    this.addSql(decided(`${actions}, 'ASSIGN_ACCOUNT_MANAGER'`));
    this.addSql('create index merchant_account_manager on merchant (account_manager_id, id)');
    this.addSql('create index merchant_city_prefix on merchant (city_code text_pattern_ops)');
  }

  override down(): void {
    this.addSql('drop index merchant_city_prefix, merchant_account_manager');
    this.addSql('alter table merchant_decision drop constraint merchant_decision_action_check');
    this.addSql(decided(actions));
    this.addSql('alter table merchant drop column account_manager_id');
    this.addSql('alter table staff_role drop constraint staff_role_district_check');
    this.addSql('alter table staff_role drop column district_code');
  }
}
