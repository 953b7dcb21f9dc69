import type { EntityManager } from '@mikro-orm/postgresql';
import type { Kysely } from 'kysely';
import type { Actor } from './actor.js';
import type { AuditedAction } from './audited-action.js';
import type { Clock } from './clock.js';
import type { FileStorage } from './file-storage.js';
import type { Job, JobIds } from './job.js';
import type { Outbound, WebhookAnswer, WebhookPost } from './outbound.js';
import type { PaymentGateways } from './payment-gateway.js';
import type { TrackingProvider } from './tracking-provider.js';

/** Raw SQL through Kysely's `sql` template; tables are named in the statements, so no table types are needed. */
export type Db = Kysely<unknown>;

/** What the market trades in; one installation is one market. */
export interface MarketFacts {
  readonly currency: string;
  readonly timeZone: string;
  readonly name: string;
  readonly city: string;
  /** What links in messages start with, without a closing slash. */
  readonly publicUrl: string;
  /** What callers may spend, as `market { limits }` tells it. */
  readonly limits: SpendingLimits;
  /** What the market sends at most. */
  readonly messageCaps: MessageCaps;
  /** Where bank transfers for orders go (F3); null where the market takes none. */
  readonly bankAccount: BankAccountFacts | null;
  /** When people are left in peace (M1), as minutes after local midnight; null: never. */
  readonly quietHours: QuietHours | null;
}

/** An account of the market's own, as its buyers are told. */
export interface BankAccountFacts {
  readonly holder: string;
  readonly bankName: string;
  readonly number: string;
}

/** In points; see `kernel/serving/cost.ts`. */
export interface SpendingLimits {
  readonly costPerRequest: number;
  readonly pointsPerMinuteOfAddress: number;
  readonly pointsPerMinuteOfAccount: number;
  readonly pointsPerMinuteOfApp: number;
}

/** Messages in an hour and in a day, all recipients together (M1). */
export type MessageCaps = Readonly<Record<'SMS' | 'EMAIL', { readonly perHour: number; readonly perDay: number }>>;

/** From and until are minutes after local midnight; `until` may lie on the next day. */
export interface QuietHours {
  readonly fromMinute: number;
  readonly untilMinute: number;
}

/** A row of the audit log, written in the transaction of what it tells (A6). */
export interface AuditFacts {
  readonly action: AuditedAction;
  readonly subjectId: string | null;
  readonly changes: readonly RecordedChange[];
}

/** What happened to one record: values before and after, personal data and secrets already masked. */
export interface RecordedChange {
  readonly record: string;
  readonly id: string;
  /** Whose row it is, when the record says so. */
  readonly merchantId: string | null;
  readonly buyerId: string | null;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}

/**
 * Something that keeps an account from being closed (A7): an order under way, money in the wallet. Every domain that can
 * say so has one, listed in `closing-obstacles.ts`, since references point down and this question goes up.
 */
export interface ClosingObstacle {
  readonly code: string;
  /** How many there are for this account. */
  readonly count: (ctx: UseCaseContext, accountId: string) => Promise<number>;
  /** English, for developers. */
  readonly message: (count: number) => string;
}

/** Orders that wait for the money of their checkout. */
export interface UnpaidOrders {
  readonly count: number;
  /** Moves all of them on, because the money is here. */
  readonly markPaid: () => Promise<void>;
  /** Keeps them from being cancelled for want of money before this instant. */
  readonly waitUntil: (until: Date) => Promise<void>;
}

/** What the domains below everything offer to the kernel; wired once at start. */
export interface KernelServices {
  readonly writeAudit: (ctx: UseCaseContext, facts: AuditFacts) => Promise<void>;
  /** Enqueues a job in this transaction. */
  readonly enqueue: <Ids extends JobIds>(ctx: UseCaseContext, job: Job<Ids>, ids: Ids) => Promise<void>;
  /** Carries messages to people. */
  readonly outbound: Outbound;
  /** Posts events to the endpoints of apps (E11). */
  readonly postWebhook: (post: WebhookPost) => Promise<WebhookAnswer>;
  /** Follows parcels (E6); null where none is configured. */
  readonly tracking: TrackingProvider | null;
  /** Through whom money comes in from outside (F3); empty where none is configured. */
  readonly gateways: PaymentGateways;
  /** The unpaid orders of a checkout, locked: money for them comes in below the orders (F3). */
  readonly lockUnpaid: (ctx: UseCaseContext, checkoutId: string) => Promise<UnpaidOrders>;
  /** What keeps accounts from being closed. */
  readonly closingObstacles: readonly ClosingObstacle[];
  /** What a merchant calls itself, for messages; null when there is none with this id. */
  readonly merchantName: (db: Db, merchantId: string) => Promise<Readonly<Record<'zh' | 'en', string>> | null>;
  /** Keeps the bytes of uploaded files. */
  readonly files: FileStorage;
  /** Keys of the installation, one per purpose. */
  readonly keys: {
    readonly totpSecrets: Buffer;
    readonly attempts: Buffer;
    readonly fileLinks: Buffer;
    readonly cursors: Buffer;
    readonly messages: Buffer;
    readonly codes: Buffer;
    readonly webhooks: Buffer;
  };
  /** Whether webhooks may reach this machine and the networks behind it: in development only (E11). */
  readonly reachesPrivateAddresses: boolean;
}

/** What is found out about a request while it is served, for the log and the figures. */
export interface ServedNotes {
  /** `query products`, by the schema's names and not by the caller's; null until it is known. */
  operation: string | null;
  /** Points charged; null until it is known. */
  cost: number | null;
  /** Codes of the errors it was answered with. */
  codes: readonly string[];
}

/** Everything one request (or one job) carries. Reads use `db`; writes go through a use case. */
export interface RequestContext {
  readonly actor: Actor;
  readonly clock: Clock;
  readonly market: MarketFacts;
  readonly services: KernelServices;
  /** The pool-wide manager; use cases fork it, nothing else touches it. */
  readonly orm: EntityManager;
  /** Reads outside any transaction. */
  readonly db: Db;
  readonly requestId: string;
  readonly ip: string | null;
  readonly userAgent: string | null;
  readonly notes: ServedNotes;
  /** Asks the transport to keep this session in a cookie (null: to forget it); does nothing where there is none. */
  readonly carrySession: (token: string | null) => void;
}

/** What a use case works with: one transaction on a fresh unit of work. */
export interface UseCaseContext extends Omit<RequestContext, 'orm'> {
  readonly em: EntityManager;
  /** Raw statements in the same transaction. Flush before reading what entities changed. */
  readonly db: Db;
  /** The instant this attempt runs at; every row it writes bears it. */
  readonly now: Date;
  /** Runs once the transaction is committed; for wake-up calls, never for effects that must not be lost. */
  afterCommit(run: () => void): void;
  /** Runs in a transaction of its own when this one is rolled back: throttles, denied attempts. */
  afterRollback(run: (ctx: UseCaseContext) => Promise<void>): void;
}
