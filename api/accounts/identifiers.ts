import type { Refusals } from '../kernel/refusal.js';

const EMAIL = /^[^\s@"(),:;<>[\\\]]{1,64}@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/;
const MAINLAND_MOBILE = /^(?:\+86|0086|86)?(1[3-9]\d{9})$/;
const E164 = /^\+[1-9]\d{7,14}$/;

/** Full-width characters become half-width; blanks and what people put between digits go. */
const bare = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '');

/** E.164 of a phone number however it was typed: `１３８ 0013-8000` → `+8613800138000`. Null when it is none. */
export function normalisePhone(text: string): string | null {
  const digits = bare(text).replace(/[-().]/g, '');
  const mainland = MAINLAND_MOBILE.exec(digits)?.[1];
  if (mainland) return `+86${mainland}`;
  return E164.test(digits) && !digits.startsWith('+86') ? digits : null;
}

/** Lower case, half width, no blanks. Null when it is no e-mail address. */
export function normaliseEmail(text: string): string | null {
  const email = bare(text).toLowerCase();
  return email.length <= 254 && EMAIL.test(email) ? email : null;
}

/** What somebody signs in with, in the form it is kept in. Null when it can be neither. */
export const normaliseIdentifier = (text: string): string | null =>
  text.includes('@') || text.includes('＠') ? normaliseEmail(text) : normalisePhone(text);

export interface Identifiers {
  readonly phone: string | null;
  readonly email: string | null;
}

/** Phone and e-mail of a form, normalised; what is wrong with them is added to `refusals`. */
export function identifiersOf(
  input: { phone?: string | null; email?: string | null },
  refusals: Refusals,
): Identifiers {
  const phone = input.phone ? normalisePhone(input.phone) : null;
  const email = input.email ? normaliseEmail(input.email) : null;
  if (input.phone && !phone) refusals.add('INVALID_PHONE', 'a mainland mobile number, or + and country code', 'phone');
  if (input.email && !email) refusals.add('INVALID_EMAIL', 'this is no e-mail address', 'email');
  if (!input.phone && !input.email) refusals.add('REQUIRED', 'give a phone number or an e-mail address', 'phone');
  return { phone, email };
}
