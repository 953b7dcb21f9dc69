import { createSign, createVerify, generateKeyPairSync } from 'node:crypto';

export type Fields = Readonly<Record<string, string>>;

/** RSA keys as Alipay hands them out: base64 of PKCS#8 and SPKI, without lines. */
export interface KeyPair {
  readonly privateKey: string;
  readonly publicKey: string;
}

export function newKeyPair(): KeyPair {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return {
    privateKey: privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64'),
    publicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
  };
}

/** RSA2: SHA-256 with RSA. */
export const rsa2 = (text: string, privateKey: string): string =>
  createSign('RSA-SHA256').update(text, 'utf8').sign(pem(privateKey, 'PRIVATE KEY'), 'base64');

/** Whether a request was signed by whoever holds the key: all its fields but the signature, sorted. */
export const isSignedBy = (fields: Fields, publicKey: string): boolean =>
  createVerify('RSA-SHA256')
    .update(joined(fields, ['sign']), 'utf8')
    .verify(pem(publicKey, 'PUBLIC KEY'), fields['sign'] ?? '', 'base64');

/** A notification with its signature, which covers neither itself nor its kind. */
export const signedNotification = (fields: Fields, privateKey: string): Fields => ({
  ...fields,
  sign: rsa2(joined(fields, ['sign', 'sign_type']), privateKey),
  sign_type: 'RSA2',
});

const joined = (fields: Fields, without: readonly string[]): string =>
  Object.keys(fields)
    .filter((name) => !without.includes(name) && fields[name] !== '')
    .toSorted()
    .map((name) => `${name}=${fields[name]}`)
    .join('&');

const pem = (key: string, kind: string): string => `-----BEGIN ${kind}-----\n${key}\n-----END ${kind}-----`;
