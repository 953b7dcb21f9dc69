import { assertVersion } from '../../kernel/editing.js';
import { notAllowedNow, whyNot } from '../../kernel/transition.js';
import { useCase } from '../../kernel/use-case.js';
import { lockMerchant } from '../lock-merchant.js';
import type { Merchant } from '../merchant.entity.js';
import { MerchantAction, merchantLifecycle, merchantPermissions } from '../merchant-status.js';
import { type ApplicationFields, withoutPersonalData } from './application.js';
import { writeApplication } from './write-application.js';

export interface ApplicationEdit extends ApplicationFields {
  readonly id: string;
  readonly version: number;
}

/** Fills in or corrects an application that is not being reviewed (B2). */
export const updateMerchantApplication = useCase(
  { name: 'updateMerchantApplication', permission: merchantPermissions.UPDATE_APPLICATION },
  async (ctx, { id, version, ...fields }: ApplicationEdit): Promise<Merchant> => {
    const merchant = await lockMerchant(ctx, id);
    const reason = whyNot(merchantLifecycle, MerchantAction.UPDATE_APPLICATION, merchant);
    if (reason) throw notAllowedNow(reason);
    assertVersion(merchant, version, withoutPersonalData(fields));
    await writeApplication(ctx, merchant, fields);
    return merchant;
  },
);
