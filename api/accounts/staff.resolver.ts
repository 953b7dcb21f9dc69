import { Arg, Ctx, Resolver } from 'type-graphql';
import { ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { carryOut, Does, payload } from '../kernel/schema/payload.js';
import {
  BlockAccountInput,
  CreateStaffInput,
  GrantRoleInput,
  ResetSecondFactorInput,
  RevokeRoleInput,
  UnblockAccountInput,
} from './account.inputs.js';
import { AccountType } from './account.type.js';
import { blockAccount } from './block-account.js';
import { createStaff } from './create-staff.js';
import { grantRole } from './grant-role.js';
import { resetSecondFactor } from './reset-second-factor.js';
import { revokeRole } from './revoke-role.js';
import { unblockAccount } from './unblock-account.js';

const account = () => AccountType;

const CreateStaffPayload = payload('CreateStaffPayload', { account });
const GrantRolePayload = payload('GrantRolePayload', { account });
const RevokeRolePayload = payload('RevokeRolePayload', { account });
const BlockAccountPayload = payload('BlockAccountPayload', { account });
const UnblockAccountPayload = payload('UnblockAccountPayload', { account });
const ResetSecondFactorPayload = payload('ResetSecondFactorPayload', { account });

const told = ({ id }: { id: string }) => ({ account: ref(AccountType, id) });

@Resolver()
export class StaffResolver {
  @Does(createStaff, CreateStaffPayload, {
    description: 'Makes an account for somebody of the platform’s staff (A3).',
    action: { on: 'Account', value: 'CREATE', kind: 'CREATE' },
  })
  createStaff(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CreateStaffInput, { description: 'The new account.' }) input: CreateStaffInput,
  ) {
    return carryOut(createStaff, ctx, input, told);
  }

  @Does(grantRole, GrantRolePayload, {
    description: 'Gives an account a role of the platform’s staff; its sessions end (A3).',
    action: { on: 'Account', value: 'GRANT_ROLE', kind: 'TRANSITION' },
  })
  grantRole(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => GrantRoleInput, { description: 'Account and role.' }) input: GrantRoleInput,
  ) {
    return carryOut(grantRole, ctx, input, told);
  }

  @Does(revokeRole, RevokeRolePayload, {
    description: 'Takes a role away; its rights are gone from the next request on (A3).',
    action: { on: 'Account', value: 'REVOKE_ROLE', kind: 'TRANSITION', tone: 'WARNING' },
  })
  revokeRole(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RevokeRoleInput, { description: 'Account and role.' }) input: RevokeRoleInput,
  ) {
    return carryOut(revokeRole, ctx, input, told);
  }

  @Does(blockAccount, BlockAccountPayload, {
    description: 'Blocks an account: its sessions end at once and it cannot sign in.',
    action: { on: 'Account', value: 'BLOCK', kind: 'TRANSITION', tone: 'DANGER' },
  })
  blockAccount(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => BlockAccountInput, { description: 'Account and reason.' }) input: BlockAccountInput,
  ) {
    return carryOut(blockAccount, ctx, input, told);
  }

  @Does(unblockAccount, UnblockAccountPayload, {
    description: 'Lets a blocked account sign in again.',
    action: { on: 'Account', value: 'UNBLOCK', kind: 'TRANSITION', tone: 'SUCCESS', confirm: true },
  })
  unblockAccount(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => UnblockAccountInput, { description: 'The account.' }) input: UnblockAccountInput,
  ) {
    return carryOut(unblockAccount, ctx, input, told);
  }

  @Does(resetSecondFactor, ResetSecondFactorPayload, {
    description: 'Removes the second factor of somebody who lost it, and signs them out everywhere (A3).',
    action: { on: 'Account', value: 'RESET_SECOND_FACTOR', kind: 'TRANSITION', tone: 'DANGER', confirm: true },
  })
  resetSecondFactor(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ResetSecondFactorInput, { description: 'The account.' }) input: ResetSecondFactorInput,
  ) {
    return carryOut(resetSecondFactor, ctx, input, told);
  }
}
