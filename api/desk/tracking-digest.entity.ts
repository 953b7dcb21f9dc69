import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { ProblemCause, ProblemKind } from './problem-status.js';

interface KindFigures {
  readonly kind: ProblemKind;
  readonly found: number;
  readonly ended: number;
  readonly open: number;
}

interface NamedFigure {
  readonly nameZh: string;
  readonly nameEn: string;
  readonly count: number;
}

interface CauseFigures {
  readonly cause: ProblemCause;
  readonly count: number;
  readonly improvements: readonly string[];
}

/** What a digest tells beside its sums; as it was that morning. */
export interface DigestFigures {
  readonly kinds: readonly KindFigures[];
  readonly merchants: readonly NamedFigure[];
  readonly carriers: readonly NamedFigure[];
  readonly causes: readonly CauseFigures[];
}

/** What the tracking desk saw and did on one day of the market, counted the morning after (E9). */
@Entity({ tableName: 'tracking_digest' })
export class TrackingDigest {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'date' })
  day!: string;

  @Property({ type: 'integer' })
  foundCount!: number;

  @Property({ type: 'integer' })
  closedCount!: number;

  @Property({ type: 'integer' })
  clearedCount!: number;

  @Property({ type: 'integer' })
  escalatedCount!: number;

  @Property({ type: 'integer' })
  breachCount!: number;

  @Property({ type: 'integer' })
  chaserCount!: number;

  @Property({ type: 'integer' })
  openCount!: number;

  /** Trackers whose log of the day has too few events. */
  @Property({ type: 'integer' })
  shortLogCount!: number;

  @Property({ type: 'json' })
  figures!: DigestFigures;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;
}
