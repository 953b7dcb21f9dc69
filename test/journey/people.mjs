import { generateSync } from 'otplib';
import sharp from 'sharp';
import { Refused } from './outside.mjs';

const password = 'a journey of a thousand li';
const letterPatienceMs = 120_000;

/** Registers with the code that was sent, and is signed in. Whose first try landed is known by its password. */
export async function arrive(market, name, admin) {
  const email = `${name.toLowerCase()}@journey.example`;
  const code = await sentCode(market, admin, email);
  const landed = () => market.does('signIn', { identifier: email, password }, 'accountId token').catch(nobody);
  const { accountId, token } = await market.does(
    'register',
    { email, name, password, code },
    'accountId token',
    landed,
  );
  return { id: accountId, ...market.as(token) };
}

/** A code as the newcomer reads it; the administrator looks into the mailbox, for this market sends no real e-mail. */
async function sentCode(market, admin, email) {
  const asked = market.does('requestCode', { purpose: 'REGISTER', identifier: email }, 'expiresAt');
  // A first try that was never answered may have landed: then the next code has to wait, and is not needed.
  await asked.catch((error) => {
    if (!(error instanceof Refused && error.codes.includes('RATE_LIMITED'))) throw error;
  });
  const giveUpAt = performance.now() + letterPatienceMs;
  while (performance.now() < giveUpAt) {
    const { mailboxMessages } = await admin.reads(
      'query ($to: String) { mailboxMessages(filter: { recipient: $to }) { nodes { body } } }',
      { to: email },
    );
    const code = /\d{6}/.exec(mailboxMessages.nodes[0]?.body)?.[0];
    if (code) return code;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no code came for ${email}`);
}

const nobody = (error) => {
  if (error instanceof Refused && error.codes.includes('WRONG_CREDENTIALS')) return null;
  throw error;
};

/** The administrator whom the command makes. */
export async function administrator(market, command) {
  const email = 'admin@journey.example';
  const output = await command('create-administrator', '--email', email, '--name', '管理员');
  const [, secret] = /Second factor\s+(\S+)/.exec(output) ?? [];
  const [, given] = /Password\s+(\S+)/.exec(output) ?? [];
  return signedIn(market, email, given, authenticator(secret));
}

/** Staff whom the administrator makes, with the second factor enrolled as at their first day. */
export async function hire(market, admin, name, role) {
  const email = `${name}@journey.example`;
  const known = async () => {
    const { accounts } = await admin.reads('query ($q: String) { accounts(filter: { q: $q }) { nodes { id } } }', {
      q: email,
    });
    return accounts.nodes[0] ? { account: accounts.nodes[0] } : null;
  };
  const { account } = await admin.does(
    'createStaff',
    // Only who looks after shops has a district: Chuzhou, where these open.
    { email, name, password, roles: [role], districtCode: role === 'MERCHANT_MANAGER' ? '341100' : null },
    'account { id }',
    known,
  );
  const first = await signedIn(market, email, password);
  const { secret } = await first.does('enrolSecondFactor', { password }, 'secret');
  const codes = authenticator(secret);
  const confirmed = async () => {
    const { viewer } = await first.reads('{ viewer { account { id } steppedUpUntil } }');
    return viewer.steppedUpUntil ? viewer : null;
  };
  await first.does('confirmSecondFactor', async () => ({ code: await codes.next() }), 'account { id }', confirmed);
  return { id: account.id, ...(await signedIn(market, email, password, codes)) };
}

async function signedIn(market, identifier, secretWord, codes) {
  const input = async () => ({
    identifier,
    password: secretWord,
    ...(codes ? { totpCode: await codes.next() } : {}),
  });
  const { token } = await market.does('signIn', input, 'token');
  return market.as(token);
}

const STEP_S = 30;

/** An authenticator app in the hand of somebody who knows that a code is good once: waits for the next one if need be. */
function authenticator(secret) {
  let last = 0;
  return {
    async next() {
      const step = Math.max(Math.floor(Date.now() / 1000 / STEP_S), last + 1);
      // The market takes the code of the coming half minute too.
      const acceptedAt = (step - 1) * STEP_S * 1000;
      if (acceptedAt > Date.now()) await new Promise((resolve) => setTimeout(resolve, acceptedAt - Date.now() + 100));
      last = step;
      return generateSync({ secret, epoch: step * STEP_S });
    },
  };
}

/** Sends a file and answers its id. A line that breaks meanwhile makes the announced place useless: another is asked for. */
export async function upload(person, purpose, fileName, bytes) {
  const input = { purpose, fileName, byteSize: bytes.length };
  for (;;) {
    const { file, uploadUrl } = await person.does('requestUpload', input, 'file { id } uploadUrl');
    person.sending('an upload');
    const status = await put(person.url + uploadUrl, bytes);
    if (status === 201) return file.id;
    if (status !== null) throw new Error(`the upload was answered ${status}`);
  }
}

const put = (url, bytes) =>
  fetch(url, { method: 'PUT', body: new Uint8Array(bytes) }).then(
    ({ status }) => status,
    () => null,
  );

/** A picture such as a telephone takes. */
export const picture = () =>
  sharp({ create: { width: 80, height: 60, channels: 3, background: '#d8c3a5' } })
    .jpeg()
    .toBuffer();
