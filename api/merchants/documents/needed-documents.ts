import { sql } from 'kysely';
import { refuse } from '../../kernel/refusal.js';
import type { Db, UseCaseContext } from '../../kernel/request-context.js';
import { DocumentStatus } from './document-status.js';

/** A kind of document that applies to a merchant, and the latest of its documents that counts. */
export interface NeededDocument {
  readonly kindId: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly isRequired: boolean;
  /** The one that waits or was rejected, else the one in force; null: none was handed in. */
  readonly documentId: string | null;
  readonly status: DocumentStatus | null;
}

/** Every kind that the merchant's categories ask for, in the market's order; the licence is part of the application itself. */
export async function neededDocuments(db: Db, merchantId: string): Promise<NeededDocument[]> {
  const { rows } = await sql<NeededDocument>`
    select k.id as "kindId", k.name_zh as "nameZh", k.name_en as "nameEn", k.is_required as "isRequired",
      d.id as "documentId", d.status
    from merchant m
    join merchant_document_kind k on k.is_active and not k.is_built_in and (cardinality(k.category_ids) = 0 or exists (
      select from category c where c.id = any(m.category_ids) and split_part(c.path, '/', 1) = any(k.category_ids)))
    left join lateral (
      select id, status from merchant_document
      where merchant_id = m.id and kind_id = k.id and status <> 'REPLACED'
      order by status in ('PENDING', 'REJECTED') desc, id desc limit 1) d on true
    where m.id = ${merchantId} order by k.position, k.id limit 100`.execute(db);
  return rows;
}

const handedIn: readonly (DocumentStatus | null)[] = [
  DocumentStatus.PENDING,
  DocumentStatus.ACCEPTED,
  DocumentStatus.WAIVED,
];
const settled: readonly (DocumentStatus | null)[] = [DocumentStatus.ACCEPTED, DocumentStatus.WAIVED];

/** Required documents that still have to be handed in, or handed in again. */
export const lackingDocuments = (needed: readonly NeededDocument[]): NeededDocument[] =>
  needed.filter(({ isRequired, status }) => isRequired && !handedIn.includes(status));

/**
 * A shop is opened when every document it needs was judged (B1): required ones accepted or waived, and none waits.
 *
 * @throws Refusal DOCUMENTS_OPEN
 */
export async function requireSettledDocuments(ctx: UseCaseContext, merchantId: string): Promise<void> {
  const open = (await neededDocuments(ctx.db, merchantId)).filter(
    ({ isRequired, status }) => status === DocumentStatus.PENDING || (isRequired && !settled.includes(status)),
  );
  if (open.length > 0)
    throw refuse('DOCUMENTS_OPEN', `accept, reject or waive first: ${open.map(({ nameEn }) => nameEn).join(', ')}`);
}

/** Whether a document that closes the shop has ended, and none took its place (B4). */
export async function hasEndedDocuments(ctx: UseCaseContext, merchantId: string): Promise<boolean> {
  const { rows } = await sql`
    select from merchant_document d join merchant_document_kind k on k.id = d.kind_id
    where d.merchant_id = ${merchantId} and d.status = 'EXPIRED' and k.at_expiry = 'SUSPEND' limit 1`.execute(ctx.db);
  return rows.length > 0;
}
