import { Resolver } from 'type-graphql';
import { Connection } from '../kernel/read/index.js';
import { LedgerAccountType } from './ledger-account.type.js';
import { LedgerEntryType } from './ledger-entry.type.js';
import { LedgerEntryFilter } from './ledger-lists.js';
import { LedgerTransferType } from './ledger-transfer.type.js';

/** The statement of an account. */
@Resolver(() => LedgerAccountType)
export class LedgerAccountEntries {
  @Connection(() => LedgerEntryType, {
    by: 'accountId',
    description: 'Its statement, the latest entry first.',
    filter: () => LedgerEntryFilter,
    defaultOrder: { field: 'SEQUENCE', direction: 'DESC' },
  })
  entries!: Connection<LedgerEntryType>;
}

/** Both sides of a transfer. */
@Resolver(() => LedgerTransferType)
export class LedgerTransferEntries {
  @Connection(() => LedgerEntryType, { by: 'transferId', description: 'What it put where; together zero.' })
  entries!: Connection<LedgerEntryType>;
}
