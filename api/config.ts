import { hkdfSync } from 'node:crypto';
import path from 'node:path';
import type { BankAccountFacts, MessageCaps, QuietHours } from './kernel/request-context.js';
import { keptSecret } from './launcher/kept-secret.js';
import { StartRefusal } from './launcher/start-refusal.js';
import { alipayApp, inboundMailKey, trackingWay, ways } from './outside-config.js';
import type { AlipayApp } from './payments/index.js';
import type { Ways } from './sender/index.js';
import type { TrackingWay } from './shipping/index.js';

export type Environment = 'development' | 'production' | 'test';

/** Everything the process is told from outside, parsed once; `readConfig` documents each variable. */
export interface Config {
  environment: Environment;
  /** 0 = any free port. */
  port: number;
  host: string;
  /** What links in messages start with, without a closing slash. Absent: the address the server listens on. */
  publicUrl: string | undefined;
  /** Whose pages may call the API from a browser. */
  origins: '*' | readonly string[];
  /** Absent: the embedded database below `dataDir`. */
  databaseUrl: string | undefined;
  /** Absolute; the embedded database, kept secrets and uploaded files live here. */
  dataDir: string;
  /** Demo data and demo logins are made when the database is new. */
  demo: boolean;
  /** npm passes SIGTERM to its shell only, so the market has to notice by itself that npm was told to stop. */
  isRunByNpm: boolean;
  market: {
    name: string;
    city: string;
    currency: string;
    timeZone: string;
    bankAccount: BankAccountFacts | null;
    quietHours: QuietHours | null;
    messageCaps: MessageCaps;
  };
  /** 32 bytes each, derived from APP_SECRET, one per purpose. */
  keys: {
    totpSecrets: Buffer;
    attempts: Buffer;
    fileLinks: Buffer;
    cursors: Buffer;
    messages: Buffer;
    codes: Buffer;
    webhooks: Buffer;
  };
  /** Whether webhooks may reach this machine and the networks behind it, without TLS too. */
  reachesPrivateAddresses: boolean;
  /** The ways out for messages; what is absent is not configured. */
  ways: Ways;
  /** Where parcels are followed; null: nowhere (E6). */
  tracking: TrackingWay | null;
  /** Signs inbound e-mail that is posted; null: none is taken (H1). */
  inboundMailKey: string | null;
  /** Through whom money comes in from outside; null: wallets are filled by bank transfer only (F3). */
  alipay: AlipayApp | null;
  pool: { min: number; max: number; acquireTimeoutMs: number };
  /** Points, see `kernel/serving/cost.ts`. */
  limits: {
    costPerRequest: number;
    pointsPerMinuteOfAddress: number;
    pointsPerMinuteOfAccount: number;
    pointsPerMinuteOfApp: number;
  };
  /** What `@throttle` declares, in percent. */
  throttlePercent: number;
  /** Open WebSockets and SSE streams of one app or account, in one process. */
  streamsPerPrincipal: number;
  /** What a scraper shows at /metrics; undefined: nobody needs one, and production has no /metrics. */
  metricsToken: string | undefined;
  /** Proxies in front of this process whose word about a caller's address is taken. */
  proxyHops: number;
}

/**
 * Reads the environment; nobody else does.
 *
 * | variable | default | meaning |
 * |---|---|---|
 * | NODE_ENV | development | development, production or test |
 * | PORT | 4000 | 0-65535, 0 = any free port |
 * | HOST | 127.0.0.1 | address to listen on; 0.0.0.0 or :: to be reached from other machines |
 * | PUBLIC_URL | the address it listens on | how the outside reaches this market |
 * | CORS_ORIGINS | * | sites whose pages may call the API from a browser: `*`, `none`, or origins with commas between |
 * | DATABASE_URL | embedded PostgreSQL | postgres:// URL of a server of one's own, PostgreSQL 15 or newer |
 * | DATA_DIR | .data | embedded database, kept secrets, uploaded files |
 * | APP_SECRET | made and kept in DATA_DIR | at least 32 characters; required in production |
 * | DEMO | on with the embedded database outside production and tests | on or off |
 * | MARKET_NAME, MARKET_CITY | 集市, 滁州 | shown to people |
 * | MARKET_CURRENCY | CNY | ISO 4217 code; one installation has one currency |
 * | MARKET_TIME_ZONE | Asia/Shanghai | IANA name; business days begin at its midnight |
 * | BANK_HOLDER, BANK_NAME, BANK_NUMBER | none; samples in the demo | the market's own account that buyers transfer to; without all three no order is paid by bank transfer |
 * | QUIET_HOURS | 22:00-08:00 | when nobody is disturbed by messages that can wait, in the market's zone; off = never |
 * | SMTP_URL | none | smtp://user:password@host:587 or smtps://…; without it e-mail goes to the mailbox, in production nowhere |
 * | MAIL_FROM | needed with SMTP_URL | sender of e-mail, e.g. 集市 <no-reply@example.cn> |
 * | SMS_GATEWAY_URL | none | where SMS are posted as JSON (api/sender/carriers.ts); without it as with SMTP_URL |
 * | SMS_GATEWAY_KEY | needed with SMS_GATEWAY_URL | signs what is posted |
 * | INBOUND_MAIL_KEY | none | signs e-mails posted to /mail/inbound (api/complaints/intake/mail.routes.ts), at least 16 characters; without it none is taken |
 * | TRACKING_URL | none | provider that follows parcels (api/shipping/tracking/http-provider.ts); without it nobody does |
 * | TRACKING_KEY | needed with TRACKING_URL | signs requests and pushes, at least 16 characters |
 * | ALIPAY_APP_ID | none | the market's app at Alipay; without it nobody pays by Alipay or online bank |
 * | ALIPAY_PRIVATE_KEY | needed with it | the app's own RSA key, base64 or PEM, PKCS#8 or PKCS#1 |
 * | ALIPAY_PUBLIC_KEY | needed with it | Alipay's RSA key, base64 or PEM |
 * | ALIPAY_GATEWAY | https://openapi.alipay.com/gateway.do | Alipay's sandbox, or the stand-in |
 * | WEBHOOK_ADDRESSES | public | any = webhooks reach private networks and plain http too; refused in production |
 * | SMS_PER_HOUR, SMS_PER_DAY | 1000, 5000 | what the market sends at most, to all together |
 * | EMAILS_PER_HOUR, EMAILS_PER_DAY | 5000, 50000 | the same of e-mail |
 * | DATABASE_POOL_MAX | 20 | connections per process, 2-200 |
 * | COST_PER_REQUEST | 20000 | points one operation may cost, 100-1000000 |
 * | POINTS_PER_MINUTE_OF_ADDRESS | 120000 | of whoever is not signed in |
 * | POINTS_PER_MINUTE_OF_ACCOUNT | 120000 | of an account on all its devices |
 * | POINTS_PER_MINUTE_OF_APP | 600000 | of an app without a limit of its own |
 * | THROTTLE_PERCENT | 100 | how much of what `@throttle` declares in the schema, 1-100000 |
 * | STREAMS_PER_PRINCIPAL | 200 | open WebSockets and SSE streams of one app or account, per process |
 * | METRICS_TOKEN | none | what `Authorization: Bearer …` must show at /metrics; without it production has no /metrics |
 * | PROXY_HOPS | 1 in production, else 0 | proxies in front whose `X-Forwarded-For` and `-Proto` are believed, 0-5 |
 *
 * @throws StartRefusal with one sentence when a value makes no sense or is not safe in production.
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const environment = oneOf(env, 'NODE_ENV', ['development', 'production', 'test'], 'development');
  const isProduction = environment === 'production';
  const port = integer(env, 'PORT', 4000, { min: 0, max: 65_535 });
  const databaseUrl = databaseUrlOf(env);
  const dataDir = path.resolve(text(env, 'DATA_DIR', '.data'));
  const demo = oneOf(env, 'DEMO', ['on', 'off'], environment === 'development' && !databaseUrl ? 'on' : 'off') === 'on';
  if (demo && isProduction) {
    throw new StartRefusal('DEMO=on is refused in production: demo logins have published passwords.');
  }
  if (demo && databaseUrl) {
    throw new StartRefusal(
      'DEMO=on works with the embedded database only: for a database of your own run `npm run seed`.',
    );
  }
  if (isProduction) refuseDefaultPassword(databaseUrl);
  const secret = appSecret(env, environment, dataDir);
  return {
    environment,
    port,
    host: text(env, 'HOST', '127.0.0.1'),
    publicUrl: publicUrl(env),
    origins: origins(env),
    databaseUrl,
    dataDir,
    demo,
    isRunByNpm: env['npm_lifecycle_event'] !== undefined,
    market: {
      name: text(env, 'MARKET_NAME', '集市'),
      city: text(env, 'MARKET_CITY', '滁州'),
      currency: currency(env),
      timeZone: timeZone(env),
      bankAccount: bankAccount(env, demo),
      quietHours: quietHours(env),
      messageCaps: {
        SMS: { perHour: messages(env, 'SMS_PER_HOUR', 1_000), perDay: messages(env, 'SMS_PER_DAY', 5_000) },
        EMAIL: { perHour: messages(env, 'EMAILS_PER_HOUR', 5_000), perDay: messages(env, 'EMAILS_PER_DAY', 50_000) },
      },
    },
    keys: {
      totpSecrets: derivedKey(secret, 'totp secrets'),
      attempts: derivedKey(secret, 'attempts'),
      fileLinks: derivedKey(secret, 'file links'),
      cursors: derivedKey(secret, 'cursors'),
      messages: derivedKey(secret, 'messages'),
      codes: derivedKey(secret, 'one-time codes'),
      webhooks: derivedKey(secret, 'webhooks'),
    },
    reachesPrivateAddresses: webhookAddresses(env, environment) === 'any',
    ways: ways(env, isProduction),
    tracking: trackingWay(env),
    inboundMailKey: inboundMailKey(env),
    alipay: alipayApp(env, isProduction),
    pool: {
      min: 2,
      max: integer(env, 'DATABASE_POOL_MAX', 20, { min: 2, max: 200 }),
      acquireTimeoutMs: 10_000,
    },
    limits: {
      costPerRequest: integer(env, 'COST_PER_REQUEST', 20_000, { min: 100, max: 1_000_000 }),
      pointsPerMinuteOfAddress: pointsPerMinute(env, 'ADDRESS', 120_000),
      pointsPerMinuteOfAccount: pointsPerMinute(env, 'ACCOUNT', 120_000),
      pointsPerMinuteOfApp: pointsPerMinute(env, 'APP', 600_000),
    },
    throttlePercent: integer(env, 'THROTTLE_PERCENT', 100, { min: 1, max: 100_000 }),
    streamsPerPrincipal: integer(env, 'STREAMS_PER_PRINCIPAL', 200, { min: 1, max: 20_000 }),
    metricsToken: metricsToken(env),
    proxyHops: integer(env, 'PROXY_HOPS', isProduction ? 1 : 0, { min: 0, max: 5 }),
  };
}

const minSecretCharacters = 32;

function appSecret(env: NodeJS.ProcessEnv, environment: Environment, dataDir: string): string {
  const given = env['APP_SECRET'];
  if (!given && environment === 'production') {
    throw new StartRefusal(
      'APP_SECRET is required in production: give it at least 32 random characters, for example from `openssl rand -hex 32`.',
    );
  }
  if (!given) return keptSecret(path.join(dataDir, 'app-secret'));
  if (given.length < minSecretCharacters) {
    throw new StartRefusal(`APP_SECRET has ${given.length} characters and needs at least ${minSecretCharacters}.`);
  }
  if (
    environment === 'production' &&
    (new Set(given).size < 8 || /secret|change|default|example|password/i.test(given))
  ) {
    throw new StartRefusal(
      'APP_SECRET looks like a default one: give it at least 32 random characters, for example from `openssl rand -hex 32`.',
    );
  }
  return given;
}

function derivedKey(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `jishi ${purpose}`, 32));
}

function databaseUrlOf(env: NodeJS.ProcessEnv): string | undefined {
  const value = env['DATABASE_URL'];
  if (!value) return undefined;
  if (!URL.canParse(value) || !/^postgres(ql)?:$/.test(new URL(value).protocol)) {
    throw new StartRefusal('DATABASE_URL must look like postgres://user:password@host:5432/database.');
  }
  return value;
}

const defaultPasswords = ['postgres', 'password', 'jishi', 'admin', 'root', 'secret', 'changeme'];

function refuseDefaultPassword(databaseUrl: string | undefined): void {
  if (databaseUrl && defaultPasswords.includes(decodeURIComponent(new URL(databaseUrl).password))) {
    throw new StartRefusal('DATABASE_URL has a default password, which is refused in production.');
  }
}

function text(env: NodeJS.ProcessEnv, name: string, fallback: string): string {
  return env[name]?.trim() || fallback;
}

function oneOf<T extends string>(env: NodeJS.ProcessEnv, name: string, values: readonly T[], fallback: T): T {
  const given = text(env, name, fallback);
  const value = values.find((candidate) => candidate === given);
  if (value === undefined) throw new StartRefusal(`${name} must be one of ${values.join(', ')}, not "${given}".`);
  return value;
}

function integer(env: NodeJS.ProcessEnv, name: string, fallback: number, limits: { min: number; max: number }): number {
  const given = text(env, name, String(fallback));
  const value = Number(given);
  if (!/^\d+$/.test(given) || value < limits.min || value > limits.max) {
    throw new StartRefusal(`${name} must be a whole number from ${limits.min} to ${limits.max}, not "${given}".`);
  }
  return value;
}

const messages = (env: NodeJS.ProcessEnv, name: string, fallback: number): number =>
  integer(env, name, fallback, { min: 1, max: 100_000_000 });

const pointsPerMinute = (env: NodeJS.ProcessEnv, of: string, fallback: number): number =>
  integer(env, `POINTS_PER_MINUTE_OF_${of}`, fallback, { min: 10, max: 2_000_000_000 });

function metricsToken(env: NodeJS.ProcessEnv): string | undefined {
  const given = env['METRICS_TOKEN'];
  if (given && given.length < 16)
    throw new StartRefusal(`METRICS_TOKEN has ${given.length} characters and needs at least 16.`);
  return given || undefined;
}

function origins(env: NodeJS.ProcessEnv): '*' | readonly string[] {
  const given = text(env, 'CORS_ORIGINS', '*');
  if (given === '*') return '*';
  if (given === 'none') return [];
  return given.split(',').map((each) => {
    const origin = each.trim();
    if (URL.canParse(origin) && new URL(origin).origin === origin) return origin;
    throw new StartRefusal(`CORS_ORIGINS must be *, none, or origins such as https://shop.example, not "${origin}".`);
  });
}

function publicUrl(env: NodeJS.ProcessEnv): string | undefined {
  const given = env['PUBLIC_URL'];
  if (!given) return undefined;
  if (!URL.canParse(given) || !/^https?:$/.test(new URL(given).protocol)) {
    throw new StartRefusal(`PUBLIC_URL must be an http:// or https:// address, not "${given}".`);
  }
  return given.replace(/\/+$/, '');
}

function currency(env: NodeJS.ProcessEnv): string {
  const given = text(env, 'MARKET_CURRENCY', 'CNY');
  if (!Intl.supportedValuesOf('currency').includes(given)) {
    throw new StartRefusal(`MARKET_CURRENCY must be an ISO 4217 code such as CNY, not "${given}".`);
  }
  return given;
}

function timeZone(env: NodeJS.ProcessEnv): string {
  const given = text(env, 'MARKET_TIME_ZONE', 'Asia/Shanghai');
  if (!Intl.supportedValuesOf('timeZone').includes(given) && given !== 'UTC') {
    throw new StartRefusal(`MARKET_TIME_ZONE must be a time zone such as Asia/Shanghai, not "${given}".`);
  }
  return given;
}

/** Stands in the environment and not in the settings: whoever changes it in a panel would redirect other people's money. */
function bankAccount(env: NodeJS.ProcessEnv, demo: boolean): BankAccountFacts | null {
  const names = ['BANK_HOLDER', 'BANK_NAME', 'BANK_NUMBER'];
  const samples = demo ? ['集市演示有限公司（请勿转账）', '演示银行滁州分行', '6222000000000000000'] : [];
  const [holder = '', bankName = '', number = ''] = names.map((name, index) => text(env, name, samples[index] ?? ''));
  const missing = names.filter((_, index) => ![holder, bankName, number][index]);
  if (missing.length > 0 && missing.length < names.length)
    throw new StartRefusal(`${missing.join(' and ')} is missing: a bank account has a holder, a bank and a number.`);
  return missing.length === 0 ? { holder, bankName, number } : null;
}

function quietHours(env: NodeJS.ProcessEnv): QuietHours | null {
  const given = text(env, 'QUIET_HOURS', '22:00-08:00');
  if (given === 'off') return null;
  const [, ...parts] = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)$/.exec(given) ?? [];
  const [fromHour = 0, fromMinute = 0, untilHour = 0, untilMinute = 0] = parts.map(Number);
  if (parts.length === 0) throw new StartRefusal(`QUIET_HOURS must look like 22:00-08:00 or be off, not "${given}".`);
  return { fromMinute: fromHour * 60 + fromMinute, untilMinute: untilHour * 60 + untilMinute };
}

function webhookAddresses(env: NodeJS.ProcessEnv, environment: Environment): 'public' | 'any' {
  const given = oneOf(env, 'WEBHOOK_ADDRESSES', ['public', 'any'], 'public');
  if (given === 'any' && environment === 'production')
    throw new StartRefusal('WEBHOOK_ADDRESSES=any is refused in production: whoever keeps an app could reach inside.');
  return given;
}

/** What a child process is given: our own environment with some variables changed. */
export function childEnvironment(changes: Record<string, string>): NodeJS.ProcessEnv {
  return { ...process.env, ...changes };
}
