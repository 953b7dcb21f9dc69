import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Permission } from '../../kernel/permission.js';
import { Connection, connectionOf, page, ref } from '../../kernel/read/index.js';
import type { RequestContext } from '../../kernel/request-context.js';
import { Auth } from '../../kernel/schema/directives.js';
import { carryOut, Does, payload } from '../../kernel/schema/payload.js';
import { PaymentType } from '../payment.type.js';
import { announceBankTransfer } from './announce-bank-transfer.js';
import {
  AnnounceBankTransferInput,
  ConfirmBankTransferInput,
  RejectBankTransferInput,
} from './bank-transfer.inputs.js';
import { BankTransferType, MarketBankAccountType } from './bank-transfer.type.js';
import { BankTransfersArgs } from './bank-transfer-lists.js';
import { confirmBankTransfer, rejectBankTransfer } from './decide-bank-transfer.js';

const answer = (name: string) => payload(name, { bankTransfer: () => BankTransferType });
const toTransfer = ({ bankTransferId }: { bankTransferId: string }) => ({
  bankTransfer: ref(BankTransferType, bankTransferId),
});

/** Bank transfers that pay orders. */
@Resolver()
export class BankTransferResolver {
  @Query(() => connectionOf(() => BankTransferType), { description: 'Bank transfers for checkouts (F3).' })
  @Auth(Permission.PAYMENTS_READ)
  bankTransfers(@Args(() => BankTransfersArgs) args: BankTransfersArgs): Connection<BankTransferType> {
    return page(BankTransferType, args);
  }

  @Query(() => BankTransferType, {
    nullable: true,
    description: 'One bank transfer; null when you see none with this id.',
  })
  @Auth(Permission.PAYMENTS_READ)
  bankTransfer(@Arg('id', () => ID, { description: 'The transfer.' }) id: string): BankTransferType | null {
    return ref(BankTransferType, id);
  }

  @Query(() => MarketBankAccountType, {
    nullable: true,
    description: 'Where bank transfers for orders go (F3); null when this market takes none.',
  })
  @Auth(Permission.PUBLIC)
  marketBankAccount(@Ctx() { market }: RequestContext): MarketBankAccountType | null {
    return market.bankAccount;
  }

  @Does(announceBankTransfer, answer('AnnounceBankTransferPayload'), {
    description:
      'Says that your own checkout will be paid by bank transfer, wholly or with part of it from the wallet (F3). Transfer its `amount` to `marketBankAccount` with its `code` as the purpose; the orders wait until `expiresAt`, and move on when finance sees the money. More than they cost goes into the wallet, and so does all that is too little or too late.',
  })
  announceBankTransfer(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AnnounceBankTransferInput, { description: 'The checkout.' }) input: AnnounceBankTransferInput,
  ) {
    return carryOut(announceBankTransfer, ctx, input, toTransfer);
  }

  @Does(confirmBankTransfer, answer('ConfirmBankTransferPayload'), {
    description:
      'Books a bank transfer that arrived, once (F3): enough pays its orders and the rest goes into the wallet; too little or too late goes into the wallet whole, and the buyer is told.',
    action: { on: 'BankTransfer', value: 'CONFIRM', kind: 'TRANSITION', tone: 'SUCCESS' },
  })
  confirmBankTransfer(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ConfirmBankTransferInput, { description: 'What the bank’s statement shows.' })
    input: ConfirmBankTransferInput,
  ) {
    return carryOut(confirmBankTransfer, ctx, input, toTransfer);
  }

  @Does(rejectBankTransfer, answer('RejectBankTransferPayload'), {
    description: 'Turns an announced transfer down that did not arrive, with a reason its buyer reads.',
    action: { on: 'BankTransfer', value: 'REJECT', kind: 'TRANSITION', tone: 'DANGER' },
  })
  rejectBankTransfer(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RejectBankTransferInput, { description: 'The transfer, and why.' })
    input: RejectBankTransferInput,
  ) {
    return carryOut(rejectBankTransfer, ctx, input, toTransfer);
  }
}

/** How else a payment is to be paid. */
@Resolver(() => PaymentType)
export class TransfersOfPayment {
  @Connection(() => BankTransferType, {
    by: 'paymentId',
    defaultOrder: { field: 'CREATED_AT', direction: 'DESC' },
    description: 'Bank transfers announced for it; the latest first.',
  })
  bankTransfers!: Connection<BankTransferType>;
}
