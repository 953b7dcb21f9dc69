import { createPrivateKey, createPublicKey } from 'node:crypto';
import { StartRefusal } from './launcher/start-refusal.js';
import type { AlipayApp } from './payments/index.js';
import type { Ways } from './sender/index.js';
import type { TrackingWay } from './shipping/index.js';

/** The ways out for messages; the mailbox stands in for what is not configured, except in production (M1). */
export function ways(env: NodeJS.ProcessEnv, isProduction: boolean): Ways {
  const [smtpUrl, from, gatewayUrl, key] = ['SMTP_URL', 'MAIL_FROM', 'SMS_GATEWAY_URL', 'SMS_GATEWAY_KEY'].map(
    (name) => env[name]?.trim() || null,
  );
  if (smtpUrl && !(URL.canParse(smtpUrl) && /^smtps?:$/.test(new URL(smtpUrl).protocol)))
    throw new StartRefusal('SMTP_URL must look like smtp://user:password@host:587 or smtps://….');
  if (gatewayUrl && !(URL.canParse(gatewayUrl) && /^https?:$/.test(new URL(gatewayUrl).protocol)))
    throw new StartRefusal('SMS_GATEWAY_URL must be an http:// or https:// address.');
  if (smtpUrl && !from) throw new StartRefusal('MAIL_FROM is needed with SMTP_URL: whom e-mail comes from.');
  if (gatewayUrl && !key) throw new StartRefusal('SMS_GATEWAY_KEY is needed with SMS_GATEWAY_URL: it signs messages.');
  return {
    hasMailbox: !isProduction,
    email: smtpUrl && from ? { smtpUrl, from } : null,
    sms: gatewayUrl && key ? { gatewayUrl, key } : null,
  };
}

/** What signs inbound e-mail (H1); null: none is taken. */
export function inboundMailKey(env: NodeJS.ProcessEnv): string | null {
  const key = env['INBOUND_MAIL_KEY']?.trim();
  if (key && key.length < 16) throw new StartRefusal('INBOUND_MAIL_KEY needs at least 16 characters: it signs.');
  return key || null;
}

/** Where parcels are followed (E6); null: nowhere. */
export function trackingWay(env: NodeJS.ProcessEnv): TrackingWay | null {
  const [url, key] = [env['TRACKING_URL']?.trim(), env['TRACKING_KEY']?.trim()];
  if (!url) return null;
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new StartRefusal('TRACKING_URL must be an http:// or https:// address.');
  if (!key || key.length < 16)
    throw new StartRefusal('TRACKING_KEY is needed with TRACKING_URL, with at least 16 characters: it signs.');
  return { url: url.replace(/\/+$/, ''), key };
}

/** The market's app at Alipay, from these variables alone; null when there is no ALIPAY_APP_ID. */
export function alipayApp(env: NodeJS.ProcessEnv, isProduction: boolean): AlipayApp | null {
  const appId = env['ALIPAY_APP_ID']?.trim();
  if (!appId) return null;
  const gatewayUrl = env['ALIPAY_GATEWAY']?.trim() || 'https://openapi.alipay.com/gateway.do';
  if (!URL.canParse(gatewayUrl) || !/^https?:$/.test(new URL(gatewayUrl).protocol))
    throw new StartRefusal('ALIPAY_GATEWAY must be an http:// or https:// address.');
  if (isProduction && !gatewayUrl.startsWith('https:'))
    throw new StartRefusal('ALIPAY_GATEWAY must be an https:// address in production: money goes that way.');
  return {
    appId,
    privateKey: rsaKey(env, 'ALIPAY_PRIVATE_KEY', (der) => privateKeyOf(der).export({ type: 'pkcs8', format: 'der' })),
    alipayPublicKey: rsaKey(env, 'ALIPAY_PUBLIC_KEY', (der) =>
      createPublicKey({ key: der, format: 'der', type: 'spki' }).export({ type: 'spki', format: 'der' }),
    ),
    gatewayUrl,
  };
}

function privateKeyOf(der: Buffer): ReturnType<typeof createPrivateKey> {
  try {
    return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  } catch {
    return createPrivateKey({ key: der, format: 'der', type: 'pkcs1' });
  }
}

function rsaKey(env: NodeJS.ProcessEnv, name: string, read: (der: Buffer) => Buffer): string {
  const given = (env[name] ?? '').replace(/-----[A-Z ]+-----/g, '').replace(/\s|\\n/g, '');
  try {
    return read(Buffer.from(given, 'base64')).toString('base64');
  } catch {
    throw new StartRefusal(`${name} is needed with ALIPAY_APP_ID and must be an RSA key, in base64 or PEM.`);
  }
}
