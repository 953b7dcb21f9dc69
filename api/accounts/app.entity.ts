import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Permission } from '../kernel/permission.js';

/** An integrator's program (A4). Its token is shown once; only a hash of it is kept. */
@Entity({ tableName: 'app' })
export class App {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  name!: string;

  /** Set: the scopes reach this merchant's rows only. Null: the app works for the platform. */
  @Property({ type: 'text', nullable: true })
  merchantId!: string | null;

  @Property({ type: 'array', columnType: 'text[]' })
  scopes!: Permission[];

  /** SHA-256 of the secret part of the token, in hexadecimal. */
  @Property({ type: 'text', hidden: true })
  secretHash!: string;

  /** The same of the token before, while both are good. */
  @Property({ type: 'text', nullable: true, hidden: true })
  previousSecretHash: string | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  previousUntil: Date | null = null;

  /** Null: it does not end by itself. */
  @Property({ type: 'datetime', length: 3, nullable: true })
  expiresAt: Date | null = null;

  /** Addresses and networks it may call from; empty: any. */
  @Property({ type: 'array', columnType: 'text[]', defaultRaw: `'{}'` })
  ipRanges: string[] = [];

  /** Null: as many as the market gives every app. */
  @Property({ type: 'integer', nullable: true })
  pointsPerMinute: number | null = null;

  @Property({ type: 'integer', version: true })
  version!: number;

  /** The account that made it; null when the market did. */
  @Property({ type: 'text', nullable: true })
  createdById!: string | null;

  @Property({ type: 'datetime', length: 3 })
  createdAt!: Date;

  @Property({ type: 'datetime', length: 3, nullable: true })
  revokedAt!: Date | null;
}
