import { Arg, Ctx, Resolver } from 'type-graphql';
import { ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { carryOut, Does, payload } from '../kernel/schema/payload.js';
import { applyAsMerchant } from './application/apply-as-merchant.js';
import { submitMerchant } from './application/submit-merchant.js';
import { updateMerchantApplication } from './application/update-merchant-application.js';
import { assignAccountManager } from './assign-account-manager.js';
import type { Merchant } from './merchant.entity.js';
import {
  ApplyAsMerchantInput,
  ApproveMerchantInput,
  AssignAccountManagerInput,
  CloseMerchantInput,
  ReinstateMerchantInput,
  RejectMerchantInput,
  SubmitMerchantInput,
  SuspendMerchantInput,
  UpdateMerchantApplicationInput,
  UpdateSettlementAccountInput,
} from './merchant.inputs.js';
import { MerchantType } from './merchant.type.js';
import { approveMerchant } from './review/approve-merchant.js';
import { rejectMerchant } from './review/reject-merchant.js';
import { updateSettlementAccount } from './settlement/update-settlement-account.js';
import { UpdateStorefrontInput } from './storefront/storefront.inputs.js';
import { updateStorefront } from './storefront/update-storefront.js';
import { closeMerchant } from './trading/close-merchant.js';
import { reinstateMerchant } from './trading/reinstate-merchant.js';
import { suspendMerchant } from './trading/suspend-merchant.js';

const answer = (name: string) => payload(name, { merchant: () => MerchantType });
const merchantRef = ({ id }: Merchant) => ({ merchant: ref(MerchantType, id) });

/** What is done with merchants: by their people first, then by reviewers. */
@Resolver()
export class MerchantWritesResolver {
  @Does(applyAsMerchant, answer('ApplyAsMerchantPayload'), {
    description: 'Starts an application as a merchant: a draft that you own (B1).',
    action: { on: 'Merchant', value: 'APPLY', kind: 'CREATE' },
  })
  applyAsMerchant(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ApplyAsMerchantInput, { description: 'The application.' }) input: ApplyAsMerchantInput,
  ) {
    return carryOut(applyAsMerchant, ctx, input, merchantRef);
  }

  @Does(updateMerchantApplication, answer('UpdateMerchantApplicationPayload'), {
    description: 'Fills in or corrects an application that is not being reviewed (B2).',
    action: { on: 'Merchant', value: 'UPDATE_APPLICATION', kind: 'EDIT' },
  })
  updateMerchantApplication(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => UpdateMerchantApplicationInput, { description: 'The corrections.' })
    input: UpdateMerchantApplicationInput,
  ) {
    return carryOut(updateMerchantApplication, ctx, input, merchantRef);
  }

  @Does(submitMerchant, answer('SubmitMerchantPayload'), {
    description: 'Hands a complete application to the reviewers; all that is missing is told at once (B2).',
    action: { on: 'Merchant', value: 'SUBMIT', kind: 'TRANSITION', tone: 'PRIMARY' },
  })
  submitMerchant(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SubmitMerchantInput, { description: 'The application.' }) input: SubmitMerchantInput,
  ) {
    return carryOut(submitMerchant, ctx, input, merchantRef);
  }

  @Does(approveMerchant, answer('ApproveMerchantPayload'), {
    description: 'Opens the shop: from now on it publishes products and takes orders (B2).',
    action: { on: 'Merchant', value: 'APPROVE', kind: 'TRANSITION', tone: 'SUCCESS' },
  })
  approveMerchant(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ApproveMerchantInput, { description: 'The merchant, and what was agreed.' })
    input: ApproveMerchantInput,
  ) {
    return carryOut(approveMerchant, ctx, input, merchantRef);
  }

  @Does(rejectMerchant, answer('RejectMerchantPayload'), {
    description: 'Sends an application back with what is wrong, field by field (B2).',
    action: { on: 'Merchant', value: 'REJECT', kind: 'TRANSITION', tone: 'WARNING' },
  })
  rejectMerchant(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RejectMerchantInput, { description: 'The application, and what is wrong.' })
    input: RejectMerchantInput,
  ) {
    return carryOut(rejectMerchant, ctx, input, merchantRef);
  }

  @Does(suspendMerchant, answer('SuspendMerchantPayload'), {
    description: 'Hides the shop and stops new orders; open ones are finished, payouts are held (B2).',
    action: { on: 'Merchant', value: 'SUSPEND', kind: 'TRANSITION', tone: 'DANGER' },
  })
  suspendMerchant(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SuspendMerchantInput, { description: 'The merchant, and why.' }) input: SuspendMerchantInput,
  ) {
    return carryOut(suspendMerchant, ctx, input, merchantRef);
  }

  @Does(reinstateMerchant, answer('ReinstateMerchantPayload'), {
    description: 'Lets a suspended shop trade again (B2).',
    action: { on: 'Merchant', value: 'REINSTATE', kind: 'TRANSITION', tone: 'SUCCESS', confirm: true },
  })
  reinstateMerchant(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ReinstateMerchantInput, { description: 'The merchant.' }) input: ReinstateMerchantInput,
  ) {
    return carryOut(reinstateMerchant, ctx, input, merchantRef);
  }

  @Does(closeMerchant, answer('CloseMerchantPayload'), {
    description: 'Closes the shop for good (B2).',
    action: { on: 'Merchant', value: 'CLOSE', kind: 'TRANSITION', tone: 'DANGER' },
  })
  closeMerchant(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CloseMerchantInput, { description: 'The merchant, and why.' }) input: CloseMerchantInput,
  ) {
    return carryOut(closeMerchant, ctx, input, merchantRef);
  }

  @Does(updateStorefront, answer('UpdateStorefrontPayload'), {
    description: 'Edits the shop window: name, pictures, texts, delivery (B3).',
    action: { on: 'Merchant', value: 'UPDATE_STOREFRONT', kind: 'EDIT', tone: 'PRIMARY' },
  })
  updateStorefront(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => UpdateStorefrontInput, { description: 'The changes.' }) input: UpdateStorefrontInput,
  ) {
    return carryOut(updateStorefront, ctx, input, merchantRef);
  }

  @Does(updateSettlementAccount, answer('UpdateSettlementAccountPayload'), {
    description: 'Changes where and how often an open shop is paid.',
    action: { on: 'Merchant', value: 'UPDATE_SETTLEMENT_ACCOUNT', kind: 'EDIT', tone: 'WARNING' },
  })
  updateSettlementAccount(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => UpdateSettlementAccountInput, { description: 'The account.' })
    input: UpdateSettlementAccountInput,
  ) {
    return carryOut(updateSettlementAccount, ctx, input, merchantRef);
  }

  @Does(assignAccountManager, answer('AssignAccountManagerPayload'), {
    description: 'Names the merchant manager who looks after a merchant, wherever it lies, or takes it from them (A3).',
    action: { on: 'Merchant', value: 'ASSIGN_ACCOUNT_MANAGER', kind: 'TRANSITION' },
  })
  assignAccountManager(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AssignAccountManagerInput, { description: 'Merchant and person.' })
    input: AssignAccountManagerInput,
  ) {
    return carryOut(assignAccountManager, ctx, input, merchantRef);
  }
}
