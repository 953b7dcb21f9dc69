import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { authenticate } from './accounts/index.js';
import { writeAudit } from './audit/index.js';
import { closingObstacles } from './closing-obstacles.js';
import type { Config } from './config.js';
import { diskStorage } from './files/index.js';
import { postWebhook } from './integrations/index.js';
import type { Actor } from './kernel/actor.js';
import type { Clock } from './kernel/clock.js';
import { jobQueueOf } from './kernel/job-queue.js';
import type { Outbound } from './kernel/outbound.js';
import type { PaymentGateways } from './kernel/payment-gateway.js';
import type { KernelServices, MarketFacts, RequestContext } from './kernel/request-context.js';
import type { TrackingProvider } from './kernel/tracking-provider.js';
import { merchantName, merchantsInCareOf } from './merchants/index.js';
import { lockUnpaid } from './orders/index.js';
import { gatewaysOf } from './payments/index.js';
import { outboundBy, type Ways } from './sender/index.js';
import { httpTracking } from './shipping/index.js';

/** What arrived from outside, whatever the transport: HTTP, WebSocket or SSE. */
export interface Arrival {
  /** Bearer token, session cookie, or nothing. */
  readonly token: string | null;
  /** The token came in the panel's cookie, which runs the panel's own documents only. */
  readonly isCookie?: boolean;
  readonly locale: 'zh' | 'en';
  readonly ip: string | null;
  readonly userAgent: string | null;
  /** Asked again by an open stream: no sign that somebody sits there. */
  readonly isUnattended?: boolean;
  readonly requestId?: string;
  readonly carrySession?: (token: string | null) => void;
}

/** The parts every request shares. */
export interface Market {
  readonly config: Config;
  readonly orm: MikroORM;
  readonly clock: Clock;
  /** Absent: over the network. */
  readonly postWebhook?: KernelServices['postWebhook'];
  /** Absent: those that are configured. */
  readonly gateways?: PaymentGateways;
}

/** The context of one request: who is asking is read from the database once. */
export async function requestContext(market: Market, arrival: Arrival): Promise<RequestContext> {
  const actor = await authenticate(market.orm.em.getKysely<unknown>(), market.clock, arrival, merchantsInCareOf);
  return contextOf(market, arrival, actor);
}

/** A context for somebody already known: jobs, imports and the seed. */
export function contextOf(market: Market, arrival: Arrival, actor: Actor): RequestContext {
  const orm = market.orm.em as EntityManager;
  return {
    actor,
    clock: market.clock,
    market: factsOf(market.config),
    services: servicesOf(market),
    orm,
    db: orm.getKysely<unknown>(),
    requestId: arrival.requestId ?? randomUUID(),
    ip: arrival.ip,
    userAgent: arrival.userAgent,
    notes: { operation: null, cost: null, codes: [] },
    carrySession: arrival.carrySession ?? (() => undefined),
  };
}

/** What the market itself does: clocks that run out, imports, the demo history. */
export const internalArrival: Arrival = { token: null, locale: 'zh', ip: null, userAgent: null };

const factsOf = ({ market, limits, publicUrl, port }: Config): MarketFacts => ({
  ...market,
  limits,
  publicUrl: publicUrl ?? `http://localhost:${port}`,
});

const servicesOf = ({ config, orm, postWebhook: post = postWebhook, gateways }: Market): KernelServices => ({
  writeAudit,
  enqueue: (ctx, job, ids) => jobQueueOf(orm).enqueue(ctx, job, ids),
  outbound: outboundOf(config.ways),
  postWebhook: post,
  tracking: trackingOf(config),
  gateways: gateways ?? gatewaysFor(config),
  lockUnpaid,
  closingObstacles,
  merchantName,
  files: diskStorage(path.join(config.dataDir, 'files')),
  keys: config.keys,
  reachesPrivateAddresses: config.reachesPrivateAddresses,
});

const trackings = new WeakMap<object, TrackingProvider>();

function trackingOf({ tracking }: Config): TrackingProvider | null {
  if (!tracking) return null;
  const provider = trackings.get(tracking) ?? httpTracking(tracking);
  trackings.set(tracking, provider);
  return provider;
}

const none: PaymentGateways = {};
const gatewaysByApp = new WeakMap<object, PaymentGateways>();

/** Made once for a configuration: requests share the keys. */
function gatewaysFor({ alipay }: Config): PaymentGateways {
  if (!alipay) return none;
  const made = gatewaysByApp.get(alipay) ?? gatewaysOf(alipay);
  gatewaysByApp.set(alipay, made);
  return made;
}

const outbounds = new WeakMap<Ways, Outbound>();

/** Made once for a configuration: requests share the carriers. */
function outboundOf(ways: Ways): Outbound {
  const outbound = outbounds.get(ways) ?? outboundBy(ways);
  outbounds.set(ways, outbound);
  return outbound;
}
