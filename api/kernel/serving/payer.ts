import { createHmac } from 'node:crypto';
import { isIPv6 } from 'node:net';
import type { Actor } from '../actor.js';
import type { Payer } from './shared-points.js';

/** Points a minute, by who asks. */
export interface PointsPerMinute {
  /** Whoever is not signed in, by address. */
  readonly address: number;
  readonly account: number;
  /** An app that has no limit of its own. */
  readonly app: number;
}

const REMEMBERED = 10_000;

/** Who pays for a request: the app, else the account, else the address it comes from. */
export class Payers {
  readonly #limits: PointsPerMinute;
  readonly #secret: Buffer;
  #addresses = new Map<string, Payer>();

  constructor(limits: PointsPerMinute, secret: Buffer) {
    this.#limits = limits;
    this.#secret = secret;
  }

  of({ appId, accountId, pointsPerMinute }: Actor, ip: string | null): Payer {
    if (appId) return { key: appId, pointsPerMinute: pointsPerMinute ?? this.#limits.app };
    if (accountId) return { key: accountId, pointsPerMinute: this.#limits.account };
    return this.#address(networkOf(ip ?? ''));
  }

  /** Addresses are personal data: what is counted and written down is a keyed hash. */
  #address(network: string): Payer {
    const known = this.#addresses.get(network);
    if (known) return known;
    const key = `address_${createHmac('sha256', this.#secret).update(network).digest('base64url')}`;
    const payer = { key, pointsPerMinute: this.#limits.address };
    if (this.#addresses.size >= REMEMBERED) this.#addresses = new Map();
    this.#addresses.set(network, payer);
    return payer;
  }
}

/** One customer line has 2^64 addresses of IPv6, so that they count as one. */
function networkOf(ip: string): string {
  const address = ip.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!isIPv6(address)) return address;
  const [head = '', tail = ''] = address.toLowerCase().split('::');
  const [left, right] = [head, tail].map((part) => (part === '' ? [] : part.split(':')));
  const zeros = Array.from({ length: Math.max(0, 8 - (left?.length ?? 0) - (right?.length ?? 0)) }, () => '0');
  return [...(left ?? []), ...zeros, ...(right ?? [])].slice(0, 4).join(':');
}
