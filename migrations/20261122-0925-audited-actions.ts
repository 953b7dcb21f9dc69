import { Migration } from '@mikro-orm/migrations';

/** The log names what was done as the schema's enum does: `APPROVE_MERCHANT`, where it said `approveMerchant` (A6). */
export class AuditedActions extends Migration {
  override up(): void {
    this.addSql(renamed(`upper(regexp_replace(action, '([a-z0-9])([A-Z])', '\\1_\\2', 'g'))`));
  }

  override down(): void {
    const words = `replace(initcap(replace(action, '_', ' ')), ' ', '')`;
    this.addSql(renamed(`lower(left(${words}, 1)) || substring(${words} from 2)`));
  }
}

/** The trigger that keeps everybody from changing the log steps aside for this one statement. */
const renamed = (action: string): string => `
  do $$ begin
    alter table audit_record disable trigger audit_record_append_only;
    update audit_record set action = ${action};
    alter table audit_record enable trigger audit_record_append_only;
  end $$`;
