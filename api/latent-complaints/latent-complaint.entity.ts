import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { minorUnits } from '../kernel/columns.js';
import { LatentSignalKind, LatentStatus } from './latent-complaint-status.js';

/** An order whose customer may complain, and has not (H7): one an order, kept once something goes wrong with it. */
@Entity({ tableName: 'latent_complaint' })
export class LatentComplaint {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  number!: string;

  @Property({ type: 'text' })
  orderId!: string;

  @Property({ type: 'text' })
  merchantId!: string;

  @Property({ type: 'text' })
  buyerId!: string;

  @Enum({ items: () => LatentStatus, type: 'text' })
  status: Opt<LatentStatus> = LatentStatus.WATCHED;

  /** What its signals weigh together. */
  @Property({ type: 'integer' })
  weight: Opt<number> = 0;

  /** Weight, then age: descending, the heaviest comes first, and of those the oldest. */
  @Property({ type: minorUnits })
  rank!: number;

  /** The signals that count now. */
  @Enum({ items: () => LatentSignalKind, array: true, columnType: 'text[]', defaultRaw: `'{}'` })
  signalKinds: Opt<LatentSignalKind[]> = [];

  /** When the first of those began; null while there is none. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  troubleSince: Date | null = null;

  /** When time alone may change its weight; null: only what happens does. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  looksAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  firstListedAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  listedAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  ownerId: string | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  takenAt: Date | null = null;

  @Property({ type: 'integer' })
  contactCount: Opt<number> = 0;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  contactedAt: Date | null = null;

  /** Why the desk took it off the list. */
  @Property({ type: 'text', nullable: true })
  dismissal: string | null = null;

  /** When it left the list last. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  leftAt: Date | null = null;

  /** The complaint it became, also after it had left the list. */
  @Property({ type: 'text', nullable: true })
  complaintId: string | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  complainedAt: Date | null = null;

  /** The desk registered that complaint; else the customer complained. */
  @Property({ type: 'boolean' })
  isOpenedByDesk: Opt<boolean> = false;

  @Property({ type: 'integer' })
  sequence: Opt<number> = 0;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;

  @Property({ type: 'timestamptz', length: 3 })
  updatedAt!: Date;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}

/** A signal that counts now, with its time (H7). */
@Entity({ tableName: 'latent_signal' })
export class LatentSignal {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  latentComplaintId!: string;

  @Enum({ items: () => LatentSignalKind, type: 'text' })
  kind!: LatentSignalKind;

  @Property({ type: 'integer' })
  weight!: number;

  @Property({ type: 'timestamptz', length: 3 })
  since!: Date;

  /** When it happened last; null while it goes on. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  lastAt: Date | null = null;

  /** How often they asked, or the score they gave; null where there is nothing to count. */
  @Property({ type: 'integer', nullable: true })
  figure: number | null = null;
}
