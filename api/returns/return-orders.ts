import { Resolver } from 'type-graphql';
import { Connection, Related } from '../kernel/read/index.js';
import { Hint } from '../kernel/schema/directives.js';
import { OrderType } from '../orders/index.js';
import { RepairType } from '../repairs/index.js';
import { ReturnRecordType } from './records/return-record.type.js';
import { ReturnType } from './return.type.js';

/** The return an order replaces goods of. */
@Resolver(() => OrderType)
export class ReplacementOfOrder {
  @Related(() => ReturnType, {
    by: 'replacementForId',
    description: 'The return whose goods it replaces, at no price (G5); null for what was bought.',
  })
  replacementFor!: ReturnType | null;
}

/** Repair orders of the goods of a return. */
@Resolver(() => ReturnType)
export class ReturnRepairs {
  @Connection(() => RepairType, { by: 'returnId', description: 'Repair orders of its goods (G8), the newest first.' })
  repairs!: Connection<RepairType>;
}

/** The return a repair was opened from. */
@Resolver(() => RepairType)
export class ReturnOfRepair {
  @Related(() => ReturnType, { by: 'returnId', description: 'The return it was opened from (G8); null for none.' })
  return!: ReturnType | null;
}

/** Our own records that a return is judged by. */
@Resolver(() => ReturnType)
export class RecordsOfReturn {
  @Connection(() => ReturnRecordType, {
    by: 'returnId',
    description: 'What the market’s own records said when it was applied for (G2), parcel by parcel.',
    defaultOrder: { field: 'ID', direction: 'ASC' },
  })
  @Hint({ hidden: ['LIST'] })
  records!: Connection<ReturnRecordType>;
}
