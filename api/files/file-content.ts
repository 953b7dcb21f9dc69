import { createHash } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';
import { refuse } from '../kernel/refusal.js';
import { CSV, type PurposeRule } from './file-purpose.js';

/** Bytes that may be kept and served, with what they are by their content. */
export interface AcceptedContent {
  readonly bytes: Buffer;
  readonly mimeType: string;
  readonly sha256: string;
}

const MAX_EDGE_PIXELS = 2400;
/** A picture of some kilobytes can unpack to gigabytes; beyond this many pixels it is refused unread. */
const MAX_PIXELS = 50_000_000;

/**
 * Judges bytes by their content, never by name or announced type. Pictures are decoded and written anew as WebP: upright,
 * at most 2400 pixels an edge, without what cameras add (place, owner) and without whatever else was hidden in them.
 *
 * @throws Refusal FILE_TOO_LARGE or FILE_TYPE_REFUSED.
 */
export async function acceptContent(bytes: Buffer, rule: PurposeRule): Promise<AcceptedContent> {
  if (bytes.length > rule.maxBytes)
    throw refuse('FILE_TOO_LARGE', `${bytes.length} bytes are more than the ${rule.maxBytes} allowed`);
  const mimeType = await sniffed(bytes);
  if (!mimeType || !rule.mimeTypes.includes(mimeType)) throw typeRefused(mimeType ?? 'unknown', rule);
  if (!mimeType.startsWith('image/')) return { bytes, mimeType, sha256: sha256Of(bytes) };
  const picture = await redrawn(bytes, rule);
  return { bytes: picture, mimeType: 'image/webp', sha256: sha256Of(picture) };
}

async function sniffed(bytes: Buffer): Promise<string | undefined> {
  const type = await fileTypeFromBuffer(bytes);
  return type ? type.mime : isPlainText(bytes) ? CSV : undefined;
}

/** Tables of text have no signature: no control characters but line ends and tabs, in UTF-8 or GB 18030, and no markup. */
function isPlainText(bytes: Buffer): boolean {
  if (bytes.length === 0 || bytes.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d))
    return false;
  if (/^[\s\uFEFF]*<[a-z!?/]/i.test(bytes.toString('utf8', 0, 512))) return false;
  return ['utf-8', 'gb18030'].some((encoding) => isEncodedIn(encoding, bytes));
}

function isEncodedIn(encoding: string, bytes: Buffer): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false; // A fatal decoder throws on bytes of another encoding, which is the answer.
  }
}

async function redrawn(bytes: Buffer, rule: PurposeRule): Promise<Buffer> {
  try {
    return await sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error' })
      .rotate()
      .resize({ width: MAX_EDGE_PIXELS, height: MAX_EDGE_PIXELS, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 82 })
      .toBuffer();
  } catch {
    throw typeRefused('broken or oversized picture', rule); // sharp throws what its decoders say of damaged bytes.
  }
}

const typeRefused = (what: string, rule: PurposeRule) =>
  refuse('FILE_TYPE_REFUSED', `this is ${what}; accepted are ${rule.mimeTypes.join(', ')}`);

const sha256Of = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
