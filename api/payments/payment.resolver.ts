import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Permission } from '../kernel/permission.js';
import { type Connection, connectionOf, page, ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { Auth } from '../kernel/schema/directives.js';
import { carryOut, Does, payload } from '../kernel/schema/payload.js';
import { walletOf } from '../ledger/index.js';
import { PaymentType } from './payment.type.js';
import { PaymentsArgs, RefundsArgs } from './payment-lists.js';
import { RefundType } from './refunds/refund.type.js';
import { confirmTopUp, rejectTopUp } from './wallet/decide-top-up.js';
import { requestTopUp } from './wallet/request-top-up.js';
import { ConfirmTopUpInput, RejectTopUpInput, RequestTopUpInput } from './wallet/top-up.inputs.js';
import { TopUpType } from './wallet/top-up.type.js';
import { TopUpsArgs } from './wallet/top-up-lists.js';
import { WalletType } from './wallet/wallet.type.js';

const answer = (name: string) => payload(name, { topUp: () => TopUpType });
const topUpOf = ({ topUpId }: { topUpId: string }) => ({ topUp: ref(TopUpType, topUpId) });

/** Payments, refunds, and money into wallets. */
@Resolver()
export class PaymentResolver {
  @Query(() => connectionOf(() => PaymentType), { description: 'Payments of checkouts (E2).' })
  @Auth(Permission.PAYMENTS_READ)
  payments(@Args(() => PaymentsArgs) args: PaymentsArgs): Connection<PaymentType> {
    return page(PaymentType, args);
  }

  @Query(() => PaymentType, { nullable: true, description: 'One payment; null when you see none with this id.' })
  @Auth(Permission.PAYMENTS_READ)
  payment(@Arg('id', () => ID, { description: 'The payment.' }) id: string): PaymentType | null {
    return ref(PaymentType, id);
  }

  @Query(() => connectionOf(() => RefundType), { description: 'Money that went back to buyers (F5).' })
  @Auth(Permission.PAYMENTS_READ)
  refunds(@Args(() => RefundsArgs) args: RefundsArgs): Connection<RefundType> {
    return page(RefundType, args);
  }

  @Query(() => RefundType, { nullable: true, description: 'One refund; null when you see none with this id.' })
  @Auth(Permission.PAYMENTS_READ)
  refund(@Arg('id', () => ID, { description: 'The refund.' }) id: string): RefundType | null {
    return ref(RefundType, id);
  }

  @Query(() => connectionOf(() => TopUpType), { description: 'Bank transfers into wallets (F2).' })
  @Auth(Permission.WALLET_READ)
  topUps(@Args(() => TopUpsArgs) args: TopUpsArgs): Connection<TopUpType> {
    return page(TopUpType, args);
  }

  @Query(() => TopUpType, { nullable: true, description: 'One top-up; null when you see none with this id.' })
  @Auth(Permission.WALLET_READ)
  topUp(@Arg('id', () => ID, { description: 'The top-up.' }) id: string): TopUpType | null {
    return ref(TopUpType, id);
  }

  @Query(() => WalletType, { nullable: true, description: 'One’s own prepaid money; null before money first arrived.' })
  @Auth(Permission.WALLET_READ)
  myWallet(@Ctx() { actor }: RequestContext): WalletType | null {
    return ref(WalletType, actor.buyerId && walletOf(actor.buyerId).id);
  }

  @Does(requestTopUp, answer('RequestTopUpPayload'), {
    description: 'Announces a bank transfer into your own wallet; its code goes into the transfer’s purpose line (F2).',
  })
  requestTopUp(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RequestTopUpInput, { description: 'The transfer.' }) input: RequestTopUpInput,
  ) {
    return carryOut(requestTopUp, ctx, input, topUpOf);
  }

  @Does(confirmTopUp, answer('ConfirmTopUpPayload'), {
    description: 'Puts a bank transfer that arrived into its buyer’s wallet, once (F2).',
    action: { on: 'TopUp', value: 'CONFIRM', kind: 'TRANSITION', tone: 'SUCCESS' },
  })
  confirmTopUp(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ConfirmTopUpInput, { description: 'What the bank’s statement shows.' })
    input: ConfirmTopUpInput,
  ) {
    return carryOut(confirmTopUp, ctx, input, topUpOf);
  }

  @Does(rejectTopUp, answer('RejectTopUpPayload'), {
    description: 'Turns an announced transfer down, with a reason its buyer reads.',
    action: { on: 'TopUp', value: 'REJECT', kind: 'TRANSITION', tone: 'DANGER' },
  })
  rejectTopUp(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RejectTopUpInput, { description: 'The top-up, and why.' }) input: RejectTopUpInput,
  ) {
    return carryOut(rejectTopUp, ctx, input, ({ id }) => ({ topUp: ref(TopUpType, id) }));
  }
}
