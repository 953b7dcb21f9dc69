import { LockMode } from '@mikro-orm/core';
import { sql } from 'kysely';
import { assertVersion, notFound } from '../../kernel/editing.js';
import { newId } from '../../kernel/ids.js';
import { Permission } from '../../kernel/permission.js';
import { refuse } from '../../kernel/refusal.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { useCase } from '../../kernel/use-case.js';
import type { CreateMerchantDocumentKindInput, UpdateMerchantDocumentKindInput } from './document.inputs.js';
import { MerchantDocumentKind } from './document-kind.entity.js';

const permission = Permission.MERCHANTS_REVIEW;

/** Adds a kind of document that merchants hand in (B1); applications from now on go by it. */
export const createMerchantDocumentKind = useCase(
  { name: 'createMerchantDocumentKind', permission },
  async (ctx, { name, hint, categoryIds, ...given }: CreateMerchantDocumentKindInput) => {
    await requireTopCategories(ctx, categoryIds ?? []);
    return ctx.em.create(MerchantDocumentKind, {
      id: newId('documentkind', ctx.clock),
      ...{ nameZh: name.zh.trim(), nameEn: name.en.trim() },
      ...{ hintZh: hint?.zh.trim() ?? '', hintEn: hint?.en.trim() ?? '' },
      categoryIds: [...new Set(categoryIds)],
      ...given,
    });
  },
);

/** Changes what a kind asks for, or asks for it no more; what was handed in stays (B1). */
export const updateMerchantDocumentKind = useCase(
  { name: 'updateMerchantDocumentKind', permission },
  async (ctx, { id, version, name, hint, categoryIds, ...given }: UpdateMerchantDocumentKindInput) => {
    const kind = await ctx.em.findOne(MerchantDocumentKind, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!kind) throw notFound('kind of document', 'id');
    if (categoryIds) await requireTopCategories(ctx, categoryIds);
    const changes = {
      ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && value !== undefined)),
      ...(name ? { nameZh: name.zh.trim(), nameEn: name.en.trim() } : {}),
      ...(hint ? { hintZh: hint.zh.trim(), hintEn: hint.en.trim() } : {}),
      ...(categoryIds ? { categoryIds: [...new Set(categoryIds)] } : {}),
    };
    assertVersion(kind, version, changes);
    if (kind.isBuiltIn && (given.isActive === false || given.isRequired === false || categoryIds?.length))
      throw refuse('KIND_BUILT_IN', 'every shop needs a business licence', 'id');
    Object.assign(kind, changes);
    return kind;
  },
);

async function requireTopCategories(ctx: UseCaseContext, ids: readonly string[]): Promise<void> {
  const asked = [...new Set(ids)];
  const { rows } = await sql`
    select from category where id = any(${asked}::text[]) and level = 1`.execute(ctx.db);
  if (rows.length < asked.length) throw notFound('category of the first level', 'categoryIds');
}
