import { type LookupAddress, lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Whether an address belongs to the open internet: not this machine, not a network behind it, nothing reserved. */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}

/** The name or address a URL names, without the brackets of IPv6. */
export const hostOf = (url: URL): string => url.hostname.replace(/^\[(.*)\]$/, '$1');

/**
 * Why the market sends nothing to this address, or null. Names are judged again when they are resolved, at every
 * connection: what a name means can change between two looks.
 */
export function whyNotSentTo(text: string, allowsPrivate: boolean): string | null {
  if (!URL.canParse(text)) return 'this is no web address';
  const url = new URL(text);
  if (url.username || url.password) return 'no credentials in the address: the signature tells who sends';
  if (url.protocol !== 'https:' && !(allowsPrivate && url.protocol === 'http:')) return 'it has to begin with https://';
  const host = hostOf(url);
  if (allowsPrivate) return null;
  if (isIP(host) ? !isPublicAddress(host) : /(^|\.)(localhost|local|internal|home\.arpa)\.?$/i.test(host))
    return 'the host lies in a private network';
  return null;
}

/** Resolves names for connections, to public addresses only. */
export const lookupPublic: LookupFunction = (hostname, options, done) => {
  lookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    if (error) return done(error, [], 0);
    const [hidden] = addresses.filter(({ address }) => !isPublicAddress(address));
    const [first] = addresses;
    if (hidden || !first) return done(new Error('the host lies in a private network'), [], 0);
    return options.all ? done(null, addresses) : done(null, first.address, first.family);
  });
};
