import { Account, Locale, MemberRole, MerchantMember, tellAccount } from '../../accounts/index.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import type { MessageKind } from '../../sender/index.js';
import type { Bilingual } from '../application/application.js';
import type { Merchant } from '../merchant.entity.js';

/** A word of a message: the same for all, or in the reader's language. */
type Words = Readonly<Record<string, string | Bilingual>>;

/** Writes to the owners of a merchant, each in their language; `key` says which occasion, so that nobody is told twice. */
export async function tellOwners(
  ctx: UseCaseContext,
  merchant: Merchant,
  kind: MessageKind,
  key: string,
  words: Words = {},
): Promise<void> {
  const owners = await ctx.em.find(MerchantMember, { merchantId: merchant.id, role: MemberRole.OWNER });
  const accounts = await ctx.em.find(Account, { id: { $in: owners.map(({ accountId }) => accountId) } });
  const all: Words = {
    ...{ shop: { zh: merchant.nameZh, en: merchant.nameEn } },
    ...words,
    link: `${ctx.market.publicUrl}/admin/#/merchants/${merchant.id}/show`,
  };
  for (const account of accounts) {
    const language = account.locale === Locale.ZH ? 'zh' : 'en';
    const variables = Object.fromEntries(
      Object.entries(all).map(([name, word]) => [name, typeof word === 'string' ? word : word[language]]),
    );
    await tellAccount(ctx, account, kind, { variables, dedupeKey: `${key}/${account.id}` });
  }
}
