import { addMembership, MemberRole } from '../../accounts/index.js';
import { newId } from '../../kernel/ids.js';
import { Permission } from '../../kernel/permission.js';
import { useCase } from '../../kernel/use-case.js';
import { Merchant } from '../merchant.entity.js';
import type { ApplicationFields, Bilingual } from './application.js';
import { writeApplication } from './write-application.js';

export interface NewApplication extends ApplicationFields {
  readonly name: Bilingual;
  readonly slug: string;
}

/** Starts an application (B1): a draft that the applicant owns. Name and address are enough, the rest may follow. */
export const applyAsMerchant = useCase(
  { name: 'applyAsMerchant', permission: Permission.SIGNED_IN },
  async (ctx, input: NewApplication): Promise<Merchant> => {
    const merchant = ctx.em.create(Merchant, {
      id: newId('merchant', ctx.clock),
      slug: input.slug,
      nameZh: input.name.zh,
      nameEn: input.name.en,
      deliveryFeeMinor: 0,
      createdAt: ctx.now,
      updatedAt: ctx.now,
    });
    await writeApplication(ctx, merchant, input);
    const { accountId } = ctx.actor;
    if (accountId) await addMembership(ctx, { merchantId: merchant.id, accountId, role: MemberRole.OWNER });
    return merchant;
  },
);
