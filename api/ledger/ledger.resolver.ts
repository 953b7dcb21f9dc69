import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Permission } from '../kernel/permission.js';
import { type Connection, connectionOf, page, ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { Auth } from '../kernel/schema/directives.js';
import { LedgerAccountType } from './ledger-account.type.js';
import { LedgerAccountsArgs, LedgerTransfersArgs } from './ledger-lists.js';
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

  @Query(() => TrialBalanceType, { description: 'Balances by kind of account; together they are zero (F1).' })
  @Auth(Permission.LEDGER_READ)
  trialBalance(@Ctx() ctx: RequestContext): Promise<TrialBalanceType> {
    return trialBalance(ctx);
  }
}
