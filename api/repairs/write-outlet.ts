import { assertVersion, notFound } from '../kernel/editing.js';
import { newId } from '../kernel/ids.js';
import { Permission } from '../kernel/permission.js';
import { refuse } from '../kernel/refusal.js';
import { toMinor } from '../kernel/schema/money.type.js';
import { flushUnique } from '../kernel/unique.js';
import { useCase } from '../kernel/use-case.js';
import { movePartStock, PartMovementKind } from './part-stock.js';
import type {
  BookPartsInput,
  CreateRepairOutletInput,
  CreateRepairPartInput,
  UpdateRepairOutletInput,
  UpdateRepairPartInput,
} from './parts.inputs.js';
import { RepairOutlet } from './repair-outlet.entity.js';
import { RepairPart } from './repair-part.entity.js';

const permission = Permission.REPAIRS_WORK;

/** Lists a service outlet 维修网点 (G8). */
export const createRepairOutlet = useCase(
  { name: 'createRepairOutlet', permission },
  async (ctx, input: CreateRepairOutletInput) => {
    const outlet = Object.assign(new RepairOutlet(), { id: newId('outlet', ctx.clock), ...input, createdAt: ctx.now });
    ctx.em.persist(outlet);
    await ctx.em.flush();
    return outlet;
  },
);

/** Changes what is known of an outlet; an inactive one gets no new repairs, those with it go on. */
export const updateRepairOutlet = useCase(
  { name: 'updateRepairOutlet', permission },
  async (ctx, { id, version, ...given }: UpdateRepairOutletInput) => {
    const outlet = await ctx.em.findOne(RepairOutlet, { id });
    if (!outlet) throw notFound('outlet', 'id');
    const changes = Object.fromEntries(
      Object.entries(given).filter(([, value]) => value !== null && value !== undefined),
    );
    assertVersion(outlet, version, changes);
    Object.assign(outlet, changes);
    return outlet;
  },
);

const skuTaken = { repair_part_sku: () => refuse('PART_SKU_TAKEN', 'another part has this SKU', 'sku') };

/** Puts a part on the price list (G8). */
export const createRepairPart = useCase(
  { name: 'createRepairPart', permission },
  async (ctx, { sku, name, price }: CreateRepairPartInput) => {
    const part = Object.assign(new RepairPart(), {
      id: newId('part', ctx.clock),
      ...{ sku, nameZh: name.zh.trim(), nameEn: name.en.trim() },
      priceMinor: toMinor(price, ctx.market.currency, 'price'),
      createdAt: ctx.now,
    });
    ctx.em.persist(part);
    await flushUnique(ctx, skuTaken);
    return part;
  },
);

/** Changes the price or the name of a part; quotes that were made keep their price. */
export const updateRepairPart = useCase(
  { name: 'updateRepairPart', permission },
  async (ctx, { id, version, name, price, isActive }: UpdateRepairPartInput) => {
    const part = await ctx.em.findOne(RepairPart, { id });
    if (!part) throw notFound('part', 'id');
    const priceMinor = price ? toMinor(price, ctx.market.currency, 'price') : undefined;
    assertVersion(part, version, { nameZh: name?.zh, nameEn: name?.en, priceMinor, isActive: isActive ?? undefined });
    if (name) Object.assign(part, { nameZh: name.zh.trim(), nameEn: name.en.trim() });
    part.priceMinor = priceMinor ?? part.priceMinor;
    part.isActive = isActive ?? part.isActive;
    return part;
  },
);

/** Books parts into an outlet's stock, or out of it after a count (G8). */
export const bookParts = useCase(
  { name: 'bookParts', permission, idempotent: true },
  async (ctx, { id, repairOutletId: outletId, quantity }: BookPartsInput) => {
    if (!(await ctx.em.count(RepairPart, { id }))) throw notFound('part', 'id');
    if (!(await ctx.em.count(RepairOutlet, { id: outletId }))) throw notFound('outlet', 'repairOutletId');
    if (quantity === 0) throw refuse('INVALID', 'some parts, or some less', 'quantity');
    const kind = quantity > 0 ? PartMovementKind.RECEIVED : PartMovementKind.CORRECTED;
    await movePartStock(ctx, [{ outletId, partId: id, quantity, kind, causeId: null, path: ['quantity'] }]);
    return { id };
  },
);
