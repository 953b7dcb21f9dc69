import { randomUUID } from 'node:crypto';
import { addMembership, MemberRole, type StaffRole } from '#api/accounts/index.js';
import { Category, createProduct, publishProduct, Variant } from '#api/catalog/index.js';
import { newId } from '#api/kernel/ids.js';
import { inTransaction } from '#api/kernel/use-case.js';
import { bankFor, postTransfer, TransferKind, walletOf } from '#api/ledger/index.js';
import { Merchant, MerchantStatus, SettlementAccountKind, SettlementSchedule } from '#api/merchants/index.js';
import type { TestMarket } from './market.js';
import { type Person, person, staff } from './people.js';

export type { Person } from './people.js';

export interface Shop {
  readonly merchantId: string;
  readonly owner: Person;
}

export interface Ware {
  readonly productId: string;
  readonly variantId: string;
}

/** People, shops and goods of a market under test, each in one line. */
export function tradeOf(market: TestMarket) {
  const buyer = async (walletMinor = 0): Promise<Person> => {
    const made = await person(market);
    if (walletMinor > 0) await fillWallet(market, made.id, walletMinor);
    return made;
  };
  const shop = async (
    rules: Partial<Pick<Merchant, 'deliveryFeeMinor' | 'freeDeliveryFromMinor' | 'commissionBasisPoints'>> = {},
  ): Promise<Shop> => {
    const owner = await buyer();
    const merchantId = await inTransaction(market.context(), async (ctx) => {
      const merchant = ctx.em.create(Merchant, {
        id: newId('merchant', ctx.clock),
        status: MerchantStatus.APPROVED,
        slug: `shop-${randomUUID().slice(0, 8)}`,
        nameZh: '测试店',
        nameEn: 'A shop',
        settlementAccountKind: SettlementAccountKind.BANK,
        settlementAccountHolder: '测试店有限公司',
        settlementAccountNumber: '6222020000001234567',
        settlementBankName: '中国工商银行滁州分行',
        settlementSchedule: SettlementSchedule.INSTANT,
        approvedAt: ctx.now,
        createdAt: ctx.now,
        updatedAt: ctx.now,
        deliveryFeeMinor: 0,
        ...rules,
      });
      await ctx.em.flush();
      await addMembership(ctx, { merchantId: merchant.id, accountId: owner.id, role: MemberRole.OWNER });
      await ctx.em.flush();
      return merchant.id;
    });
    return { merchantId, owner };
  };
  const ware = async ({ merchantId }: Shop, { price = '10.00', onHand = 100 } = {}): Promise<Ware> => {
    const { id } = await createProduct(market.context(), {
      merchantId,
      categoryId: await someCategory(market),
      title: { zh: '红玫瑰花束', en: 'Red roses' },
      variants: [{ sku: randomUUID(), options: [], price: { amount: price }, onHand }],
    });
    await publishProduct(market.context(), { id });
    const variant = await market.context().orm.fork().findOneOrFail(Variant, { productId: id });
    return { productId: id, variantId: variant.id };
  };
  return {
    buyer,
    staff: (...roles: StaffRole[]) => staff(market, ...roles),
    shop,
    ware,
    fillWallet: (accountId: string, minor: number) => fillWallet(market, accountId, minor),
  };
}

async function fillWallet(market: TestMarket, accountId: string, amountMinor: number): Promise<void> {
  const reference = randomUUID();
  await inTransaction(market.context(), (ctx) =>
    postTransfer(ctx, {
      kind: TransferKind.TOP_UP,
      reference,
      memo: 'test',
      lines: [
        { account: bankFor(reference), amountMinor: -amountMinor },
        { account: walletOf(accountId), amountMinor },
      ],
    }),
  );
}

async function someCategory(market: TestMarket): Promise<string> {
  return inTransaction(market.context(), async (ctx) => {
    const found = await ctx.em.findOne(Category, { slug: 'flowers' });
    if (found) return found.id;
    const id = newId('category', ctx.clock);
    ctx.em.create(Category, {
      id,
      slug: 'flowers',
      nameZh: '鲜花礼品',
      nameEn: 'Flowers',
      position: 0,
      level: 1,
      path: `${id}/`,
      createdAt: ctx.now,
      updatedAt: ctx.now,
    });
    await ctx.em.flush();
    return id;
  });
}
