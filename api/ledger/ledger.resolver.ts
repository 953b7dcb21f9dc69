import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Permission } from '../kernel/permission.js';
import { type Connection, connectionOf, page, ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { Auth } from '../kernel/schema/directives.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { LedgerAccountType } from './ledger-account.type.js';
import { LedgerAccountsArgs, LedgerTransfersArgs } from './ledger-lists.js';
import { ledgerStatement } from './ledger-statement.js';
import { LedgerStatementArgs, LedgerStatementType } from './ledger-statement.type.js';
import { LedgerTransferType } from './ledger-transfer.type.js';
import { trialBalance } from './trial-balance.js';
import { TrialBalanceType } from './trial-balance.type.js';

@Resolver()
export class LedgerResolver {
  @Query(() => connectionOf(() => LedgerAccountType), { description: 'The accounts of the ledger (F1).' })
  @Auth(Permission.LEDGER_READ)
  ledgerAccounts(@Args(() => LedgerAccountsArgs) args: LedgerAccountsArgs): Connection<LedgerAccountType> {
    return page(LedgerAccountType, args);
  }

  @Query(() => LedgerAccountType, {
    nullable: true,
    description: 'One account; null when there is none with this key.',
  })
  @Auth(Permission.LEDGER_READ)
  ledgerAccount(@Arg('id', () => ID, { description: 'Its key.' }) id: string): LedgerAccountType | null {
    return ref(LedgerAccountType, id);
  }

  @Query(() => connectionOf(() => LedgerTransferType), { description: 'Every movement of money (F1).' })
  @Auth(Permission.LEDGER_READ)
  ledgerTransfers(@Args(() => LedgerTransfersArgs) args: LedgerTransfersArgs): Connection<LedgerTransferType> {
    return page(LedgerTransferType, args);
  }

  @Query(() => LedgerTransferType, {
    nullable: true,
    description: 'One transfer; null when there is none with this id.',
  })
  @Auth(Permission.LEDGER_READ)
  ledgerTransfer(@Arg('id', () => ID, { description: 'The transfer.' }) id: string): LedgerTransferType | null {
    return ref(LedgerTransferType, id);
  }

  @Query(() => LedgerStatementType, {
    description: 'The statement of an account over a period: opening, entries, closing (F1).',
  })
  @Auth(Permission.LEDGER_READ)
  ledgerStatement(
    @Ctx() ctx: RequestContext,
    @Args(() => LedgerStatementArgs) { accountId, ...span }: LedgerStatementArgs,
  ): Promise<LedgerStatementType> {
    return ledgerStatement(ctx, accountId, span);
  }

  @Query(() => TrialBalanceType, {
    description: 'Balances by kind of account, now or at any past instant; together they are zero (F1).',
  })
  @Auth(Permission.LEDGER_READ)
  trialBalance(
    @Ctx() ctx: RequestContext,
    @Arg('at', () => DateTime, { nullable: true, description: 'The instant; absent: now.' }) at?: Date | null,
  ): Promise<TrialBalanceType> {
    return trialBalance(ctx, at);
  }
}
