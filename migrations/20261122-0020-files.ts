import { Migration } from '@mikro-orm/migrations';

/** What is known about uploaded files; the bytes are kept by the file storage (B1). */
export class Files extends Migration {
  override up(): void {
    this.addSql(`
      create table file (
        id text primary key,
        purpose text not null check (purpose in ('LICENCE', 'STOREFRONT_IMAGE', 'PRODUCT_IMAGE', 'EVIDENCE', 'IMPORT')),
        visibility text not null check (visibility in ('PUBLIC', 'PRIVATE')),
        status text not null check (status in ('PENDING', 'STORED')),
        name text not null,
        uploaded_by text,
        merchant_id text,
        buyer_id text,
        mime_type text,
        byte_size int,
        sha256 text,
        storage_key text,
        created_at timestamptz(3) not null
      )`);
    this.addSql('create index file_uploaded_by_status on file (uploaded_by, status)');
  }

  override down(): void {
    this.addSql('drop table file');
  }
}
