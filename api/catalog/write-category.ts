import { assertVersion, notFound } from '../kernel/editing.js';
import { newId } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import { sqlState, useCase } from '../kernel/use-case.js';
import type { CategoryIdInput, CreateCategoryInput, UpdateCategoryInput } from './catalog.inputs.js';
import { Category } from './category.entity.js';
import { Product } from './product.entity.js';

const DEEPEST = 5;

/** Adds a branch to the category tree (C1). */
export const createCategory = useCase(
  { name: 'createCategory', permission: Permission.CATEGORIES_WRITE },
  async (ctx, input: CreateCategoryInput) => {
    const parent = input.categoryId ? await ctx.em.findOne(Category, { id: input.categoryId }) : null;
    if (input.categoryId && !parent) throw notFound('category', 'categoryId');
    const level = (parent?.level ?? 0) + 1;
    if (level > DEEPEST) throw refuse('INVALID', `the tree has at most ${DEEPEST} levels`, 'categoryId');
    if (await ctx.em.count(Category, { slug: input.slug }))
      throw refuse('CATEGORY_SLUG_TAKEN', 'another category has this slug', 'slug');
    const id = newId('category', ctx.clock);
    return ctx.em.create(Category, {
      id,
      parentId: parent?.id ?? null,
      slug: input.slug,
      nameZh: input.name.zh,
      nameEn: input.name.en,
      position: input.position,
      level,
      path: `${parent?.path ?? ''}${id}/`,
      isActive: true,
      createdAt: ctx.now,
      updatedAt: ctx.now,
    });
  },
);

/** Renames, reorders or hides a category. */
export const updateCategory = useCase(
  { name: 'updateCategory', permission: Permission.CATEGORIES_WRITE },
  async (ctx, input: UpdateCategoryInput) => {
    const category = await ctx.em.findOne(Category, { id: input.id });
    if (!category) throw notFound('category', 'id');
    assertVersion(category, input.version, {
      nameZh: input.name?.zh,
      nameEn: input.name?.en,
      position: input.position ?? undefined,
      isActive: input.isActive ?? undefined,
    });
    if (input.name) {
      category.nameZh = input.name.zh;
      category.nameEn = input.name.en;
    }
    category.position = input.position ?? category.position;
    category.isActive = input.isActive ?? category.isActive;
    category.updatedAt = ctx.now;
    return category;
  },
);

/** Deletes a category that holds neither products nor branches. */
export const deleteCategory = useCase(
  { name: 'deleteCategory', permission: Permission.CATEGORIES_WRITE },
  async (ctx, input: CategoryIdInput) => {
    const category = await ctx.em.findOne(Category, { id: input.id });
    if (!category) throw notFound('category', 'id');
    const branches = await ctx.em.count(Category, { parentId: category.id });
    const products = await ctx.em.count(Product, { categoryId: category.id });
    if (branches + products > 0)
      throw refuse('CATEGORY_IN_USE', `it holds ${branches} branches and ${products} products`, 'id');
    try {
      await ctx.em.remove(category).flush();
    } catch (error) {
      // Domains above name categories, too: the rules of what the market earns.
      if (sqlState(error) !== FOREIGN_KEY_VIOLATION) throw error;
      throw refuse('CATEGORY_IN_USE', 'a rule of the market names it', 'id');
    }
    return { id: category.id };
  },
);

const FOREIGN_KEY_VIOLATION = '23503';
