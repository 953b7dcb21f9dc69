import { LockMode } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { localDay } from '../../kernel/local-day.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { SWEEP_BATCH, type Sweep } from '../../kernel/sweep.js';
import { transition } from '../../kernel/transition.js';
import { inTransaction } from '../../kernel/use-case.js';
import { MessageKind } from '../../sender/index.js';
import { Merchant } from '../merchant.entity.js';
import { MerchantAction, MerchantStatus } from '../merchant-status.js';
import { decide } from '../review/decide.js';
import { MerchantDocument } from './document.entity.js';
import { documentClocks } from './document-clocks.js';
import { MerchantDocumentKind } from './document-kind.entity.js';
import { AtExpiry, DocumentStatus, documentLifecycle } from './document-status.js';
import { tellOwners } from './tell-owners.js';

const DAY_MS = 86_400_000;

/** Reminds the owners of shops that trade, or did, of documents that end soon, once for each of the market's days (B4). */
export const remindOfDocuments: Sweep = {
  name: 'document-reminders',
  dueAt: () => sql`(select min(remind_at) from merchant_document where status = 'ACCEPTED')`,
  run: (request) =>
    inTransaction(request, async (ctx) => {
      const documents = await ctx.em.find(
        MerchantDocument,
        { status: DocumentStatus.ACCEPTED, remindAt: { $lte: ctx.now } },
        { orderBy: { remindAt: 'asc' }, limit: SWEEP_BATCH, lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE },
      );
      for (const document of documents) {
        await remind(ctx, document);
        document.remindAt = (await documentClocks(ctx, document.expiresOn)).remindAt;
      }
      await ctx.em.flush();
      return documents.length;
    }),
};

/**
 * On the day after its last day a document has ended: the owners are told, and where its kind says so, the shop is suspended until
 * another is accepted (B4). The merchant is locked first, as by whoever accepts a renewed one: a shop with a renewed document stays open.
 */
export const endDocuments: Sweep = {
  name: 'document-ends',
  dueAt: () => sql`(select min(ends_at) from merchant_document where status = 'ACCEPTED')`,
  run: async (request) => {
    const { rows } = await sql<{ id: string }>`
      select id from merchant_document where status = 'ACCEPTED' and ends_at <= ${request.clock.now()}
      order by ends_at, id limit ${SWEEP_BATCH}`.execute(request.db);
    for (const { id } of rows) await inTransaction(request, (ctx) => end(ctx, id));
    return rows.length;
  },
};

async function end(ctx: UseCaseContext, id: string): Promise<void> {
  const { merchantId } = await ctx.em.findOneOrFail(MerchantDocument, { id }, { disableIdentityMap: true });
  const merchant = await lockedMerchant(ctx, merchantId);
  const document = await ctx.em.findOneOrFail(MerchantDocument, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (document.status !== DocumentStatus.ACCEPTED || !document.endsAt || document.endsAt > ctx.now) return;
  transition(documentLifecycle, 'EXPIRE', document);
  document.remindAt = null;
  document.endsAt = null;
  if (merchant.status === MerchantStatus.CLOSED) return;
  const { nameZh, nameEn, atExpiry } = await ctx.em.findOneOrFail(MerchantDocumentKind, document.kindId);
  const until = document.expiresOn ?? '';
  if (atExpiry === AtExpiry.SUSPEND && merchant.status === MerchantStatus.APPROVED) {
    await decide(ctx, merchant, MerchantAction.SUSPEND, {
      reason: `${nameZh}已于 ${until} 到期 / ${nameEn} ended on ${until}`,
    });
    merchant.isSuspendedForExpiry = true;
  }
  const kind =
    atExpiry === AtExpiry.SUSPEND ? MessageKind.MERCHANT_DOCUMENT_SUSPENDS : MessageKind.MERCHANT_DOCUMENT_ENDED;
  await tellOwners(ctx, merchant, kind, document.id, { document: { zh: nameZh, en: nameEn }, until });
}

const lockedMerchant = (ctx: UseCaseContext, id: string): Promise<Merchant> =>
  ctx.em.findOneOrFail(Merchant, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });

async function remind(ctx: UseCaseContext, { id, merchantId, kindId, expiresOn }: MerchantDocument): Promise<void> {
  const merchant = await ctx.em.findOneOrFail(Merchant, merchantId);
  if (merchant.status === MerchantStatus.CLOSED || !expiresOn) return;
  const { nameZh, nameEn } = await ctx.em.findOneOrFail(MerchantDocumentKind, kindId);
  const days = Math.round((Date.parse(expiresOn) - Date.parse(localDay(ctx.now, ctx.market.timeZone))) / DAY_MS);
  await tellOwners(ctx, merchant, MessageKind.MERCHANT_DOCUMENT_ENDS, `${id}/${days}`, {
    ...{ document: { zh: nameZh, en: nameEn }, until: expiresOn, days: String(days) },
  });
}
