import { Arg, Args, ID, Query, Resolver } from 'type-graphql';
import { Permission } from '../kernel/permission.js';
import { type Connection, connectionOf, page, ref } from '../kernel/read/index.js';
import { Auth } from '../kernel/schema/directives.js';
import { LedgerChecksArgs, LedgerCheckType } from './ledger-check.type.js';

@Resolver()
export class LedgerCheckResolver {
  @Query(() => LedgerCheckType, { nullable: true, description: 'One check of the ledger; null when there is none.' })
  @Auth(Permission.LEDGER_READ)
  ledgerCheck(@Arg('id', () => ID, { description: 'The check.' }) id: string): LedgerCheckType | null {
    return ref(LedgerCheckType, id);
  }

  @Query(() => connectionOf(() => LedgerCheckType), { description: 'The nightly checks of the ledger (F1).' })
  @Auth(Permission.LEDGER_READ)
  ledgerChecks(@Args(() => LedgerChecksArgs) args: LedgerChecksArgs): Connection<LedgerCheckType> {
    return page(LedgerCheckType, args);
  }
}
