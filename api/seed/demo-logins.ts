import { createHmac } from 'node:crypto';
import { currentCode } from '../accounts/index.js';
import type { Config } from '../config.js';
import type { Clock } from '../kernel/clock.js';
import { buyers, DEMO_PASSWORD, emailOf, staff } from './people.js';
import { demoShops } from './shops/index.js';

const BASE_32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const SECRET_CHARACTERS = 32;

/**
 * The authenticator secret of one of the demo's staff: derived from this installation's own key, so that every start can
 * tell it and no two installations share one.
 */
export function demoSecret({ keys }: Config, email: string): string {
  const digest = createHmac('sha256', keys.totpSecrets).update(`demo ${email}`).digest();
  return [...digest.subarray(0, SECRET_CHARACTERS)].map((byte) => BASE_32[byte & 31]).join('');
}

const roles: readonly (readonly [login: string, does: string])[] = [
  ['admin', 'administrator 管理员'],
  ['service', 'service agent 客服'],
  ['aftersales', 'after-sales 售后'],
  ['complaints', 'complaints 投诉处理'],
  ['merchants', 'merchant manager 市场'],
  ['courier', 'courier 送货员'],
  ['finance', 'finance 财务'],
  ['finance2', 'finance, second pair of eyes'],
];

/** The lines that tell whoever started a demo market how to get in. */
export function demoLogins(config: Config, clock: Clock): string[] {
  const shops = demoShops.slice(0, 2).map(({ slug, name }) => [slug, `owner 店主, ${name[0]}`] as const);
  const [buyer] = buyers;
  const line = (login: string, does: string, code = ''): string =>
    `  ${emailOf(login).padEnd(36)}${code.padEnd(SECRET_CHARACTERS + 10)}${does}`;
  const withCode = (login: string): string => {
    const secret = demoSecret(config, emailOf(login));
    return `${currentCode(secret, clock)}  ${secret}`;
  };
  return [
    `  Demo logins, all with the password ${DEMO_PASSWORD}; staff also need the code of now, made from the secret:`,
    ...roles
      .filter(([login]) => staff.some((each) => each.login === login))
      .map(([login, does]) => line(login, does, withCode(login))),
    ...shops.map(([slug, does]) => line(`owner.${slug}`, does)),
    ...(buyer ? [line(buyer.login, 'buyer 买家')] : []),
  ];
}
