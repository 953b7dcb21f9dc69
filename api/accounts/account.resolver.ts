import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Permission } from '../kernel/permission.js';
import { type Connection, connectionOf, page, ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { Auth } from '../kernel/schema/directives.js';
import { carryOut, Does, payload } from '../kernel/schema/payload.js';
import { AccountsArgs } from './account.filter.js';
import {
  ChangePasswordInput,
  ConfirmSecondFactorInput,
  EditProfileInput,
  EnrolSecondFactorInput,
  RenewRecoveryCodesInput,
  ReplaceSecondFactorInput,
} from './account.inputs.js';
import { AccountType } from './account.type.js';
import { changePassword } from './change-password.js';
import { confirmSecondFactor } from './confirm-second-factor.js';
import { editProfile } from './edit-profile.js';
import { enrolSecondFactor } from './enrol-second-factor.js';
import { renewRecoveryCodes } from './renew-recovery-codes.js';
import { replaceSecondFactor } from './replace-second-factor.js';

const account = () => AccountType;
const text = () => String;
const toldCodes = {
  recoveryCodes: 'Codes to note down, told this once. At most 10; null when `errors` is not empty.',
};
const texts = (): [StringConstructor] => [String];

const EditProfilePayload = payload('EditProfilePayload', { account });
const ChangePasswordPayload = payload('ChangePasswordPayload', { account });
const EnrolSecondFactorPayload = payload('EnrolSecondFactorPayload', { account, secret: text, uri: text });
const ReplaceSecondFactorPayload = payload('ReplaceSecondFactorPayload', { account, secret: text, uri: text });
const ConfirmSecondFactorPayload = payload('ConfirmSecondFactorPayload', { account, recoveryCodes: texts }, toldCodes);
const RenewRecoveryCodesPayload = payload('RenewRecoveryCodesPayload', { account, recoveryCodes: texts }, toldCodes);

const told = ({ id }: { id: string }) => ({ account: ref(AccountType, id) });
const toldWithCodes = ({ id, recoveryCodes }: { id: string; recoveryCodes: string[] }) => ({
  account: ref(AccountType, id),
  recoveryCodes,
});

@Resolver()
export class AccountResolver {
  @Query(() => connectionOf(() => AccountType), {
    description: 'Accounts: all of them for staff, one’s own for everybody else.',
  })
  @Auth(Permission.ACCOUNTS_READ)
  accounts(@Args(() => AccountsArgs) args: AccountsArgs): Connection<AccountType> {
    return page(AccountType, args);
  }

  @Query(() => AccountType, {
    nullable: true,
    description: 'One account; null when there is none with this id or it is not yours to see.',
  })
  @Auth(Permission.ACCOUNTS_READ)
  account(@Arg('id', () => ID, { description: 'The account.' }) id: string): AccountType | null {
    return ref(AccountType, id);
  }

  @Does(editProfile, EditProfilePayload, {
    description: 'Changes one’s own name and language (A1).',
    action: { on: 'Account', value: 'EDIT', kind: 'EDIT' },
  })
  editProfile(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => EditProfileInput, { description: 'What changes.' }) input: EditProfileInput,
  ) {
    return carryOut(editProfile, ctx, input, told);
  }

  @Does(changePassword, ChangePasswordPayload, {
    description: 'Changes one’s own password; all other sessions end (A1).',
    action: { on: 'Account', value: 'CHANGE_PASSWORD', kind: 'TRANSITION' },
    cost: 50,
    throttlePerMinute: 30,
  })
  changePassword(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ChangePasswordInput, { description: 'Both passwords.' }) input: ChangePasswordInput,
  ) {
    return carryOut(changePassword, ctx, input, told);
  }

  @Does(enrolSecondFactor, EnrolSecondFactorPayload, {
    description:
      'Begins to enrol an authenticator app: the secret is told once and counts after `confirmSecondFactor` (A3).',
    action: { on: 'Account', value: 'ENROL_SECOND_FACTOR', kind: 'TRANSITION', tone: 'PRIMARY' },
    cost: 50,
    throttlePerMinute: 30,
  })
  enrolSecondFactor(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => EnrolSecondFactorInput, { description: 'The password.' }) input: EnrolSecondFactorInput,
  ) {
    return carryOut(enrolSecondFactor, ctx, input, ({ secret, uri, ...rest }) => ({ ...told(rest), secret, uri }));
  }

  @Does(replaceSecondFactor, ReplaceSecondFactorPayload, {
    description:
      'Begins to move to another authenticator app: its secret is told once, and the present one counts until `confirmSecondFactor` (A3).',
    action: { on: 'Account', value: 'REPLACE_SECOND_FACTOR', kind: 'TRANSITION' },
    cost: 50,
    throttlePerMinute: 30,
  })
  replaceSecondFactor(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ReplaceSecondFactorInput, { description: 'The password.' }) input: ReplaceSecondFactorInput,
  ) {
    return carryOut(replaceSecondFactor, ctx, input, ({ secret, uri, ...rest }) => ({ ...told(rest), secret, uri }));
  }

  @Does(confirmSecondFactor, ConfirmSecondFactorPayload, {
    description:
      'Shows that the authenticator app works; from now on sign-in asks for a code, and ten recovery codes are told, each good once (A3).',
    action: { on: 'Account', value: 'CONFIRM_SECOND_FACTOR', kind: 'TRANSITION', tone: 'SUCCESS' },
    throttlePerMinute: 30,
  })
  confirmSecondFactor(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ConfirmSecondFactorInput, { description: 'The code.' }) input: ConfirmSecondFactorInput,
  ) {
    return carryOut(confirmSecondFactor, ctx, input, toldWithCodes);
  }

  @Does(renewRecoveryCodes, RenewRecoveryCodesPayload, {
    description: 'Makes ten other recovery codes, told this once; those of before are void (A3).',
    action: { on: 'Account', value: 'RENEW_RECOVERY_CODES', kind: 'TRANSITION', tone: 'WARNING', confirm: true },
  })
  renewRecoveryCodes(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RenewRecoveryCodesInput, { description: 'Whose.' }) input: RenewRecoveryCodesInput,
  ) {
    return carryOut(renewRecoveryCodes, ctx, input, toldWithCodes);
  }
}
