import { hash, verify } from '@node-rs/argon2';
import { type Refusals, RequestError, RequestErrorCode } from '../kernel/refusal.js';

/** OWASP's minimum for argon2id; 12 ms of one core a verification where this was measured. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const AT_ONCE = 4;
const MOST_WAITING = 64;
const MIN_LENGTH = 8;
const MAX_LENGTH = 128;

/** The first entries of every list of leaked passwords that are long enough to pass. */
const COMMONEST = new Set(
  '12345678 123456789 1234567890 password password1 iloveyou sunshine princess football 11111111 00000000 88888888 qwertyuiop qwerty123 1q2w3e4r 1qaz2wsx abc12345 woaini1314 5201314520 a1234567 a12345678 aa123456 aa12345678 abcd1234 asd123456 qq123456 zxcvbnm1 admin123 password123'.split(
    ' ',
  ),
);

/** Of an account that was made for its owner (E10): no password fits until one is set by a code. */
export const NO_PASSWORD = '';

/** Adds what is wrong with a new password to `refusals`. */
export function checkNewPassword(
  password: string,
  own: readonly (string | null)[],
  refusals: Refusals,
  path = 'password',
): void {
  const length = [...password].length;
  const isKnown = COMMONEST.has(password.toLowerCase());
  const isOwn = own.some((value) => value?.includes(password.toLowerCase()));
  if (length < MIN_LENGTH || length > MAX_LENGTH)
    refusals.add('WEAK_PASSWORD', `a password has ${MIN_LENGTH} to ${MAX_LENGTH} characters`, path);
  else if (isKnown || isOwn) refusals.add('WEAK_PASSWORD', 'this password is among the first that are tried', path);
}

/** An argon2id hash with its parameters and salt. */
export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(password.normalize('NFKC'), COST));

/**
 * Whether the password belongs to the hash. Without a hash (nobody has this name, or no password yet) the same work is done for nothing,
 * so that the time of the answer does not tell who has an account.
 */
export async function passwordMatches(passwordHash: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword('nobody has this password');
  const against = passwordHash || (await decoy);
  const matches = await inTurn(() => verify(against, password.normalize('NFKC')));
  return matches && Boolean(passwordHash);
}

let decoy: Promise<string> | undefined;
let running = 0;
const waiting: (() => void)[] = [];

/** Four hashes at once, 64 waiting: hashing must not become the way to starve the market of memory and threads. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) {
    if (waiting.length >= MOST_WAITING)
      throw new RequestError(RequestErrorCode.RATE_LIMITED, 'too many people are signing in; try again shortly');
    await new Promise<void>((resolve) => waiting.push(resolve));
  } else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}
