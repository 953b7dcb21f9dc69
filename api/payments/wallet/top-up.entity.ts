import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { minorUnits } from '../../kernel/columns.js';
import { TopUpStatus } from './top-up-status.js';

/** A bank transfer into a wallet (F2), announced by the buyer and booked when finance sees it arrive. */
@Entity({ tableName: 'top_up' })
export class TopUp {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  buyerId!: string;

  @Enum({ items: () => TopUpStatus, type: 'text' })
  status: TopUpStatus = TopUpStatus.PENDING;

  /** What the buyer writes into the transfer's purpose line, so that it is recognised. */
  @Property({ type: 'text' })
  code!: string;

  @Property({ type: minorUnits })
  amountMinor!: number;

  /** The line of the bank's statement it arrived with; one line confirms one top-up. */
  @Property({ type: 'text', nullable: true })
  bankReference: string | null = null;

  @Property({ type: 'text', nullable: true })
  rejectedReason: string | null = null;

  @Property({ type: 'text', nullable: true })
  decidedBy: string | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  decidedAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;
}
