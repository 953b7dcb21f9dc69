import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readConfig } from '#api/config.js';
import { startWarnings } from '#api/launcher/start-warnings.js';

const folder = mkdtempSync(path.join(tmpdir(), 'jishi-config-'));
afterAll(() => rmSync(folder, { recursive: true }));

const secret = 'b7c1f0a94e2d58360f1e9a7c4b2d6e80';
const production = { NODE_ENV: 'production', APP_SECRET: secret, DATABASE_URL: 'postgres://shop:Qm7x@db/market' };
const read = (env: Record<string, string> = {}) => readConfig({ DATA_DIR: folder, ...env });

it('N1 needs no setting at all', () => {
  expect(read()).toMatchObject({
    environment: 'development',
    port: 4000,
    host: '127.0.0.1',
    databaseUrl: undefined,
    demo: true,
    market: { currency: 'CNY', timeZone: 'Asia/Shanghai' },
  });
});

it('N1 keeps the secret it made, readable by its owner only', () => {
  expect(read().keys).toEqual(read().keys);
  expect(statSync(path.join(folder, 'app-secret')).mode & 0o777).toBe(0o600);
});

it('N1 uses a key of its own for each purpose', () => {
  const keys = Object.values(read({ APP_SECRET: secret }).keys);
  expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(keys.length);
});

it('N1 makes demo data neither in production, nor in tests, nor in a database of one’s own', () => {
  expect(read(production).demo).toBe(false);
  expect(read({ NODE_ENV: 'test' }).demo).toBe(false);
  expect(read({ DATABASE_URL: 'postgres://localhost/market' }).demo).toBe(false);
});

describe('N1 refuses in one sentence', () => {
  it.each([
    ['production without a secret', { ...production, APP_SECRET: '' }, 'APP_SECRET is required in production'],
    ['a short secret', { APP_SECRET: 'short' }, 'APP_SECRET has 5 characters and needs at least 32'],
    [
      'a default secret in production',
      { ...production, APP_SECRET: 'change-me-change-me-change-me-change-me' },
      'APP_SECRET looks like a default one',
    ],
    ['a secret of one letter in production', { ...production, APP_SECRET: 'a'.repeat(40) }, 'looks like a default one'],
    ['demo data in production', { ...production, DEMO: 'on' }, 'DEMO=on is refused in production'],
    [
      'demo data in a database of one’s own',
      { DEMO: 'on', DATABASE_URL: 'postgres://localhost/market' },
      '`npm run seed`',
    ],
    [
      'a default database password in production',
      { ...production, DATABASE_URL: 'postgres://postgres:postgres@db/market' },
      'DATABASE_URL has a default password',
    ],
    ['another kind of database', { DATABASE_URL: 'mysql://localhost/market' }, 'must look like postgres://'],
    ['a port that is none', { PORT: '70000' }, 'PORT must be a whole number from 0 to 65535, not "70000"'],
    ['an unknown environment', { NODE_ENV: 'staging' }, 'NODE_ENV must be one of'],
    ['an unknown currency', { MARKET_CURRENCY: 'YUAN' }, 'MARKET_CURRENCY must be an ISO 4217 code'],
    ['an unknown time zone', { MARKET_TIME_ZONE: 'China' }, 'MARKET_TIME_ZONE must be a time zone'],
    ['quiet hours that are none', { QUIET_HOURS: '22-8' }, 'QUIET_HOURS must look like 22:00-08:00'],
    ['a mail server without a sender', { SMTP_URL: 'smtp://mail' }, 'MAIL_FROM is needed with SMTP_URL'],
    ['a mail server that is none', { SMTP_URL: 'http://mail' }, 'SMTP_URL must look like smtp://'],
    ['an SMS gateway without a key', { SMS_GATEWAY_URL: 'https://sms' }, 'SMS_GATEWAY_KEY is needed'],
    [
      'an SMS gateway that is none',
      { SMS_GATEWAY_URL: 'sms', SMS_GATEWAY_KEY: 'k' },
      'SMS_GATEWAY_URL must be an http',
    ],
    ['a public address without a protocol', { PUBLIC_URL: 'shop.example' }, 'PUBLIC_URL must be an http'],
  ])('%s', (_what, env, sentence) => {
    expect(() => read(env)).toThrow(sentence);
  });
});

it('M1 in production what is not configured is no way out, elsewhere the mailbox stands in', () => {
  expect(read(production).ways).toEqual({ hasMailbox: false, email: null, sms: null });
  expect(read().ways).toEqual({ hasMailbox: true, email: null, sms: null });
});

it('F3 M1 says at the start what it cannot do for want of a setting', () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const alipay = {
    ALIPAY_APP_ID: '2021000000000000',
    ALIPAY_PRIVATE_KEY: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    ALIPAY_PUBLIC_KEY: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  };
  const warned = (env: Record<string, string>) => startWarnings(read(env)).map((warning) => warning.split(' ')[0]);
  expect(warned({})).toEqual([]);
  expect(warned(production)).toEqual(['SMTP_URL', 'SMS_GATEWAY_URL']);
  expect(warned(alipay)).toEqual(['PUBLIC_URL']);
  expect(warned({ ...alipay, PUBLIC_URL: 'http://127.0.0.1:4000' })).toEqual(['PUBLIC_URL']);
  expect(warned({ ...alipay, PUBLIC_URL: 'https://market.example' })).toEqual([]);
  expect(warned({ ...alipay, ALIPAY_GATEWAY: 'http://localhost:5000/gateway.do' })).toEqual([]);
});
