import { sql } from 'kysely';
import { notFound } from '../kernel/editing.js';
import { newId } from '../kernel/ids.js';
import {
  type Draft,
  type ImportKind,
  type Problem,
  Reading,
  type SourceDocument,
  type Verdict,
  writeOne,
} from '../kernel/import/index.js';
import { Permission } from '../kernel/permission.js';
import { Refusals } from '../kernel/refusal.js';
import type { Db, RequestContext } from '../kernel/request-context.js';
import { useCase } from '../kernel/use-case.js';
import { fillIn } from './application/application.js';
import type { NewApplication } from './application/apply-as-merchant.js';
import { writeApplication } from './application/write-application.js';
import { Merchant } from './merchant.entity.js';

interface MerchantDraft extends Draft {
  readonly application: NewApplication;
}

/**
 * Merchants from a file: each becomes a draft application that nobody owns yet (B1). Its address (`slug`) says who it is: what
 * has that address already is not written again. Only staff whose permission reaches the whole market may.
 */
export const merchantImport = (request: RequestContext): ImportKind<MerchantDraft> => ({
  judge,
  look: async (drafts) => {
    const there = await merchantsAt(
      request.db,
      drafts.map(({ application }) => application.slug),
    );
    return drafts.map(({ application }) => (there.has(application.slug) ? 'REPEATED' : 'NEW'));
  },
  write: async (drafts) => {
    const verdicts: Verdict[] = [];
    for (const draft of drafts) verdicts.push(await writeOne(draft, () => importMerchant(request, draft.application)));
    return verdicts;
  },
});

/** The ids of merchants by their addresses. */
export async function merchantsAt(db: Db, slugs: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ slug: string; id: string }>`
    select slug, id from merchant where slug = any(${[...new Set(slugs)]}::text[])`.execute(db);
  return new Map(rows.map(({ slug, id }) => [slug, id]));
}

const importMerchant = useCase(
  { name: 'importMerchant', permission: Permission.IMPORTS_RUN },
  async (ctx, application: NewApplication): Promise<Merchant> => {
    if (!ctx.scope.all) throw notFound('merchant', 'merchantId');
    const merchant = ctx.em.create(Merchant, {
      id: newId('merchant', ctx.clock),
      slug: application.slug,
      nameZh: application.name.zh,
      nameEn: application.name.en,
      deliveryFeeMinor: 0,
      createdAt: ctx.now,
      updatedAt: ctx.now,
    });
    await writeApplication(ctx, merchant, application);
    return merchant;
  },
);

function judge(document: SourceDocument): MerchantDraft | readonly Problem[] {
  const { head, rows } = document;
  const reading = new Reading();
  for (const twin of rows.slice(1)) reading.refuse(twin, `${document.reference} stands in this file twice`);
  const zh = head.text('nameZh') || head.text('nameEn');
  const application: NewApplication = {
    slug: head.text('slug'),
    name: { zh, en: head.text('nameEn') || zh },
    companyName: head.text('companyName'),
    creditCode: head.text('creditCode'),
    contactName: head.text('contactName'),
    // Dots are common between the figures of a number, and mean no more than blanks.
    contactPhone: head.text('contactPhone').replaceAll('.', ' '),
    cityCode: head.text('cityCode'),
  };
  const refusals = new Refusals();
  fillIn(new Merchant(), application, refusals);
  for (const { message, path } of refusals.found) reading.refuse(head, `${path?.at(-1) ?? 'it'}: ${message}`);
  return reading.problems.length > 0 ? reading.problems : { document, application };
}
