import { Migration } from '@mikro-orm/migrations';

/** What a complaint is about: an order, a product, a merchant, an agent, a delivery or the platform (H1). */
export class ComplaintSubjects extends Migration {
  override up(): void {
    this.addSql('alter table complaint add subject text');
    this.addSql(`
      update complaint set subject = case when order_id is not null and category = 'DELIVERY' then 'DELIVERY'
        when order_id is not null then 'ORDER' when merchant_id is not null then 'MERCHANT' else 'PLATFORM' end`);
    this.addSql(`
      alter table complaint alter subject set not null,
        add product_id text references product,
        add about_agent_id text references account,
        add constraint complaint_subject_check
          check (subject in ('ORDER', 'PRODUCT', 'MERCHANT', 'AGENT', 'DELIVERY', 'PLATFORM')),
        add constraint complaint_subject check (case subject
          when 'ORDER' then order_id is not null
          when 'DELIVERY' then order_id is not null
          when 'PRODUCT' then product_id is not null
          when 'MERCHANT' then merchant_id is not null
          when 'AGENT' then about_agent_id is not null
          else subject = 'PLATFORM' end)`);
    this.addSql('create index complaint_product on complaint (product_id) where product_id is not null');
    this.addSql('create index complaint_agent on complaint (about_agent_id) where about_agent_id is not null');
    this.addSql(
      'alter table complaint add constraint complaint_not_with_its_agent check (about_agent_id is null or assignee_id is distinct from about_agent_id)',
    );
    this.addSql('drop index complaint_suggestion_complaint_id');
    this.addSql(
      'create index complaint_suggestion_complaint_id on complaint_suggestion (complaint_id, registered_at, id)',
    );
  }

  override down(): void {
    this.addSql('drop index complaint_suggestion_complaint_id');
    this.addSql('create index complaint_suggestion_complaint_id on complaint_suggestion (complaint_id, id)');
    this.addSql(
      'alter table complaint drop constraint complaint_not_with_its_agent, drop about_agent_id, drop product_id, drop subject',
    );
  }
}
