import { createHmac } from 'node:crypto';
import { createTransport } from 'nodemailer';
import { type Carrier, LetterRefused, type Outbound } from '../kernel/outbound.js';

/** Where letters go; absent ways are not configured. */
export interface Ways {
  readonly hasMailbox: boolean;
  readonly email: { readonly smtpUrl: string; readonly from: string } | null;
  readonly sms: { readonly gatewayUrl: string; readonly key: string } | null;
}

const PATIENCE_MS = 15_000;

/** The carriers of these ways. */
export const outboundBy = ({ email, sms, hasMailbox }: Ways): Outbound => ({
  EMAIL: email && smtpCarrier(email),
  SMS: sms && smsCarrier(sms),
  hasMailbox,
});

/**
 * E-mail over SMTP, a connection a message. The Message-ID is made from the message's id, so that mail programs show what
 * was handed over twice once. Answers of 500 to 599 are for good.
 */
function smtpCarrier({ smtpUrl, from }: { smtpUrl: string; from: string }): Carrier {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
  });
  const domain = /@([^>\s]+)/.exec(from)?.[1] ?? 'localhost';
  return async ({ id, to, subject, text }) => {
    try {
      await transport.sendMail({ from, to, subject, text, messageId: `<${id}@${domain}>` });
    } catch (error) {
      const code = error instanceof Error && 'responseCode' in error ? Number(error.responseCode) : 0;
      // What a mail server answers may name the address, which the send log must not hold.
      if (code >= 500) throw new LetterRefused(`the mail server refused it (${code})`);
      throw new Error(`the mail server cannot be reached or answers ${code || 'nothing'}`);
    }
  };
}

/** Answers that a later attempt may get past: timeouts, too early, too many. */
const PASSING = new Set([408, 425, 429]);

/**
 * SMS through an HTTP gateway (M1). `POST SMS_GATEWAY_URL` with the JSON `{ "id", "to", "text" }`: `to` is E.164, `id` the same
 * at every repetition, so a gateway that has seen it answers 2xx and sends nothing. Signed like a Standard Webhook: the
 * headers `webhook-id`, `webhook-timestamp` (seconds) and `webhook-signature: v1,<base64>`, the HMAC-SHA-256 by
 * SMS_GATEWAY_KEY of `id.timestamp.body`. 2xx = taken; 408, 425, 429 and 5xx are tried again; other answers are for good.
 */
function smsCarrier({ gatewayUrl, key }: { gatewayUrl: string; key: string }): Carrier {
  return async ({ id, to, text, at }) => {
    const body = JSON.stringify({ id, to, text });
    const timestamp = String(Math.floor(at.getTime() / 1000));
    const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
    const response = await fetch(gatewayUrl, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': timestamp,
        'webhook-signature': `v1,${signature}`,
      },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    }).catch(() => {
      throw new Error('the SMS gateway cannot be reached');
    });
    await response.body?.cancel();
    if (response.ok) return;
    if (response.status >= 500 || PASSING.has(response.status))
      throw new Error(`the SMS gateway answers ${response.status}`);
    throw new LetterRefused(`the SMS gateway refused it (${response.status})`);
  };
}
