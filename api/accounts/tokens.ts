import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const APP_TOKEN = /^jsh_live_([0-9a-z]{26})_([A-Za-z0-9_-]{43})$/;

/** 256 random bits, as text that needs no escaping anywhere. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token; 256 random bits need neither salt nor slowness. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** The token of an app: `jsh_live_<id>_<secret>`. */
export const appToken = (appId: string, secret: string): string => `jsh_live_${appId.slice('app_'.length)}_${secret}`;

/** App id and secret of an app's token, or null when it is another kind of token. */
export function parseAppToken(token: string): { appId: string; secret: string } | null {
  const [, suffix, secret] = APP_TOKEN.exec(token) ?? [];
  return suffix && secret ? { appId: `app_${suffix}`, secret } : null;
}

/** Whether the secret is the one whose hash is kept, in a time that tells nothing. */
export const isSecretOf = (secretHash: string, secret: string): boolean =>
  timingSafeEqual(Buffer.from(secretHash, 'hex'), Buffer.from(hashOf(secret), 'hex'));
