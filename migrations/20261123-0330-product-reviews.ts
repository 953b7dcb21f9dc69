import { Migration } from '@mikro-orm/migrations';

const before = `'LICENCE', 'STOREFRONT_IMAGE', 'PRODUCT_IMAGE', 'EVIDENCE', 'IMPORT', 'PERSONAL_EXPORT', 'PRINTOUT', 'DELIVERY_PROOF', 'SLIP_EVIDENCE'`;

const purposesAre = (values: string): string[] => [
  'alter table file drop constraint file_purpose_check',
  `alter table file add constraint file_purpose_check check (purpose in (${values}))`,
];

const reasons = `('ABUSE', 'ADVERTISING', 'PERSONAL_DATA', 'UNRELATED', 'ILLEGAL')`;

/** By the id of a product, or of a shop. */
const rating = `
  create table rating (
    id text primary key,
    review_count int not null,
    good_count int not null,
    middling_count int not null,
    bad_count int not null,
    goods_sum int not null,
    service_sum int not null,
    delivery_sum int not null,
    check (review_count >= 0 and good_count >= 0 and middling_count >= 0 and bad_count >= 0),
    check (review_count = good_count + middling_count + bad_count),
    check (goods_sum between review_count and 5 * review_count),
    check (service_sum between review_count and 5 * review_count),
    check (delivery_sum between review_count and 5 * review_count)
  )`;

/** Reviews 评价 of what was bought, what they come to, and the complaint a low one leads to (C7, H1). */
export class ProductReviews extends Migration {
  override up(): void {
    for (const statement of purposesAre(`${before}, 'REVIEW_PICTURE'`)) this.addSql(statement);
    this.addSql(`
      create table product_review (
        id text primary key,
        status text not null default 'PUBLISHED' check (status in ('PUBLISHED', 'HIDDEN')),
        order_line_id text not null constraint product_review_order_line_id_unique unique references order_line,
        order_id text not null references customer_order,
        product_id text not null references product,
        merchant_id text not null references merchant,
        buyer_id text not null references account,
        goods_score int not null check (goods_score between 1 and 5),
        service_score int not null check (service_score between 1 and 5),
        delivery_score int not null check (delivery_score between 1 and 5),
        text text not null,
        is_anonymous boolean not null,
        follow_up text,
        followed_up_at timestamptz(3),
        reply text,
        replied_at timestamptz(3),
        hidden_because text check (hidden_because in ${reasons}),
        hiding_note text,
        open_report_count int not null default 0 check (open_report_count >= 0),
        written_at timestamptz(3) not null,
        changed_at timestamptz(3),
        sequence int not null default 0,
        updated_at timestamptz(3) not null,
        version int not null default 1,
        check ((status = 'HIDDEN') = (hidden_because is not null)),
        check ((hidden_because is null) = (hiding_note is null)),
        check ((follow_up is null) = (followed_up_at is null)),
        check ((reply is null) = (replied_at is null))
      )`);
    for (const sorted of ['written_at', 'goods_score']) {
      this.addSql(`create index product_review_${sorted} on product_review (${sorted}, id)`);
      for (const owner of ['product', 'merchant', 'buyer'])
        this.addSql(`create index product_review_${owner}_${sorted} on product_review (${owner}_id, ${sorted}, id)`);
    }
    this.addSql('create index product_review_order_id on product_review (order_id, id)');
    this.addSql('create index product_review_reported on product_review (written_at, id) where open_report_count > 0');
    this.addSql(`
      create table product_review_picture (
        id text primary key,
        review_id text not null references product_review deferrable initially deferred,
        file_id text not null references file,
        is_of_follow_up boolean not null,
        created_at timestamptz(3) not null
      )`);
    this.addSql('create index product_review_picture_review_id on product_review_picture (review_id, id)');
    this.addSql(`
      create table product_review_report (
        id text primary key,
        review_id text not null references product_review,
        buyer_id text not null references account,
        reason text not null check (reason in ${reasons}),
        note text not null,
        is_open boolean not null default true,
        created_at timestamptz(3) not null,
        constraint product_review_report_once unique (review_id, buyer_id)
      )`);
    this.addSql('create index product_review_report_review_id on product_review_report (review_id, id)');
    this.addSql('create index product_review_report_buyer_id on product_review_report (buyer_id, id)');
    this.addSql(rating);
    this.addSql('alter table complaint add product_review_id text references product_review');
    this.addSql('alter table complaint add constraint complaint_product_review_id_unique unique (product_review_id)');
    this.addSql('create index complaint_product_review_id on complaint (product_review_id, registered_at, id)');
  }

  override down(): void {
    this.addSql('alter table complaint drop product_review_id');
    this.addSql('drop table product_review_report, product_review_picture, product_review, rating');
    this.addSql(`delete from file where purpose = 'REVIEW_PICTURE'`);
    for (const statement of purposesAre(before)) this.addSql(statement);
  }
}
