import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Permission } from '../../kernel/permission.js';
import { type Connection, connectionOf, page, ref } from '../../kernel/read/index.js';
import type { RequestContext } from '../../kernel/request-context.js';
import { Auth } from '../../kernel/schema/directives.js';
import { carryOut, Does, payload } from '../../kernel/schema/payload.js';
import { LedgerStatementType, ledgerStatement, StatementSpan, walletOf } from '../../ledger/index.js';
import * as decide from './decide-withdrawal.js';
import { requestWithdrawal } from './request-withdrawal.js';
import {
  PayWithdrawalInput,
  RefuseWithdrawalInput,
  RequestWithdrawalInput,
  WithdrawalActionInput,
} from './withdrawal.inputs.js';
import { WithdrawalType } from './withdrawal.type.js';
import { WithdrawalsArgs } from './withdrawal-lists.js';

const answer = (name: string) => payload(name, { withdrawal: () => WithdrawalType });
const toWithdrawal = ({ withdrawalId }: { withdrawalId: string }) => ({
  withdrawal: ref(WithdrawalType, withdrawalId),
});
const what = { description: 'The withdrawal.' };

/** Prepaid money that goes back, and what a wallet's statement says. */
@Resolver()
export class WithdrawalResolver {
  @Query(() => connectionOf(() => WithdrawalType), { description: 'Withdrawals from wallets (F2).' })
  @Auth(Permission.WALLET_READ)
  withdrawals(@Args(() => WithdrawalsArgs) args: WithdrawalsArgs): Connection<WithdrawalType> {
    return page(WithdrawalType, args);
  }

  @Query(() => WithdrawalType, { nullable: true, description: 'One withdrawal; null when you see none with this id.' })
  @Auth(Permission.WALLET_READ)
  withdrawal(@Arg('id', () => ID, what) id: string): WithdrawalType | null {
    return ref(WithdrawalType, id);
  }

  @Query(() => LedgerStatementType, {
    nullable: true,
    description: 'The statement of one’s own wallet over a period, each line with its balance (F2); null for apps.',
  })
  @Auth(Permission.WALLET_READ)
  async walletStatement(
    @Ctx() ctx: RequestContext,
    @Args(() => StatementSpan) span: StatementSpan,
  ): Promise<LedgerStatementType | null> {
    return ctx.actor.buyerId ? ledgerStatement(ctx, walletOf(ctx.actor.buyerId).id, span) : null;
  }

  @Does(requestWithdrawal, answer('RequestWithdrawalPayload'), {
    description: 'Asks for money of one’s own wallet; it is frozen until it is paid, refused or taken back (F2).',
  })
  requestWithdrawal(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RequestWithdrawalInput, { description: 'How much, and where to.' })
    input: RequestWithdrawalInput,
  ) {
    return carryOut(requestWithdrawal, ctx, input, toWithdrawal);
  }

  @Does(decide.approveWithdrawal, answer('ApproveWithdrawalPayload'), {
    description: 'Approves a withdrawal; above the market’s limit a second person has to (F2).',
    action: { on: 'Withdrawal', value: 'APPROVE', kind: 'TRANSITION', tone: 'SUCCESS', confirm: true },
  })
  approveWithdrawal(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => WithdrawalActionInput, what) input: WithdrawalActionInput,
  ) {
    return carryOut(decide.approveWithdrawal, ctx, input, toWithdrawal);
  }

  @Does(decide.rejectWithdrawal, answer('RejectWithdrawalPayload'), {
    description: 'Turns a withdrawal down, with a reason its buyer reads.',
    action: { on: 'Withdrawal', value: 'REJECT', kind: 'TRANSITION', tone: 'DANGER' },
  })
  rejectWithdrawal(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RefuseWithdrawalInput, what) input: RefuseWithdrawalInput,
  ) {
    return carryOut(decide.rejectWithdrawal, ctx, input, toWithdrawal);
  }

  @Does(decide.payWithdrawal, answer('PayWithdrawalPayload'), {
    description: 'Records that a withdrawal was transferred; the money leaves the market, once.',
    action: { on: 'Withdrawal', value: 'PAY', kind: 'TRANSITION', tone: 'PRIMARY' },
  })
  payWithdrawal(@Ctx() ctx: RequestContext, @Arg('input', () => PayWithdrawalInput, what) input: PayWithdrawalInput) {
    return carryOut(decide.payWithdrawal, ctx, input, toWithdrawal);
  }

  @Does(decide.failWithdrawal, answer('FailWithdrawalPayload'), {
    description: 'The bank could not pay a withdrawal or sent it back; its money is in the wallet again.',
    action: { on: 'Withdrawal', value: 'FAIL', kind: 'TRANSITION', tone: 'WARNING' },
  })
  failWithdrawal(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RefuseWithdrawalInput, what) input: RefuseWithdrawalInput,
  ) {
    return carryOut(decide.failWithdrawal, ctx, input, toWithdrawal);
  }

  @Does(decide.cancelWithdrawal, answer('CancelWithdrawalPayload'), {
    description: 'Takes one’s own withdrawal back while it is not approved.',
    action: { on: 'Withdrawal', value: 'CANCEL', kind: 'TRANSITION', tone: 'DANGER' },
  })
  cancelWithdrawal(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => WithdrawalActionInput, what) input: WithdrawalActionInput,
  ) {
    return carryOut(decide.cancelWithdrawal, ctx, input, toWithdrawal);
  }
}
