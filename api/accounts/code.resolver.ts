import { Arg, Ctx, Resolver } from 'type-graphql';
import { ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { carryOut, Does, payload } from '../kernel/schema/payload.js';
import { AccountType } from './account.type.js';
import { changeContact, requestContactCode } from './change-contact.js';
import {
  ChangeContactInput,
  RequestCodeInput,
  RequestCodePayload,
  RequestContactCodeInput,
  RequestContactCodePayload,
  ResetPasswordInput,
} from './code.inputs.js';
import { requestCode } from './request-code.js';
import { resetPassword } from './reset-password.js';

const ResetPasswordPayload = payload('ResetPasswordPayload', {});
const ChangeContactPayload = payload('ChangeContactPayload', { account: () => AccountType });

const issued = ({ expiresAt, resendAt }: { expiresAt: Date; resendAt: Date }) => ({ expiresAt, resendAt });

@Resolver()
export class CodeResolver {
  @Does(requestCode, RequestCodePayload, {
    description:
      'Sends a one-time code by SMS or e-mail (A1): six digits, good for ten minutes, five tries and one use. The answer never tells whether an account exists. One a minute, else `RATE_LIMITED`.',
    cost: 20,
    throttlePerMinute: 300,
  })
  requestCode(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RequestCodeInput, { description: 'Where to, and what for.' }) input: RequestCodeInput,
  ) {
    return carryOut(requestCode, ctx, input, issued);
  }

  @Does(resetPassword, ResetPasswordPayload, {
    description: 'Sets another password by a one-time code; every session of the account ends (A1).',
    cost: 50,
    throttlePerMinute: 300,
  })
  resetPassword(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ResetPasswordInput, { description: 'Code and password.' }) input: ResetPasswordInput,
  ) {
    return carryOut(resetPassword, ctx, input, () => ({}));
  }

  @Does(requestContactCode, RequestContactCodePayload, {
    description: 'Sends a one-time code to the phone number or e-mail address that is to become one’s own (A1).',
    cost: 50,
    throttlePerMinute: 30,
  })
  requestContactCode(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RequestContactCodeInput, { description: 'Where to.' }) input: RequestContactCodeInput,
  ) {
    return carryOut(requestContactCode, ctx, input, issued);
  }

  @Does(changeContact, ChangeContactPayload, {
    description: 'Gives one’s account another phone number or e-mail address, confirmed by its code (A1).',
    throttlePerMinute: 30,
  })
  changeContact(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ChangeContactInput, { description: 'The contact and its code.' }) input: ChangeContactInput,
  ) {
    return carryOut(changeContact, ctx, input, ({ id }) => ({ account: ref(AccountType, id) }));
  }
}
