import type { Config } from '../config.js';

/** What a started market says it cannot do for want of a setting, a sentence each; empty when there is nothing to say. */
export function startWarnings(config: Pick<Config, 'ways' | 'alipay' | 'publicUrl'>): string[] {
  return [...missingWays(config.ways), ...deafToAlipay(config)];
}

/** In production nothing stands in for a way out that is not configured (M1). */
const missingWays = ({ email, sms, hasMailbox }: Config['ways']): string[] => [
  ...(email || hasMailbox
    ? []
    : ['SMTP_URL is not set: no e-mail is sent, nobody can register or reset a password by e-mail.']),
  ...(sms || hasMailbox
    ? []
    : ['SMS_GATEWAY_URL is not set: no SMS is sent, nobody can register or reset a password by phone.']),
];

/** Alipay itself cannot call a loopback address (F3); payments still arrive, found by asking. */
function deafToAlipay({ alipay, publicUrl }: Pick<Config, 'alipay' | 'publicUrl'>): string[] {
  const isReal = alipay !== null && !isLoopback(alipay.gatewayUrl);
  if (!isReal || (publicUrl && !isLoopback(publicUrl))) return [];
  return [
    'PUBLIC_URL is no address Alipay can reach: its notifications do not arrive, payments are found minutes later.',
  ];
}

const isLoopback = (url: string): boolean => /^(localhost|127\.[\d.]+|\[::1\])$/.test(new URL(url).hostname);
