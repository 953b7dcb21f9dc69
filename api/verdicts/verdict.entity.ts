import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { VerdictCause } from './cost-kind.js';

/** 责任判定: who is responsible for a return or complaint, as somebody judged it (G4). A later one supersedes it; all are kept. */
@Entity({ tableName: 'verdict' })
export class Verdict {
  @PrimaryKey({ type: 'text' })
  id!: string;

  /** The return or complaint. */
  @Property({ type: 'text' })
  causeId!: string;

  @Enum({ items: () => VerdictCause, type: 'text' })
  kind!: VerdictCause;

  /** What people call the return or complaint. */
  @Property({ type: 'text' })
  number!: string;

  /** Counts the verdicts of one cause, from 1. */
  @Property({ type: 'integer' })
  revision!: number;

  @Property({ type: 'text', nullable: true })
  orderId: string | null = null;

  @Property({ type: 'text', nullable: true })
  merchantId: string | null = null;

  @Property({ type: 'text' })
  buyerId!: string;

  @Property({ type: 'text' })
  reason!: string;

  /** Null: a clock ran out. */
  @Property({ type: 'text', nullable: true })
  givenById: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  givenAt!: Date;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  supersededAt: Date | null = null;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
