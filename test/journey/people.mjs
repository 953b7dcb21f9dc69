import sharp from 'sharp';
import { codeOf } from './outside.mjs';

const password = 'a journey of a thousand li';

/** Registers and is signed in. */
export async function arrive(market, name) {
  const email = `${name.toLowerCase()}@journey.example`;
  const { accountId, token } = await market.does('register', { email, name, password }, 'accountId token');
  return { id: accountId, ...market.as(token) };
}

/** The administrator whom the command makes. */
export async function administrator(market, command) {
  const output = await command('create-administrator', '--email', 'admin@journey.example', '--name', '管理员');
  const [, secret] = /Second factor\s+(\S+)/.exec(output) ?? [];
  const [, given] = /Password\s+(\S+)/.exec(output) ?? [];
  return signedIn(market, 'admin@journey.example', given, codeOf(secret));
}

/** Staff whom the administrator makes, with the second factor enrolled as at their first day. */
export async function hire(market, admin, name, role) {
  const email = `${name}@journey.example`;
  const made = await admin.does('createStaff', { email, name, password, roles: [role] }, 'account { id }');
  const first = await signedIn(market, email, password);
  const { secret } = await first.does('enrolSecondFactor', { password }, 'secret');
  await first.does('confirmSecondFactor', { code: codeOf(secret) }, 'account { id }');
  return { id: made.account.id, ...(await signedIn(market, email, password, codeOf(secret, 30))) };
}

async function signedIn(market, identifier, secretWord, totpCode) {
  const input = { identifier, password: secretWord, ...(totpCode ? { totpCode } : {}) };
  const { token } = await market.does('signIn', input, 'token');
  return market.as(token);
}

/** Sends a picture and answers the file's id. */
export async function upload(person, purpose) {
  const bytes = await sharp({ create: { width: 80, height: 60, channels: 3, background: '#d8c3a5' } })
    .jpeg()
    .toBuffer();
  const input = { purpose, fileName: 'picture.jpg', byteSize: bytes.length };
  const { file, uploadUrl } = await person.does('requestUpload', input, 'file { id } uploadUrl');
  const answer = await fetch(person.url + uploadUrl, { method: 'PUT', body: new Uint8Array(bytes) });
  if (answer.status !== 201) throw new Error(`the upload was answered ${answer.status}`);
  return file.id;
}

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** A credit code of GB 32100 that belongs to nobody. */
export function creditCode(number) {
  const body = `91341100MA${String(number).padStart(7, '0')}`;
  const sum = [...body].reduce((total, letter, place) => total + ALPHABET.indexOf(letter) * (3 ** place % 31), 0);
  return body + ALPHABET[(31 - (sum % 31)) % 31];
}
