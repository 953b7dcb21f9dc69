import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a signed link lets its bearer do. */
export type LinkUse = 'upload' | 'download';

const LIVES_MS: Readonly<Record<LinkUse, number>> = { upload: 15 * 60_000, download: 10 * 60_000 };

export interface SignedLink {
  /** Path on this server, to be put behind its origin. */
  readonly url: string;
  readonly expiresAt: Date;
}

/** A path that serves one file, or takes its bytes, to whoever holds it until it expires. */
export function signedLink(key: Buffer, use: LinkUse, fileId: string, now: Date): SignedLink {
  const expiresAt = new Date(now.getTime() + LIVES_MS[use]);
  const claim = `${fileId}.${expiresAt.getTime().toString(36)}`;
  return { url: `${linkPaths[use]}${claim}.${signatureOf(key, use, claim)}`, expiresAt };
}

/** The file a token of such a path names, or null when it was altered, made for another use, or has expired. */
export function fileOfLink(key: Buffer, use: LinkUse, token: string, now: Date): string | null {
  const [fileId = '', expires = '', signature = ''] = token.split('.');
  const expected = Buffer.from(signatureOf(key, use, `${fileId}.${expires}`));
  const given = Buffer.from(signature);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  return now.getTime() < Number.parseInt(expires, 36) ? fileId : null;
}

export const linkPaths = { upload: '/files/upload/', download: '/files/private/', public: '/files/public/' } as const;

/** Public files never change, so their path may be cached for good. */
export const publicPath = (fileId: string): string => `${linkPaths.public}${fileId}`;

const signatureOf = (key: Buffer, use: LinkUse, claim: string): string =>
  createHmac('sha256', key).update(`${use}\n${claim}`).digest('base64url');
