import { randomFillSync } from 'node:crypto';
import type { Clock } from './clock.js';

/**
 * Ids are TypeIDs: a prefix that names the kind of record, then a UUIDv7 in Crockford base 32
 * (`order_01j5x…`). They are globally unique, sort by the time they were made, and cannot be mistaken
 * for an id of another kind.
 */
export const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const SUFFIX_LENGTH = 26;
const SUFFIX = /^[0-7][0-9a-hjkmnp-tv-z]{25}$/;

const bytes = new Uint8Array(16);
let lastMs = 0;
let counter = 0;

/** A new id of one kind, e.g. `newId('order', ctx.clock)`. Ids made within one millisecond keep their order. */
export function newId(prefix: string, clock: Clock): string {
  const ms = clock.now().getTime();
  randomFillSync(bytes, 6, 10);
  if (ms === lastMs) counter = (counter + 1) & 0xfff;
  else {
    lastMs = ms;
    counter = (bytes[6] ?? 0) & 0x7f;
  }
  writeTimestamp(ms);
  bytes[6] = 0x70 | (counter >> 8);
  bytes[7] = counter & 0xff;
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  return `${prefix}_${encode(bytes)}`;
}

/** The kind an id names, or null when the text is no id at all. */
export function prefixOf(id: string): string | null {
  const cut = id.length - SUFFIX_LENGTH - 1;
  return cut > 0 && id[cut] === '_' && SUFFIX.test(id.slice(cut + 1)) ? id.slice(0, cut) : null;
}

function writeTimestamp(ms: number): void {
  const high = Math.floor(ms / 0x1_0000_0000);
  bytes[0] = high >>> 8;
  bytes[1] = high;
  bytes[2] = ms >>> 24;
  bytes[3] = ms >>> 16;
  bytes[4] = ms >>> 8;
  bytes[5] = ms;
}

/** 128 bits as 26 characters of five bits, the first carrying three. */
function encode(from: Uint8Array): string {
  let text = '';
  let buffer = 0;
  let bits = 2; // two leading zero bits make 130 = 26 × 5
  for (const byte of from) {
    buffer = (buffer << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += ALPHABET[(buffer >>> bits) & 31];
    }
    buffer &= (1 << bits) - 1;
  }
  return text;
}
